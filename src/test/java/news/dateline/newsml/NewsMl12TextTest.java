package news.dateline.newsml;

import static news.dateline.newsml.NewsMl12Xml.LINES;
import static news.dateline.newsml.NewsMl12Xml.content;
import static news.dateline.newsml.NewsMl12Xml.itemOf;
import static news.dateline.newsml.NewsMl12Xml.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.Removed;
import news.dateline.item.Removed.Kind;
import org.junit.jupiter.api.Test;

class NewsMl12TextTest {
    private static final String NITF = "<nitf><body><body.content>%s</body.content></body></nitf>";

    @Test
    void a_paragraph_an_element_and_empty_ones_are_none() {
        // Given
        String body = NITF.formatted("<p>The bridge is open.</p>\n<p>It cost <em>a lot</em>.</p><p>ab/cd</p><p/><p/>");

        // When
        Draft article = read(itemOf(LINES + content("NITF3.1", body)));

        // Then
        assertEquals(
                List.of("The bridge is open.", "It cost a lot.", "ab/cd"),
                article.content().paragraphs());
    }

    @Test
    void paragraphs_directly_under_the_content_are_a_body() {
        // Given
        String body = "<media media-type='image'><media-reference data-location='#photo0'/></media>"
                + "<p>The bridge is open.</p><p>- A question -</p>";

        // When
        Draft article = read(itemOf(LINES + content("bcNITF2.5", body)));

        // Then
        assertEquals(
                List.of("The bridge is open.", "- A question -"),
                article.content().paragraphs());
    }

    @Test
    void html_in_capitals_within_cdata_is_markup() {
        // Given
        String body = "<![CDATA[<P>The bridge is open.</P><P>It cost &euro; 3 &lt; 4.</P><P> </P>]]>";

        // When
        Draft article = read(itemOf(LINES + content("HTML", body)));

        // Then
        assertEquals(
                List.of("The bridge is open.", "It cost € 3 < 4."),
                article.content().paragraphs());
    }

    @Test
    void nitf_written_as_text_is_nitf() {
        // Given
        String body = "<![CDATA[" + NITF.formatted("<p>The bridge is open.</p>") + "]]>";

        // When
        Draft article = read(itemOf(LINES + content("NITF", body)));

        // Then
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
    }

    @Test
    void plain_text_loses_its_hard_wraps_and_keeps_its_brackets() {
        // Given
        String body = """
                The bridge that nobody ordered was opened on Thursday by the mayor
                of Lund, who said that 3 &lt; 4 and that he would write to
                &lt;ann@wire.example&gt; about it.

                It cost a lot, as bridges do, and more than that, as nobody had
                expected.
                """;

        // When
        Draft article = read(itemOf(LINES + content("Text", body)));

        // Then
        assertEquals(2, article.content().paragraphs().size());
        assertTrue(article.content().paragraphs().get(0).contains("write to <ann@wire.example> about it."));
    }

    @Test
    void a_text_with_inline_elements_alone_is_plain() {
        // Given
        String body = "The <b>bridge</b> is open, said the mayor on Thursday at noon.\n\nIt cost a lot.";

        // When
        Draft article = read(itemOf(LINES + content("Text", body)));

        // Then
        assertEquals(2, article.content().paragraphs().size());
    }

    @Test
    void components_told_apart_by_role_are_not_all_body() {
        // Given
        String html = "<html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body>%s</body></html>";
        String item = itemOf("<NewsLines><CopyrightLine>Copyright 2024</CopyrightLine></NewsLines><NewsComponent>"
                + LINES
                + role("StyleSheet", "CSS", ".centre {text-align: center}")
                + role("HeadLine", "XHTML", html.formatted("<p><b>A bridge that nobody ordered</b></p>"))
                + role("Contact", "XHTML", html.formatted("<p>Ann Other, 555-0100</p>"))
                + role("Body", "XHTML", html.formatted("<p>The bridge\n is open.</p><p/>")) + "</NewsComponent>");

        // When
        Draft article = read(item);

        // Then
        assertEquals(
                Optional.of("A bridge that nobody ordered"), article.content().title());
        assertEquals(Optional.of("Copyright 2024"), article.rights().notice());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
        assertEquals(
                List.of(new Removed(Kind.FURNITURE, "Ann Other, 555-0100")),
                article.wire().removed());
    }

    @Test
    void a_headline_component_is_the_title_where_the_lines_have_none() {
        // Given
        String item = itemOf(role("HeadLine", "Text", "A bridge")
                + role("Lead", "Text", "Nobody ordered it.")
                + role("Body", "Text", "The bridge is open."));

        // When
        Draft article = read(item);

        // Then
        assertEquals(Optional.of("A bridge"), article.content().title());
        assertEquals(List.of("Nobody ordered it."), article.content().summaries());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
    }

