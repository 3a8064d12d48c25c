package news.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.dateline.item.Article;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.Removed;
import news.dateline.pipeline.InOrder;

/** Reads payloads as the pipeline does, up to the drafts of their articles. */
public final class Wires {
    private Wires() {}

    public static List<Outcome> outcomes(String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        return InOrder.readers().read(RawItem.of(bytes, Hints.NONE, Instant.EPOCH));
    }

    /** The only article of a payload that holds one. */
    public static Article article(String payload) {
        List<Outcome> outcomes = outcomes(payload);
        assertEquals(1, outcomes.size());
        return article(outcomes.get(0));
    }

    public static Article article(Outcome outcome) {
        return assertInstanceOf(Outcome.Cleaned.class, outcome).article();
    }

    /** Why the only item of a payload is no article. */
    public static Outcome.Rejected rejected(String payload) {
        List<Outcome> outcomes = outcomes(payload);
        assertEquals(1, outcomes.size());
        return assertInstanceOf(Outcome.Rejected.class, outcomes.get(0));
    }

    /** What was removed of an article as this. */
    public static List<String> removed(Article article, Removed.Kind kind) {
        return article.wire().removed().stream()
                .filter(span -> span.kind() == kind)
                .map(Removed::text)
                .toList();
    }
}
