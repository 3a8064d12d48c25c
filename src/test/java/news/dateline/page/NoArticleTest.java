package news.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.format.Payload;
import news.dateline.item.Hints;
import news.dateline.item.ReadItem;
import news.dateline.text.Decoded;
import news.dateline.text.Decoder;
import news.dateline.text.FactTable;
import news.dateline.text.TextTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Consent walls, log-in forms, pages that are gone and lists of stories came out as articles, in scripts without capitals most of all. */
class NoArticleTest {
    static Stream<List<String>> walls() {
        return FactTable.rows(NoArticleTest.class, "walls-seen.tsv", 4).stream();
    }

    static Stream<List<String>> stories() {
        return FactTable.rows(NoArticleTest.class, "stories.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("walls")
    void aWallIsNoArticle(List<String> row) {
        String heading = row.get(2).isEmpty() ? "" : "<h1>" + row.get(2) + "</h1>";

        ReadItem item = read(row.get(0), row.get(1), heading + row.get(3));

        assertInstanceOf(ReadItem.Refused.class, item);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aListOfLinkedHeadlinesIsNoArticleWhateverItsElements(List<String> row) {
        List<String> texts = new ArrayList<>(List.of(row.get(2).split(" ¶ ")));
        texts.add(0, row.get(1));
        StringBuilder items = new StringBuilder();
        StringBuilder terms = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            String headline =
                    texts.get(i).substring(0, Math.min(40, texts.get(i).length()));
            String link = "<a href='/n/" + i + ".html'>" + headline + "</a>";
            items.append("<li>")
                    .append(link)
                    .append("<p>")
                    .append(texts.get(5 - i))
                    .append("</p><span>2024-03-0")
                    .append(i + 1)
                    .append("</span></li>");
            terms.append("<dt>")
                    .append(link)
                    .append("</dt><dd>")
                    .append(texts.get(5 - i))
                    .append("</dd>");
        }

        ReadItem list = read(row.get(0), "News", "<h1>News</h1><ul>" + items + "</ul>");
        ReadItem definitions = read(row.get(0), "News", "<h1>News</h1><dl>" + terms + "</dl>");

        assertInstanceOf(ReadItem.Refused.class, list);
        assertInstanceOf(ReadItem.Refused.class, definitions);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aStoryBeforeWhichAWallStandsIsOne(List<String> row) {
        String story = "<h1>" + row.get(1) + "</h1><p>" + row.get(2).replace(" ¶ ", "</p><p>")
                + "</p><div><p>Log in to continue reading.</p><form><input type='password'><button>Log in</button></form></div>";

        ReadItem item = read(row.get(0), row.get(1), story);

        assertInstanceOf(ReadItem.Drafted.class, item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A bakery in Velm gives each customer cookies for free this week, since the oven turns forty.</p>",
                "<p>The council took the page about the pier off its site on Monday, without a word on why.</p>"
            })
    void aShortItemAboutSuchThingsIsOne(String text) {
        ReadItem item = read("en", "In brief", "<h1>In brief</h1>" + text);

        assertInstanceOf(ReadItem.Drafted.class, item);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aHeadlineThatIsCutInTheHeadIsWholeAndOneThatEndsInDotsKeepsThem(List<String> row) {
        String headline = row.get(1);
        String text = "<p>" + row.get(2).replace(" ¶ ", "</p><p>") + "</p>";
        String cut = headline.substring(0, headline.length() * 3 / 5) + "…";

        assertEquals(Optional.of(headline), title(row.get(0), cut + " - The Post", "<h1>" + headline + "</h1>" + text));
        assertEquals(
                Optional.of(headline + "…"),
                title(row.get(0), headline + "… - The Post", "<h1>" + headline + "…</h1>" + text));
    }

    /** Page not found: what a chronicle has lost headed a story, and the story was lost. */
    @Test
    void aHeadlineThatBeginsLikeAnErrorHeadsAStory() {
        String headline = "Page not found: the lost chapter of the harbour's chronicle";
        String text =
                "<p>The town has looked for the missing page since the flood, and the council now pays for a search.</p>"
                        + "<p>A clerk tore it out to light a stove in the winter of the long frost, says a letter found behind the organ.</p>"
                        + "<p>The harbour master believes that it names the men who opened the sluice, and that a son hid it in a wall.</p>"
                        + "<p>Whoever brings it to the museum before the summer fair is promised a ticket for the ferry and a smoked eel.</p>";

        assertInstanceOf(
                ReadItem.Drafted.class,
                read("en", headline, "<article><h1>" + headline + "</h1>" + text + "</article>"));
    }

    @Test
    void theResultsOfASearchAreNoArticle() {
        String results =
                "<ul><li><a href='/n/0'>Fish tank opens</a> <small>5 March 2024</small></li><li><a href='/n/1'>Tank gets a roof</a>"
                        + " <small>4 March 2024</small></li><li><a href='/n/2'>Oil tank leaks</a> <small>3 March 2024</small></li></ul>";

        assertInstanceOf(
                ReadItem.Refused.class,
                read("en", "Search results for: tank", "<h1>Search results for: tank</h1>" + results));
    }

    private static Optional<String> title(String language, String title, String body) {
        return ((ReadItem.Drafted) read(language, title, body))
                .draft()
                .content()
                .title();
    }

    private static ReadItem read(String language, String title, String body) {
        String html = "<!DOCTYPE html><html lang='" + language + "'><head><title>" + title
                + "</title></head><body><header><a href='/'>The Post</a><nav><a href='/a'>A</a><a href='/b'>B</a></nav></header><main>"
                + body + "</main><footer><a href='/i'>Imprint</a></footer></body></html>";
        Decoded decoded = Decoder.decode(html.getBytes(StandardCharsets.UTF_8), Optional.empty());
        return new HtmlPage()
                .read(Payload.ofText((Decoded.Text) decoded, Hints.NONE, TextTables.shipped()))
                .get(0);
    }
}
