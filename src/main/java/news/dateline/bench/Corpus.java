package news.dateline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;

/** Arabic page text of about 5 kB, navigation and all; each page is an item of its own. */
final class Corpus {
    private static final String NUMBER = "{n}";

    private final String page;

    Corpus() {
        try (InputStream in = Corpus.class.getResourceAsStream("page-ar.txt")) {
            page = new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] page(int number) {
        return page.replace(NUMBER, Integer.toString(number)).getBytes(UTF_8);
    }

    RawItem item(int number) {
        return RawItem.of(page(number), Hints.NONE.withContentType("text/plain"), Instant.EPOCH);
    }
}
