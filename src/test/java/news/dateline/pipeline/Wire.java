package news.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;

/** Plain text as a wire sends it, cleaned by all readers and steps. */
public final class Wire {
    private static final Cleaner CLEANER = Pipeline.within(Limits.DEFAULT);

    private Wire() {}

    /** The text, whose record came in on 28 November 2026. */
    public static Outcome.Cleaned cleaned(String text) {
        return cleaned(text, Instant.parse("2026-11-28T19:00:00Z"));
    }

    public static Outcome.Cleaned cleaned(String text, Instant receivedAt) {
        RawItem item = RawItem.of(text.getBytes(UTF_8), Hints.NONE.withContentType("text/plain"), receivedAt);
        return (Outcome.Cleaned) CLEANER.clean(item).get(0);
    }
}