    @Test
    void a_style_sheet_is_no_body_whatever_its_role() {
        // Given
        String sheet = "<ContentItem><Format FormalName='CSS'/><MimeType FormalName='text/css'/><DataContent>"
                + "p {margin: 0}</DataContent></ContentItem>";

        // When
        Draft article = read(itemOf(LINES + sheet + content("NITF", "<p>The bridge is open.</p>")));

        // Then
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
    }

    @Test
    void a_second_rendition_of_a_text_is_not_read_twice() {
        // Given
        String item =
                itemOf(LINES + content("Text", "The bridge is open.") + content("NITF", "<p>The bridge is open.</p>"));

        // When
        Draft article = read(item);

        // Then
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
        assertEquals(
                List.of(new Removed(Kind.REPETITION, "The bridge is open.")),
                article.wire().removed());
    }

    @Test
    void of_equivalents_one_is_read() {
        // Given
        String equivalents = "<NewsComponent EquivalentsList='yes'><NewsComponent>" + content("NITF", "<p>Long.</p>")
                + "</NewsComponent><NewsComponent>" + content("NITF", "<p>Short.</p>")
                + "</NewsComponent></NewsComponent>";

        // When
        Draft article = read(itemOf(LINES + equivalents));

        // Then
        assertEquals(List.of("Long."), article.content().paragraphs());
    }

    @Test
    void a_translation_within_an_item_is_not_mixed_into_its_text() {
        // Given
        String item = itemOf(inLanguage("en", "The bridge is open.") + inLanguage("sv", "Bron är öppen."));

        // When
        Draft article = read(item);

        // Then
        assertEquals(Optional.of("en"), article.language());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
    }

    @Test
    void parts_of_a_text_that_say_nothing_of_each_other_are_one_text() {
        // Given
        String item = itemOf(LINES + role("Main", "NITF", "<p>One.</p>") + role("Sidebar", "NITF", "<p>Two.</p>"));

        // When
        Draft article = read(item);

        // Then
        assertEquals(List.of("One.", "Two."), article.content().paragraphs());
    }

    @Test
    void nitf_fills_what_the_news_lines_leave_out() {
        // Given
        String body = "<nitf><body><body.head><hedline><hl1>A bridge</hl1></hedline><byline>ab/cd/ef</byline><dateline>"
                + "<location>Lund</location><story.date>March 7</story.date></dateline><abstract><p>The bridge is open.,It "
                + "cost a l</p></abstract></body.head><body.content><p>The bridge is open.</p><p>It cost a lot.</p>"
                + "</body.content></body></nitf>";

        // When
        Draft article = read(itemOf("<NewsLines><HeadLine/></NewsLines>" + content("Nitf_v3.0", body)));

        // Then
        assertEquals(Optional.of("A bridge"), article.content().title());
        assertEquals(Optional.empty(), article.editorial().by(), "initials are no byline");
        assertTrue(article.stated().dateline().orElseThrow().text().startsWith("Lund"));
        assertEquals(List.of(), article.content().summaries(), "the beginning once more");
    }

    @Test
    void a_heading_that_says_the_title_again_is_accounted_for() {
        // Given
        String body = "<![CDATA[<h1>A bridge that nobody ordered</h1>The lead<p>The bridge is open.</p>]]>";

        // When
        Draft article = read(itemOf(LINES + content("HTML", body)));

        // Then
        assertEquals(
                List.of("The lead", "The bridge is open."), article.content().paragraphs());
        assertEquals(
                List.of(new Removed(Kind.REPETITION, "A bridge that nobody ordered")),
                article.wire().removed());
    }

    @Test
    void every_word_of_an_item_is_kept_or_accounted_for() {
        // Given
        String item = itemOf(LINES + role("HeadLine", "Text", "alpha") + role("Abstract", "Text", "bravo")
                + role("Caption", "Text", "charlie") + role("Boilerplate", "HTML", "<![CDATA[<p>delta</p>]]>")
                + role("Unheard of", "NITF", NITF.formatted("<p>echo</p><table><tr><td>foxtrot</td></tr></table>"))
                + role("Body", "NITF", "<p>golf <q>hotel</q></p>tail") + inLanguage("sv", "india")
                + "<NewsComponent Duid='photo1'>" + content("Text", "juliett") + "</NewsComponent>");

        // When
        Draft article = read(item);

        // Then
        String all = article.content() + " " + article.wire().removed();
        for (String word : List.of(
                "alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "tail", "india", "juliett")) {
            assertTrue(all.contains(word), word);
        }
    }

    private static String role(String role, String format, String data) {
        return "<NewsComponent><Role FormalName='" + role + "'/>" + content(format, data) + "</NewsComponent>";
    }

    private static String inLanguage(String tag, String text) {
        return "<NewsComponent><DescriptiveMetadata><Language FormalName='" + tag + "'/></DescriptiveMetadata>"
                + content("NITF", "<p>" + text + "</p>") + "</NewsComponent>";
    }
}
