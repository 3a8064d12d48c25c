package news.dateline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import news.dateline.format.Payload;
import news.dateline.item.Draft;
import news.dateline.item.Hints;
import news.dateline.item.ReadItem;
import news.dateline.item.Removed;
import news.dateline.text.Decoded;
import news.dateline.text.FactTable;
import news.dateline.text.TextTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables by which bodies in HTML are read. */
class BodyTablesTest {
    static List<List<String>> trailers() {
        return FactTable.rows(Trailers.class, "trailers.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("trailers")
    void whatTheSitesSoftwareAddsIsNoText(List<String> row) {
        String call = row.get(1) + " A bridge at Bridge News";
        String origin = row.get(1) + "A bridge " + row.get(2) + " Bridge News.";
        String trailer = row.get(2).isEmpty() ? call : origin.replaceAll(" +", " ");

        Draft article = read("<p>The bridge is open.</p><p>" + trailer + "</p>");

        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
        assertTrue(article.wire().removed().contains(new Removed(Removed.Kind.LINK, trailer)));
    }

    @Test
    void aTrailerThatEndsAParagraphLeavesTheRestOfIt() {
        Draft article = read(
                "<p>The bridge is open.</p><p>It cost a lot […] The post A bridge appeared first on Bridge News.</p>");

        assertEquals(
                List.of("The bridge is open.", "It cost a lot […]"),
                article.content().paragraphs());
    }

    @Test
    void aLastSentenceThatSpeaksOfReadingIsText() {
        Draft article =
                read("<p>The bridge is open.</p><p>Keep reading was all he said. Read more books, she answered.</p>");

        assertEquals(2, article.content().paragraphs().size());
        assertEquals(List.of(), article.wire().removed());
    }

    @Test
    void captionsOfAGalleryAreItsPicturesOwn() {
        Draft article = read("<p>The bridge is open.</p><div class='gallery'><div class='cell'><a><img src='a.jpg'></a>"
                + "<p class='gallery-caption'>Cars on it</p></div><div class='cell'><a><img src='b.jpg'></a>"
                + "<p class='gallery-caption'>Nobody on it</p></div></div><figure class='wp-block-gallery'><figure>"
                + "<img src='c.jpg'><figcaption>A third</figcaption></figure><figure><img src='d.jpg'></figure>"
                + "<figcaption>All there is</figcaption></figure><p>It cost a lot.</p>");

        assertEquals(
                List.of("The bridge is open.", "It cost a lot."),
                article.content().paragraphs());
        assertEquals(
                List.of("a.jpg Cars on it", "b.jpg Nobody on it", "c.jpg A third", "d.jpg none"),
                article.content().pictures().stream()
                        .map(picture -> picture.url().orElse("") + " "
                                + picture.caption().orElse("none"))
                        .toList());
    }

    static List<List<String>> parts() {
        return FactTable.rows(BodyParts.class, "body-parts.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void partsThatAreNoRunningTextAreSetApart(List<String> row) {
        String part = "Part";
        for (String name :
                List.of(row.get(0).split(" ")).stream().sorted((a, b) -> -1).toList()) {
            part = "<div class='" + name.substring(1) + "'>" + part + "</div>";
        }

        Draft article = read("<p>The bridge is open.</p>" + part + "<p>It cost a lot.</p>");

        assertEquals(
                List.of("The bridge is open.", "It cost a lot."),
                article.content().paragraphs());
        assertEquals(1, article.wire().removed().size());
        assertEquals(row.get(1), article.wire().removed().get(0).kind().code());
    }

    @Test
    void aTableAndAQuoteInAFigureStayText() {
        Draft article = read("<figure><table><tr><td>Cars</td><td>17</td></tr></table></figure>"
                + "<figure><blockquote><p>It cost a lot.</p></blockquote><img src='a.jpg'></figure>");

        assertEquals(List.of("Cars\t17", "It cost a lot."), article.content().paragraphs());
    }

    @Test
    void aPictureWithoutCaptionKeepsItsOwnWords() {
        Draft article =
                read("<p>The bridge is open.</p><figure><img src='a.jpg'> Cars on it <cite>Joe Lens</cite></figure>");

        assertEquals(
                Optional.of("Cars on it"), article.content().pictures().get(0).caption());
        assertEquals(
                Optional.of("Joe Lens"), article.content().pictures().get(0).creditLine());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
    }

    @Test
    void pixelsThatCountReadersAreNoPictures() {
        Draft article = read(
                "<p>The bridge is open.<img src='a.gif' alt='x' width='1' height='1'><img src='b.jpg' alt='Cars'></p>");

        assertEquals(1, article.content().pictures().size());
    }

    private static Draft read(String html) {
        Payload payload = Payload.ofText(
                new Decoded.Text(html, StandardCharsets.UTF_8, "valid"), Hints.NONE, TextTables.shipped());
        ItemDraft draft = new ItemDraft(payload);
        new HtmlBody(draft, "test").read(html);
        return ((ReadItem.Drafted) draft.outcome()).draft();
    }
}
