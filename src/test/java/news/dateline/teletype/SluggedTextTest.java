package news.dateline.teletype;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Signal;
import news.dateline.pipeline.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AP's ordinary text had no title and no place: its slug, headline and note to editors were paragraphs. */
class SluggedTextTest {
    private static final String SLUG = "BC-US--Bridge Collapse, 2nd Ld-Writethru";
    private static final String HEADLINE = "Bridge collapse in Ohio injures 12";
    private static final String NOTE = "Eds: UPDATES with governor's comments.";
    private static final String BYLINE = "By MARY SAMPLE";
    private static final String AGENCY = "Associated Press";
    private static final List<String> STORY = List.of(
            "A bridge collapsed in Ohio on Saturday and injured 12 people, the governor said.",
            "The bridge was built in 1962, Governor Jane Doe told reporters on Saturday afternoon.");

    private static Article read(String mark, String gap, List<String> header) {
        List<String> lines =
                new ArrayList<>(header.stream().map(line -> mark + line).toList());
        lines.add("COLUMBUS, Ohio (AP) — " + STORY.get(0));
        lines.add(STORY.get(1));
        return Wire.cleaned(String.join(gap, lines) + "\n").article();
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "'', 2", "^, 1", "^, 2"})
    void eachLineIsWhatItIs(String mark, int breaks) {
        // When
        Article article = read(mark, "\n".repeat(breaks), List.of(SLUG, HEADLINE, NOTE, BYLINE, AGENCY));

        // Then
        assertEquals(Optional.of("BC-US--Bridge Collapse"), article.editorial().slugline());
        assertEquals(Optional.of(HEADLINE), article.content().title());
        assertEquals(Optional.of(NOTE), article.editorial().edNote());
        assertEquals(Optional.of(BYLINE), article.editorial().by());
        assertEquals(Optional.of(Signal.UPDATE), article.wire().signal());
        assertEquals(
                "US",
                article.wire()
                        .dateline()
                        .orElseThrow()
                        .places()
                        .get(0)
                        .resolved()
                        .orElseThrow()
                        .country());
        assertEquals(STORY, article.content().paragraphs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "4,5", "3,4,5", "2,3", "2,3,4,5"})
    void anyLineMayBeMissing(String missing) {
        List<String> without = Arrays.asList(missing.split(","));
        List<String> all = List.of(SLUG, HEADLINE, NOTE, BYLINE, AGENCY);
        List<String> header = new ArrayList<>();
        for (int line = 0; line < all.size(); line++) {
            if (!without.contains(Integer.toString(line + 1))) {
                header.add(all.get(line));
            }
        }
        for (String gap : List.of("\n", "\n\n")) {
            // When
            Article article = read("", gap, header);

            // Then
            assertEquals(
                    Optional.of(HEADLINE).filter(header::contains),
                    article.content().title(),
                    gap);
            assertEquals(
                    Optional.of(NOTE).filter(header::contains),
                    article.editorial().edNote());
            assertEquals(
                    Optional.of(BYLINE).filter(header::contains),
                    article.editorial().by());
            assertEquals(STORY, article.content().paragraphs());
        }
    }

    @Test
    void aHeadlineGoesOnOnTheNextLine() {
        Article article =
                read("", "\n", List.of(SLUG, "Bridge collapse in Ohio injures 12,", "governor calls for help", NOTE));

        assertEquals(
                Optional.of("Bridge collapse in Ohio injures 12, governor calls for help"),
                article.content().title());
        assertEquals(STORY, article.content().paragraphs());
    }

    @Test
    void twoReportersStandOnTwoLines() {
        Article article = read("", "\n", List.of(SLUG, HEADLINE, "By MARY SAMPLE and", "JOHN DOE", AGENCY));

        assertEquals(List.of("MARY SAMPLE", "JOHN DOE"), article.editorial().authors());
        assertEquals(STORY, article.content().paragraphs());
    }

    @Test
    void picturesAndTheNumberOfWordsAreTheDesks() {
        Article article = read(
                "", "\n", List.of("AM-US--Bridge Collapse, 1st Ld-Writethru, 466", HEADLINE, "AP Photo NY101", BYLINE));

        assertEquals(Optional.of("AM-US--Bridge Collapse"), article.editorial().slugline());
        assertEquals(Optional.of(HEADLINE), article.content().title());
        assertEquals(STORY, article.content().paragraphs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PM-elect visits flooded towns",
                "BC-Alberta pipeline deal is approved",
                "AM-PM stores close across the country",
                "Editors face trial in harbour town"
            })
    void aHeadlineThatOnlyLooksLikeASlugStaysOne(String headline) {
        assertEquals(
                Optional.of(headline),
                read("", "\n\n", List.of(headline)).content().title());
    }
}
