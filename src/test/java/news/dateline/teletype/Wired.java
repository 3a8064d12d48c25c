package news.dateline.teletype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.dateline.item.Draft;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;
import news.dateline.item.ReadItem;
import news.dateline.item.Removed;
import news.dateline.pipeline.InOrder;
import news.dateline.text.FactTables;

/** Messages as a wire delivers them; {@code [SOH]} and the like stand for control characters, lines end in CR LF. */
final class Wired {
    private static final List<String> NAMES =
            List.of("SOH", "STX", "ETX", "EOT", "DC1", "DC2", "DC3", "DC4", "SYN", "US", "DEL", "FF");
    private static final String CONTROLS = "\u0001\u0002\u0003\u0004\u0011\u0012\u0013\u0014\u0016\u001f\u007f\f";

    private Wired() {}

    static String wired(String message) {
        String wired = message;
        for (int i = 0; i < NAMES.size(); i++) {
            wired = wired.replace("[" + NAMES.get(i) + "]", String.valueOf(CONTROLS.charAt(i)));
        }
        return wired.replace("\n", "\r\n");
    }

    /** The draft of the one article of a message. */
    static Draft read(String message) {
        List<ReadItem> outcomes = outcomes(message);
        assertEquals(1, outcomes.size());
        return article(outcomes.get(0));
    }

    static List<ReadItem> outcomes(String message) {
        byte[] bytes = wired(message).getBytes(StandardCharsets.UTF_8);
        return InOrder.readers(FactTables.shipped()).read(RawItem.of(bytes, Hints.NONE, Instant.EPOCH));
    }

    static Draft article(ReadItem outcome) {
        return assertInstanceOf(ReadItem.Drafted.class, outcome).draft();
    }

    static List<String> removed(Draft article, Removed.Kind kind) {
        return article.wire().removed().stream()
                .filter(span -> span.kind() == kind)
                .map(Removed::text)
                .toList();
    }
}
