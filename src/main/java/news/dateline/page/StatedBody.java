package news.dateline.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.item.Reading;
import news.dateline.markup.Block;
import news.dateline.markup.BlockReader;
import news.dateline.markup.Blocks;
import news.dateline.markup.ElementRole;
import news.dateline.markup.InlineHtml;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;

/** The article's text as the page's JSON-LD states it, for pages that show none until a program has built it. */
final class StatedBody {
    /** So much text, in letters, is worth more than none. */
    private static final int SHORTEST = 300;

    /** A page that shows so much shows its article, or a part of it. */
    private static final int NEXT_TO_NOTHING = 200;

    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");

    private StatedBody() {}

    /** The longest text that the page states as an article's body; empty where there is none. */
    static String of(WebPage page) {
        String longest = "";
        Deque<JsonNode> open = new ArrayDeque<>(page.linkedData());
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            String body = node.path("articleBody").asText("");
            longest = body.length() > longest.length() ? body : longest;
            node.forEach(open::push);
        }
        return longest;
    }

    /** The stated text with what the page shows as removed; nothing where the page shows its text, or states none. */
    static Optional<Reading> instead(Reading shown, WebPage page) {
        String body = of(page);
        int kept =
                shown.content().paragraphs().stream().mapToInt(TextWeight::of).sum();
        if (kept >= NEXT_TO_NOTHING || TextWeight.of(body) < SHORTEST) {
            return Optional.empty();
        }
        Reading stated = BlockReader.read(blocks(body, page.tree().body()));
        return Optional.of(stated.plusRemoved(shown.removed()));
    }

    private static List<Block> blocks(String body, Element root) {
        if (InlineHtml.isHtml(body)) {
            return Blocks.ofHtml(body);
        }
        List<Block> blocks = new ArrayList<>();
        for (String line : LINES.split(body.strip())) {
            if (!line.isBlank()) {
                blocks.add(new Block(ElementRole.BLOCK, line.strip(), root));
            }
        }
        return blocks;
    }
}
