package news.dateline.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Where a page of a list, newest first, ends: the next one begins behind this row, whatever comes in meanwhile.
 *
 * @param id what tells rows of the same time apart
 */
public record Keyset(Instant receivedAt, String id) {
    public Keyset {
        requireNonNull(receivedAt, "receivedAt");
        requireNonNull(id, "id");
    }
}
