package news.dateline.follow;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The last events that the tail has read, for readers who are all but up to date. Each has a number, which grows by one. Bounded
 * in number and in bytes; one event always stays. Thread safe.
 */
final class Recent {
    private static final int MOST = 4_096;

    private static final int MOST_AT_ONCE = 200;

    /** So many batches, and bytes of them, are kept for the next reader who wants the same. */
    private static final int MOST_BATCHES = 256;

    private static final long MOST_BATCH_BYTES = 4 * 1024 * 1024;

    private final @Nullable FollowedEvent[] events = new FollowedEvent[MOST];
    private final long mostBytes;
    private long first;
    private long next;
    private long bytes;
    private Positions start = Positions.NONE;

    /** What was written for readers since events came last. */
    private final Map<Batch.Key, Batch> batches = new HashMap<>();

    private long batchBytes;

    Recent(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Forgets everything; the next event is the first one behind these positions. */
    synchronized void beginAt(Positions positions) {
        forgetBatches();
        while (first < next) {
            forgetFirst();
        }
        start = positions;
    }

    /** Adds what was read. Events that are taken back lose their words. */
    synchronized void add(List<FollowedEvent> read) {
        forgetBatches();
        for (FollowedEvent event : read) {
            if (event.takesBack()) {
                silence(event);
            }
            if (next - first == MOST) {
                forgetFirst();
            }
            events[slot(next++)] = event;
            bytes += event.size();
            while (bytes > mostBytes && next - first > 1) {
                forgetFirst();
            }
        }
    }

    /** They end too early now, and may have words of what was taken back. */
    private void forgetBatches() {
        batches.clear();
        batchBytes = 0;
    }

    private void silence(FollowedEvent takenBack) {
        for (long number = first; number < next; number++) {
            FollowedEvent event = at(number);
            if (event.uri().equals(takenBack.uri())) {
                String status = takenBack.type().equals("killed") ? "canceled" : "withheld";
                FollowedEvent silenced = event.silenced(EventJson.wordless(event.summary(), status));
                bytes += silenced.size() - event.size();
                events[slot(number)] = silenced;
            }
        }
    }

    private void forgetFirst() {
        FollowedEvent event = at(first);
        start = start.or(event.after());
        bytes -= event.size();
        events[slot(first++)] = null;
    }

    private FollowedEvent at(long number) {
        return requireNonNull(events[slot(number)]);
    }

    /** The number of the next event. */
    synchronized long next() {
        return next;
    }

    /** Where a reader stands that has had all. */
    synchronized Positions end() {
        return next == first ? start : start.or(at(next - 1).after());
    }

    /** The first event for a reader who stands there; empty where it may be forgotten. */
    synchronized OptionalLong join(Positions positions) {
        if (positions.reach(end())) {
            return OptionalLong.of(next);
        }
        return positions.reach(start) ? OptionalLong.of(first) : OptionalLong.empty();
    }

    /** Whether nothing is missing between these positions and the recent events. */
    synchronized boolean covers(Positions positions) {
        return positions.reach(start) && end().reach(positions);
    }

    /** Events from a number on, {@value #MOST_AT_ONCE} at most, written for those who want the same; empty where some of them are forgotten. */
    synchronized Optional<Batch> batch(Batch.Key key) {
        if (key.number() < first) {
            return Optional.empty();
        }
        Batch known = batches.get(key);
        return Optional.of(known == null ? write(key) : known);
    }

    private Batch write(Batch.Key key) {
        long number = key.number();
        Positions before = number == first ? start : start.or(at(number - 1).after());
        Batch batch = Batch.of(key, from(number, MOST_AT_ONCE), before);
        if (batches.size() < MOST_BATCHES && batchBytes + batch.bytes().length() <= MOST_BATCH_BYTES) {
            batches.put(key, batch);
            batchBytes += batch.bytes().length();
        }
        return batch;
    }

    /** Events from this number on, so many at most. */
    synchronized List<FollowedEvent> from(long number, int most) {
        List<FollowedEvent> found = new ArrayList<>();
        for (long event = Math.max(number, first); event < next && found.size() < most; event++) {
            found.add(at(event));
        }
        return found;
    }

    private static int slot(long number) {
        return (int) (number % MOST);
    }
}
