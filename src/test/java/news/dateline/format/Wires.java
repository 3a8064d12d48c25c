package news.dateline.format;

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

/** Reads payloads as the pipeline does, up to the drafts of their articles. */
public final class Wires {
    private Wires() {}

    public static List<ReadItem> outcomes(String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        return InOrder.readers(FactTables.shipped()).read(RawItem.of(bytes, Hints.NONE, Instant.EPOCH));
    }

    /** The only article of a payload that holds one. */
    public static Draft article(String payload) {
        List<ReadItem> outcomes = outcomes(payload);
        assertEquals(1, outcomes.size());
        return article(outcomes.get(0));
    }

    public static Draft article(ReadItem outcome) {
        return assertInstanceOf(ReadItem.Drafted.class, outcome).draft();
    }

    /** Why the only item of a payload is no article. */
    public static ReadItem.Refused rejected(String payload) {
        List<ReadItem> outcomes = outcomes(payload);
        assertEquals(1, outcomes.size());
        return assertInstanceOf(ReadItem.Refused.class, outcomes.get(0));
    }

    /** What was removed of an article as this. */
    public static List<String> removed(Draft article, Removed.Kind kind) {
        return article.wire().removed().stream()
                .filter(span -> span.kind() == kind)
                .map(Removed::text)
                .toList();
    }
}
