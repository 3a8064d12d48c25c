package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** How quickly articles come in, or came: it tells how far to look back for some of them. Thread safe. */
@ApplicationScoped
class Pace {
    private static final String BEFORE = "select a.receivedAt from StoredArticle a where a.receivedAt < ?1"
            + " order by a.receivedAt desc, a.uri desc";

    private static final int SAMPLE = 1_000;
    private static final Duration KNOWN_FOR = Duration.ofSeconds(2);

    /** Clocks differ, and more comes in meanwhile. */
    private static final Duration SLACK = Duration.ofSeconds(15);

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    private volatile @Nullable Known newest;

    /**
     * When the last one came in, and within what time {@value #SAMPLE} did.
     *
     * @param sample empty where there are hardly more
     */
    record Recent(Instant last, Optional<Duration> sample) {
        /** Within what time so many came in, if it went on like this. */
        Optional<Duration> of(int articles) {
            return sample.map(time -> time.multipliedBy(articles).dividedBy(SAMPLE));
        }
    }

    private record Known(Recent recent, Instant at) {}

    /** Of the newest, a moment old at most. */
    Uni<Recent> now(Mutiny.StatelessSession session, Instant now) {
        Known known = newest;
        if (known != null && known.at().plus(KNOWN_FOR).isAfter(now)) {
            return Uni.createFrom().item(known.recent());
        }
        return before(session, FAR)
                .map(recent -> new Recent(latest(recent.last(), now.plus(SLACK)), recent.sample()))
                .invoke(recent -> newest = new Known(recent, now));
    }

    /** Of those that came in before this time. */
    Uni<Recent> before(Mutiny.StatelessSession session, Instant end) {
        return at(session, end, 0)
                .flatMap(last -> last.isEmpty()
                        ? Uni.createFrom().item(new Recent(end, Optional.empty()))
                        : at(session, end, SAMPLE)
                                .map(first -> new Recent(
                                        last.get(0),
                                        first.stream()
                                                .map(time -> Duration.between(time, last.get(0)))
                                                .findFirst())));
    }

    private static Uni<List<Instant>> at(Mutiny.StatelessSession session, Instant end, int number) {
        return session.createSelectionQuery(BEFORE, Instant.class)
                .setParameter(1, end)
                .setFirstResult(number)
                .setMaxResults(1)
                .getResultList();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
