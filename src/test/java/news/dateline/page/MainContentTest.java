package news.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.item.Reading;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.markup.Blocks;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.junit.jupiter.api.Test;

class MainContentTest {
    private static final List<String> STORY = List.of(
            "The new bridge across the harbour will be opened to cars next autumn, the ministry of transport said on"
                    + " Thursday, although nobody in the city remembers having ordered it.",
            "Work began eleven years ago, when a barge delivered forty thousand tonnes of steel that had been meant for"
                    + " another town, and the foreman, who disliked paperwork, decided to make something of it.",
            "\"We were surprised, but it is a fine bridge,\" said the mayor, who had come on foot. Ferries will run until"
                    + " the last coat of paint is dry, which may take until the end of the year.",
            "Who is going to pay for the steel, the paint and the eleven years is a question for the courts, and the"
                    + " other town, where the river is still crossed by boat, has asked for its bridge.");

    private static final String PAGE =
            """
            <html><head><title>A bridge that nobody ordered - The Harbour Post</title></head><body>
            <header class="site-header"><a href="/">The Harbour Post</a></header>
            <nav class="main-nav"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li>
            <li><a href="/weather">Weather</a></li><li><a href="/culture">Culture</a></li></ul></nav>
            <main><article class="article"><h1>A bridge that nobody ordered</h1>
            <div class="article-body">%s</div>
            <div class="newsletter-box"><p>Sign up for our newsletter</p><button>Subscribe</button></div></article>
            <aside class="related-articles"><h3>Related articles</h3><ul>
            <li><a href="/a">Ferry runs aground for the third time this month</a></li>
            <li><a href="/b">Foreman of the harbour retires after fifty years</a></li>
            <li><a href="/c">What the price of steel does to small towns</a></li></ul></aside></main>
            <footer class="footer"><p>© The Harbour Post. All rights reserved.</p><a href="/imprint">Imprint</a></footer>
            </body></html>
            """.formatted(STORY.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining("\n")));

    @Test
    void findsTheStoryAmongMenusAndLinks() {
        Reading reading =
                MainContent.read(WebPage.open(PAGE, Optional.empty(), TextTables.shipped()), Map.of(), name -> false);

        assertEquals(STORY, reading.content().paragraphs());
    }

    @Test
    void accountsForEveryBlock() {
        Reading reading =
                MainContent.read(WebPage.open(PAGE, Optional.empty(), TextTables.shipped()), Map.of(), name -> false);

        List<String> all = Blocks.of(WebPage.open(PAGE, Optional.empty(), TextTables.shipped())
                        .tree()
                        .body())
                .stream()
                .map(Block::text)
                .sorted()
                .toList();
        List<String> found = Stream.of(
                        reading.content().summaries(),
                        reading.content().paragraphs(),
                        reading.removed().stream().map(Removed::text).toList())
                .flatMap(List::stream)
                .sorted()
                .toList();
        assertEquals(all, found);
    }

    @Test
    void saysWhatWasNavigation() {
        Reading reading =
                MainContent.read(WebPage.open(PAGE, Optional.empty(), TextTables.shipped()), Map.of(), name -> false);

        assertTrue(reading.removed().contains(new Removed(Removed.Kind.NAVIGATION, "Sport")));
    }

    @Test
    void findsNoStoryInAListOfLinks() {
        String links = Stream.iterate(1, i -> i + 1)
                .limit(60)
                .map(i -> "<li><a href='/" + i + "'>Headline number " + i + " of the day</a></li>")
                .collect(Collectors.joining());

        Reading reading = MainContent.read(
                WebPage.open(
                        "<html><body><ul>" + links + "</ul></body></html>", Optional.empty(), TextTables.shipped()),
                Map.of(),
                name -> false);

        assertEquals(List.of(), reading.content().paragraphs());
    }
}
