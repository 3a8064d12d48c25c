package news.dateline.store;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Takes out articles that have not changed for long, with all of their versions, and payloads that were rejected as long ago; where
 * the house says for how long. What was killed stays: that it was must not be forgotten. What waits for its hour stays as well.
 */
@ApplicationScoped
class TextPruning {
    /** A batch of articles; answers how many. */
    static final String ARTICLES = """
            with gone as (
                delete from article where ctid = any (array(
                    select ctid from article
                    where received_at < now() - make_interval(secs => ?1)
                        and pub_status <> 'canceled' and release_at is null
                    order by received_at limit ?2 for update skip locked))
                returning uri),
            versions as (delete from article_version v using gone where v.uri = gone.uri),
            words as (delete from article_text t using gone where t.uri = gone.uri)
            select count(*) from gone
            """;

    /** A batch of dead letters; answers how many. */
    static final String DEAD_LETTERS = """
            with gone as (
                delete from dead_letter where ctid = any (array(
                    select ctid from dead_letter
                    where received_at < now() - make_interval(secs => ?1)
                    order by received_at limit ?2 for update skip locked))
                returning id)
            select count(*) from gone
            """;

    private final Mutiny.SessionFactory sessions;
    private final StoreConfig config;
    private final Pruned pruned;

    TextPruning(Mutiny.SessionFactory sessions, StoreConfig config) {
        this.sessions = sessions;
        this.config = config;
        this.pruned = new Pruned(config.pruneBatch());
    }

    @Scheduled(
            identity = "text-pruning",
            every = "${dateline.store.prune-every:PT1H}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> prune() {
        return config.textRetention()
                .map(this::kept)
                .map(kept -> prune(ARTICLES, "articles", kept).chain(() -> prune(DEAD_LETTERS, "dead letters", kept)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /**
     * A record may wait on its topic for almost as long as receipts are kept, and its receipt is kept as long again; a receipt
     * recalls the very bytes of its article, which must be there.
     */
    private Duration kept(Duration wanted) {
        Duration least = config.receiptRetention().multipliedBy(2);
        return wanted.compareTo(least) < 0 ? least : wanted;
    }

    private Uni<Void> prune(String statement, String what, Duration kept) {
        return pruned.untilShort(
                what,
                kept,
                () -> sessions.withStatelessTransaction(session -> session.createNativeQuery(statement, Long.class)
                        .setParameter(1, (double) kept.toSeconds())
                        .setParameter(2, config.pruneBatch())
                        .getSingleResult()));
    }
}
