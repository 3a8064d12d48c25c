package news.dateline.newsml;

import static news.dateline.newsml.NewsMl12Xml.content;
import static news.dateline.newsml.NewsMl12Xml.itemOf;
import static news.dateline.newsml.NewsMl12Xml.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsLinesTest {
    private static final String BODY = content("NITF", "<p>The bridge is open.</p>");

    @Test
    void no_title_is_invented_for_an_alert_whose_headline_is_empty() {
        // Given
        String item = itemOf("<NewsLines><HeadLine xml:lang='en'/></NewsLines>" + BODY);

        // When
        Draft article = read(item);

        // Then
        assertEquals(Optional.empty(), article.content().title());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
    }

    @Test
    void the_lines_nearest_to_the_text_come_first() {
        // Given
        String item =
                itemOf("<NewsLines><HeadLine>Package</HeadLine><ByLine>Ann Other</ByLine></NewsLines><NewsComponent>"
                        + "<NewsLines><HeadLine>Story</HeadLine></NewsLines>" + BODY + "</NewsComponent>");

        // When
        Draft article = read(item);

        // Then
        assertEquals(Optional.of("Story"), article.content().title());
        assertEquals(Optional.of("Ann Other"), article.editorial().by());
    }

    @Test
    void a_headline_over_several_lines_with_tags_is_one_line() {
        // Given
        String item = itemOf("<NewsLines><HeadLine><![CDATA[\n  A bridge <i>that</i>\n  nobody ordered\n]]></HeadLine>"
                + "</NewsLines>" + BODY);

        // When
        Draft article = read(item);

        // Then
        assertEquals(
                Optional.of("A bridge that nobody ordered"), article.content().title());
    }

    @ParameterizedTest
    @CsvSource({"BRIDGES LUND, BRIDGES LUND, 0", "It stands there, , 1"})
    void a_sub_headline_in_capitals_is_the_slug(String line, String slug, int headlines) {
        // Given
        String item = itemOf("<NewsLines><SubHeadLine>" + line + "</SubHeadLine></NewsLines>" + BODY);

        // When
        Draft article = read(item);

        // Then
        assertEquals(Optional.ofNullable(slug), article.editorial().slugline());
        assertEquals(headlines, article.content().headlines().size());
    }

    @Test
    void the_editors_initials_are_no_byline() {
        // Given
        String item = itemOf("<NewsLines><ByLine>ab/cde</ByLine></NewsLines>" + BODY);

        // When
        Draft article = read(item);

        // Then
        assertEquals(Optional.empty(), article.editorial().by());
    }

    @Test
    void restrictions_on_a_photo_are_no_note_on_the_story() {
        // Given
        String advisory =
                "<NewsLine><NewsLineType FormalName='AdvisoryLine'/><NewsLineText>%s</NewsLineText></NewsLine>";
        String item = itemOf("<NewsLines>" + advisory.formatted("ADDS cost") + "</NewsLines><NewsComponent>" + BODY
                + "</NewsComponent><NewsComponent Duid='photo0'><NewsLines>" + advisory.formatted("NO RESALE")
                + "</NewsLines></NewsComponent>");

        // When
        Draft article = read(item);

        // Then
        assertEquals(Optional.of("ADDS cost"), article.editorial().edNote());
    }

    @Test
    void the_language_of_the_text_beats_that_of_the_envelope() {
        // Given
        String item = itemOf("<DescriptiveMetadata><Language FormalName='nl-nl'/></DescriptiveMetadata>" + BODY)
                .replace("<NewsItem>", "<NewsItem xml:lang='en'>");

        // When
        Draft article = read(item);

        // Then
        assertEquals(Optional.of("nl-NL"), article.language());
    }

    @Test
    void a_language_by_its_english_name_is_no_tag() {
        // Given
        String item = itemOf("<DescriptiveMetadata><Language FormalName='Dutch'/></DescriptiveMetadata>" + BODY)
                .replace("<NewsItem>", "<NewsItem xml:lang='nl'>");

        // When
        Draft article = read(item);

        // Then
        assertEquals(Optional.of("nl"), article.language());
    }

    @Test
    void the_place_of_origin_is_where_the_item_is_filed() {
        // Given
        String item =
                itemOf("<DescriptiveMetadata><Location HowPresent='Event'><Property FormalName='City' Value='Malmö'/>"
                        + "</Location><Location HowPresent='Origin'><Property FormalName='Country' Value='SWE'/><Property "
                        + "FormalName='City' Value='Lund'/></Location></DescriptiveMetadata>" + BODY);

        // When
        Draft article = read(item);

        // Then
        assertEquals("Lund", article.stated().located().orElseThrow().text());
        assertEquals(Optional.empty(), article.stated().dateline());
    }

    @Test
    void whoever_sent_it_is_credited_where_nobody_else_is() {
        // Given
        String item = itemOf("<NewsLines><HeadLine>Story</HeadLine></NewsLines>" + BODY);

        // When
        Draft article = read(item);

        // Then
        assertEquals("wire.example", article.stated().credits().get(0).text());
    }
}
