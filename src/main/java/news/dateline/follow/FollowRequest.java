package news.dateline.follow;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What a reader asks for.
 *
 * @param whole whether an event has the whole article as published, and not its summary
 * @param after where the reader left off; empty, and it begins with what comes next
 * @param since instead: the first event with this timestamp or a later one
 */
public record FollowRequest(FollowFilter filter, boolean whole, Optional<Positions> after, Optional<Instant> since) {
    public FollowRequest {
        requireNonNull(filter, "filter");
        requireNonNull(after, "after");
        requireNonNull(since, "since");
    }

    boolean asksForThePast() {
        return after.isPresent() || since.isPresent();
    }
}
