package news.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.markup.Block;
import news.dateline.markup.Blocks;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages hold their story once for wide screens and once for telephones: it came out doubled. */
class TextCopiesTest {
    private static final List<String> STORY = List.of(
            "The mill at Velm turned again on Monday after a winter of silence, and half the village came to see it.",
            "Its wheel had been broken by ice in December, and nobody within a day's ride knew how to mend it.",
            "A retired shipwright from the coast did it in the end, with oak that was meant for a pier.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='desktop'>STORY</div><div class='mobile' style='display: none'>STORY</div>",
                "<div class='mobile' hidden>STORY</div><div class='desktop'>STORY</div>",
                "<div>STORY</div><div class='print-only'><h2>The mill</h2>STORY</div>",
                "<div><h2>The mill</h2>STORY</div><section aria-hidden='true'><h2>The mill</h2>STORY</section>",
                "<div>STORY</div><div><p>Print this page</p>STORY</div>",
                "<div>STORY</div><div style='DISPLAY:NONE'>FIRST</div>",
                "STORYSTORY"
            })
    void aStoryThatIsHeldTwiceIsReadOnce(String html) {
        String body = html.replace("STORY", paragraphs(STORY)).replace("FIRST", paragraphs(STORY.subList(0, 1)));

        List<String> kept = kept(body);

        assertEquals(STORY, kept.stream().filter(STORY::contains).toList());
    }

    @Test
    void ofAStoryInChineseTheCopyGoesAsWell() {
        List<String> story = List.of("石溪鎮公所星期一決定出售舊電車庫，結束了歷經三任鎮長的爭議。", "買方是一家紙盒工廠，承諾保留紅磚正面，並僱用六十名員工。");

        List<String> kept = kept("<div>" + paragraphs(story) + "</div><div>" + paragraphs(story) + "</div>");

        assertEquals(story, kept);
    }

    @Test
    void aRefrainStays() {
        List<String> song = List.of(
                "Roll on, roll on, the river said, and carried all the boats to bed, to bed.",
                "The miller slept, the wheel stood still, and frost lay white upon the hill.");
        String refrain = "<div>" + paragraphs(song.subList(0, 1)) + "</div>";

        List<String> kept = kept(refrain + paragraphs(song.subList(1, 2)) + refrain + paragraphs(STORY) + refrain);

        assertEquals(3, kept.stream().filter(song.get(0)::equals).count());
    }

    @Test
    void aStoryThatIsOnlyThereWhileItIsHiddenStays() {
        List<String> kept = kept("<div style='display:none'>" + paragraphs(STORY) + "</div><p>Loading</p>");

        assertEquals(STORY, kept.subList(0, 3));
    }

    @Test
    void whatGoesIsAccountedForAsARepetition() {
        String html = "<main><h1>The mill</h1><div>" + paragraphs(STORY) + "</div><div hidden>" + paragraphs(STORY)
                + "</div></main>";

        long repeated = MainContent.read(
                        WebPage.open(html, Optional.empty(), TextTables.shipped()), Map.of(), name -> false)
                .removed()
                .stream()
                .filter(removed -> STORY.contains(removed.text()))
                .count();

        assertEquals(3, repeated);
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining());
    }

    private static List<String> kept(String html) {
        WebPage page = WebPage.open(html, Optional.empty(), TextTables.shipped());
        List<Block> blocks = Blocks.of(page.tree().body());
        var copies = TextCopies.in(blocks, page);
        return IntStream.range(0, blocks.size())
                .filter(i -> !copies.get(i))
                .mapToObj(i -> blocks.get(i).text())
                .toList();
    }
}
