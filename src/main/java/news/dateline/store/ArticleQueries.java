package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;

/**
 * Reads what is published. Fails with {@link StoreUnavailableException} where the database is away.
 *
 * <p>Call it on a Vert.x context. Thread safe.
 */
@ApplicationScoped
public class ArticleQueries {
    /** What a list shows, and nothing of what an article is found by. */
    private static final String SUMMARY = """
            select new ArticleSummary(a.uri, a.version, a.sequence, a.pubStatus, a.title, a.language, a.publisher,
                a.agencies, a.place, a.signal, a.publishedAt, a.receivedAt)
            from StoredArticle a""";

    private static final String FROM = " from StoredArticle a";
    private static final String NEWEST = " order by a.receivedAt desc, a.uri desc";

    /** As text: Hibernate's own function compares with varchar, for which PostgreSQL has no such operator. */
    private static final String CREDITS = holds("a.agencies");

    private static final String FILED_IN = holds("a.placeKeys");

    private static String holds(String list) {
        return "cast(sql('(? @> array[cast(? as text)])', " + list + ", :value) as Boolean) = true";
    }

    private final BoundedSession sessions;

    ArticleQueries(BoundedSession sessions) {
        this.sessions = sessions;
    }

    /** The article as it stands: JSON, byte for byte as published. Nothing of what is held, killed or over. */
    public Uni<Optional<String>> standing(String uri, Instant now) {
        return sessions.read(session -> new StoreQueries_(session).servedText(uri, now))
                .map(texts -> texts.stream().findFirst());
    }

    /** The article in a version as published; nothing of an item that is held, killed or over. */
    public Uni<Optional<String>> version(String uri, String version, Instant now) {
        return sessions.read(session -> new StoreQueries_(session).servedText(uri, version, now))
                .map(texts -> texts.stream().findFirst());
    }

    /** The text of an item that is held or killed, and of no other: for those who decide on it. */
    public Uni<Optional<String>> withheld(String uri) {
        return sessions.read(session -> new StoreQueries_(session).withheldText(uri))
                .map(texts -> texts.stream().findFirst());
    }

    /** How an item stands; empty where there is no such item. */
    public Uni<Optional<PubStatus>> status(String uri) {
        return sessions.read(session -> new StoreQueries_(session).status(uri))
                .map(found -> found.stream().findFirst().flatMap(PubStatus::ofCode));
    }

    /** An article's history, newest first; empty where there is no such article. */
    public Uni<List<VersionSummary>> versions(String uri) {
        return sessions.read(session -> new StoreQueries_(session).versions(uri));
    }

    /**
     * Articles, the last received first. Those that must not be used are only listed where the filter asks for their status,
     * without a word of theirs, and found by none.
     *
     * @param filter without words: see {@link WordQueries}
     * @param after where the page before this one ended
     * @param limit at most so many
     */
    public Uni<List<ArticleSummary>> newest(ArticleFilter filter, Optional<Keyset> after, int limit, Instant now) {
        if (!filter.findsSomething()) {
            return Uni.createFrom().item(List.of());
        }
        Conditions conditions = conditions(filter, now).after(after, "a.receivedAt", "a.uri", after.map(Keyset::id));
        return sessions.search(session -> conditions
                .bind(session.createSelectionQuery(SUMMARY + conditions.where() + NEWEST, ArticleSummary.class))
                .setMaxResults(limit)
                .getResultList());
    }

    /**
     * How many articles the filter lets through, as far as {@code most}.
     *
     * @param filter without words
     */
    public Uni<Integer> count(ArticleFilter filter, int most, Instant now) {
        if (!filter.findsSomething()) {
            return Uni.createFrom().item(0);
        }
        Conditions conditions = conditions(filter, now);
        return sessions.search(session -> conditions
                        .bind(session.createSelectionQuery("select 1" + FROM + conditions.where(), Integer.class))
                        .setMaxResults(most)
                        .getResultList())
                .map(List::size);
    }

    private static Conditions conditions(ArticleFilter filter, Instant now) {
        return new Conditions()
                .and(filter.place().map(SearchKeys::place), FILED_IN)
                .and(filter.language(), "a.language = :value")
                .and(filter.publisher(), "a.publisher = :value")
                .and(filter.series(), "a.seriesId = :value")
                .and(filter.agency(), CREDITS)
                .and(filter.signal().map(Signal::code), "a.signal = :value")
                .and(Optional.of(filter.listed().code()), "a.pubStatus = :value")
                .and(Optional.of(now), "(a.expiresAt is null or a.expiresAt > :value)")
                .and(filter.from(), "a.receivedAt >= :value")
                .and(filter.to(), "a.receivedAt < :value");
    }
}
