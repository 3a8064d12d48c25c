package news.dateline.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.vertx.core.buffer.Buffer;
import java.util.List;

/**
 * Events one after the other, written once for all readers who want the same and have had the same before. Immutable; its bytes are
 * shared, each write has its own place in them.
 *
 * @param events all of them, wanted or not
 * @param next the number of the event behind them
 * @param before where the tail stood before the first of them
 * @param bytes those that are wanted, as server-sent events
 */
record Batch(List<FollowedEvent> events, long next, Positions before, Buffer bytes) {
    private static final byte[] END = "\n\n".getBytes(UTF_8);

    /** Who asks for the same, and has had the same. */
    record Key(long number, FollowFilter filter, boolean whole) {}

    Batch {
        events = List.copyOf(events);
        requireNonNull(before, "before");
        requireNonNull(bytes, "bytes");
    }

    static Batch of(Key key, List<FollowedEvent> events, Positions before) {
        Buffer bytes = Buffer.buffer();
        for (FollowedEvent event : events) {
            if (key.filter().passes(event)) {
                write(event, event.after(), key.whole(), bytes);
            }
        }
        return new Batch(events, key.number() + events.size(), before, bytes);
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    /** Where a reader stands that has had all of it. */
    Positions after() {
        return events.get(events.size() - 1).after();
    }

    /** Whether the bytes are those of a reader who stands there: it has had none of the events, and nothing that comes later. */
    boolean fits(Positions position) {
        return before.reach(position);
    }

    /** Writes an event as a server-sent one (HTML, section 9.2). */
    static void write(FollowedEvent event, Positions after, boolean whole, Buffer bytes) {
        bytes.appendString("event: ")
                .appendString(event.type())
                .appendString("\nid: ")
                .appendString(after.toString())
                .appendString("\ndata: ")
                .appendBytes(whole ? event.article() : event.summary())
                .appendBytes(END);
    }
}
