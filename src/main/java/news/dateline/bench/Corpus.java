package news.dateline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;

/** Arabic page text of about 5 kB, navigation and all; each page is an item of its own. */
final class Corpus {
    /** Stands for the item's number. */
    static final String NUMBER = "{n}";

    private static final int SHORTEST_PARAGRAPH = 150;

    private final String page = resource("page-ar.txt");

    static String resource(String name) {
        try (InputStream in = Corpus.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The story's paragraphs, without what the page has around them. */
    static List<String> paragraphs() {
        return resource("page-ar.txt")
                .lines()
                .filter(line -> line.length() >= SHORTEST_PARAGRAPH)
                .toList();
    }

    byte[] page(int number) {
        return page.replace(NUMBER, Integer.toString(number)).getBytes(UTF_8);
    }

    RawItem item(int number) {
        return RawItem.of(page(number), Hints.NONE.withContentType("text/plain"), Instant.EPOCH);
    }
}
