package news.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.PubStatus;
import news.dateline.pipeline.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line that a text is under embargo was taken for its headline, and the headline for its first paragraph. */
class EmbargoAboveHeadlineTest {
    private static final String HEADLINE = "Ministers agree new rules for river ferries";
    private static final String STORY =
            "LONDON (Reuters) - Ministers agreed on new rules on Saturday.\n\nThe rules apply from spring.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMBARGOED UNTIL 0001 GMT MONDAY 30 NOVEMBER 2026",
                "EMBARGOED UNTIL: 0001 GMT MONDAY 30 NOVEMBER 2026",
                "STRICTLY EMBARGOED UNTIL 0001 GMT 30 NOVEMBER 2026",
                "Embargoed until 0001 GMT Monday 30 November 2026",
                "NOT FOR PUBLICATION BEFORE 0600 GMT NOV 30, 2026",
                "EMBARGO: 0001 GMT 30 November 2026",
                "EMBARGOED - 0001 GMT 30 November 2026",
                "Gesperrt bis 30. November 2026, 06.00 Uhr",
                "Sperrfrist: 30. November 2026, 06.00 Uhr",
                "EMBARGADO HASTA EL 30 DE NOVIEMBRE DE 2026 A LAS 6:00",
                "Embargo jusqu au 30 novembre 2026 à 6h00",
                "Embargo jusqu’au 30 novembre 2026 à 6h00",
                "محظور النشر حتى الساعة 06:00 بتوقيت غرينتش 30 نوفمبر 2026",
                "解禁:11月30日午前6時"
            })
    void theHeadlineStandsBelowTheLine(String line) {
        for (String gap : List.of("\n\n", "\n")) {
            // When
            Article article =
                    Wire.cleaned(line + gap + HEADLINE + "\n\n" + STORY).article();

            // Then
            assertEquals(Optional.of(HEADLINE), article.content().title(), gap);
            assertEquals(Optional.of(line), article.editorial().edNote());
            assertEquals(
                    List.of("Ministers agreed on new rules on Saturday.", "The rules apply from spring."),
                    article.content().paragraphs());
            assertEquals(PubStatus.WITHHELD, article.pubStatus());
        }
    }

    @Test
    void aTextWithoutAHeadlineGetsNoneOfItsStory() {
        Article article = Wire.cleaned("EMBARGOED UNTIL 0001 GMT MONDAY 30 NOVEMBER 2026\n\n" + STORY)
                .article();

        assertEquals(Optional.empty(), article.content().title());
        assertEquals(2, article.content().paragraphs().size());
    }

    /** Held for ever, since no year was said, and the text has no time of its own: its record has one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOT FOR PUBLICATION BEFORE 0600 GMT NOV 30 | 2026-11-28T19:00:00Z | 2026-11-30T06:00:00Z
            解禁:11月30日午前6時                          | 2026-11-28T19:00:00Z | 2026-11-30T06:00:00Z
            Sperrfrist: 2. Januar, 6 Uhr               | 2026-12-30T19:00:00Z | 2027-01-02T06:00:00Z
            EMBARGOED UNTIL 0600 GMT DEC 30            | 2027-01-02T19:00:00Z | 2026-12-30T06:00:00Z
            EMBARGOED UNTIL 0600 GMT MONDAY NOV 30     | 2026-11-28T19:00:00Z | 2026-11-30T06:00:00Z
            """)
    void aDayWithoutAYearIsTheOneNearestToTheRecord(String line, String receivedAt, String release) {
        String text = line + "\n\n" + HEADLINE + "\n\n" + STORY;

        var relations = Wire.cleaned(text, Instant.parse(receivedAt)).relations();

        assertEquals(Optional.of(Instant.parse(release)), relations.release());
    }

    /** Last year's, next year's, or a slip of the pen: nobody knows. */
    @ParameterizedTest
    @ValueSource(strings = {"EMBARGOED UNTIL 0600 GMT OCT 5", "EMBARGOED UNTIL 0600 GMT FRIDAY NOV 30"})
    void aDayThatIsLongPastOrOnAnotherWeekdayHoldsForGood(String line) {
        var cleaned = Wire.cleaned(line + "\n\n" + HEADLINE + "\n\n" + STORY);

        assertEquals(PubStatus.WITHHELD, cleaned.article().pubStatus());
        assertEquals(Optional.empty(), cleaned.relations().release());
    }
}
