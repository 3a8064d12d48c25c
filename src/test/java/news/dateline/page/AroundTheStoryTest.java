package news.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.format.Payload;
import news.dateline.item.Content;
import news.dateline.item.Hints;
import news.dateline.item.ReadItem;
import news.dateline.text.Decoded;
import news.dateline.text.Decoder;
import news.dateline.text.FactTable;
import news.dateline.text.TextTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dates, bylines, invitations, links to other stories and words that are not shown stayed in the text of pages whose
 * classes say nothing, in Chinese, Japanese, Korean and Arabic most of all.
 */
class AroundTheStoryTest {
    private record Story(String language, String headline, List<String> paragraphs) {}

    private static final Map<String, Story> STORIES = rows("stories.tsv", 3)
            .map(row -> new Story(row.get(0), row.get(1), List.of(row.get(2).split(" ¶ "))))
            .collect(Collectors.toMap(Story::language, story -> story));

    private static Stream<List<String>> rows(String name, int columns) {
        return FactTable.rows(AroundTheStoryTest.class, name, columns).stream();
    }

    static Stream<List<String>> outside() {
        return rows("outside.tsv", 5);
    }

    static Stream<List<String>> inside() {
        return rows("inside.tsv", 4);
    }

    @ParameterizedTest
    @MethodSource("outside")
    void whatStandsAroundTheStoryIsNoneOfItsText(List<String> row) {
        Story story = STORIES.get(row.get(1));

        Content content = read(story, row.get(2), row.get(3));

        String text = String.join("\n", content.summaries()) + String.join("\n", content.paragraphs());
        Arrays.stream(row.get(4).split(" ~ "))
                .forEach(words -> assertFalse(text.contains(words), () -> "still there: " + words));
        List<String> lost = story.paragraphs().stream()
                .filter(paragraph -> !text.contains(paragraph))
                .toList();
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @MethodSource("inside")
    void whatOnlyLooksLikeFurnitureStays(List<String> row) {
        Content content = read(STORIES.get(row.get(0)), row.get(1), row.get(2));

        String text = String.join("\n", content.summaries()) + String.join("\n", content.paragraphs());
        assertTrue(text.contains(row.get(3)), text);
    }

    private static Content read(Story story, String where, String piece) {
        List<String> paragraphs =
                story.paragraphs().stream().map(text -> "<p>" + text + "</p>").toList();
        String html = "<!DOCTYPE html><html lang='" + story.language() + "'><head><title>" + story.headline()
                + " - The Post</title></head><body><header><nav><ul><li><a href='/a'>One</a></li><li><a href='/b'>Two</a></li>"
                + "<li><a href='/c'>Three</a></li></ul></nav></header><div id='wrap'><div class='c8'><h1>"
                + story.headline() + "</h1><div class='x1'>" + (where.equals("head") ? piece : "")
                + String.join("", paragraphs.subList(0, 2)) + (where.equals("mid") ? piece : "")
                + String.join("", paragraphs.subList(2, paragraphs.size())) + (where.equals("end") ? piece : "")
                + "</div></div></div><footer><p>© 2024 The Post</p><a href='/i'>Imprint</a></footer></body></html>";
        Decoded decoded = Decoder.decode(html.getBytes(StandardCharsets.UTF_8), Optional.empty());
        ReadItem item = new HtmlPage()
                .read(Payload.ofText((Decoded.Text) decoded, Hints.NONE, TextTables.shipped()))
                .get(0);
        return ((ReadItem.Drafted) item).draft().content();
    }
}
