package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import org.hibernate.reactive.mutiny.Mutiny;

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

    private static final String TEXTS = """
            select a.uri, v.article from StoredArticle a join StoredVersion v
                on v.key.uri = a.uri and v.key.sequence = a.textSequence
            where a.uri in (?1) and a.pubStatus = 'usable' and (a.expiresAt is null or a.expiresAt > ?2)
            """;

    /** So many articles are ranked; older ones are not found best first. */
    public static final int MOST_RANKED = 2_000;

    private static final String RANK =
            "cast(sql('(select ts_rank_cd(t.words, cast(? as tsquery)) from article_text t where t.uri = ?)', :value, a.uri)"
                    + " as Float)";

    /** As text: Hibernate's own function compares with varchar, for which PostgreSQL has no such operator. */
    private static final String CREDITS = holds("a.agencies");

    /** From this share of the newest articles on, words are common: going back through the newest soon finds some that have them. */
    private static final double COMMON = 0.02;

    /** The same for the newest {@value #MOST_RANKED}. */
    private static final double COMMON_AMONG_MANY = 0.1;

    /** Looked for in article after article. Where words are rare, that would go through all there are. */
    private static final String HAS_WORDS =
            "cast(sql('(select true from article_text t where t.uri = ? and t.words @@ cast(? as tsquery))', a.uri, :value)"
                    + " as Boolean) = true";

    /** Looked up in the index of words, once; where they are common, that would be half of all articles. */
    private static final String IS_AMONG_THOSE_WITH_WORDS =
            "cast(sql('(? = any (array(select t.uri from article_text t where t.words @@ cast(? as tsquery))))', a.uri, :value)"
                    + " as Boolean) = true";

    /** The same of so many as are ranked: no more need be gone through. */
    private static final String IS_AMONG_THE_NEWEST_WITH_WORDS =
            "cast(sql('(? = any (array(select t.uri from article_text t where t.words @@ cast(? as tsquery) and t.received_at < ?"
                    + " order by t.received_at desc, t.uri desc limit " + MOST_RANKED
                    + ")))', a.uri, :value, :value) as Boolean) = true";

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
     * @param after where the page before this one ended
     * @param limit at most so many
     */
    public Uni<List<ArticleSummary>> newest(ArticleFilter filter, Optional<Keyset> after, int limit, Instant now) {
        if (!filter.findsSomething()) {
            return Uni.createFrom().item(List.of());
        }
        Conditions others = conditions(filter, now).after(after, "a.receivedAt", "a.uri", after.map(Keyset::id));
        return sessions.read(
                session -> withWords(others, filter, COMMON, session).flatMap(conditions -> conditions
                        .bind(session.createSelectionQuery(SUMMARY + conditions.where() + NEWEST, ArticleSummary.class))
                        .setMaxResults(limit)
                        .getResultList()));
    }

    /**
     * The newest {@value #MOST_RANKED} articles that have the words, best first: words of the headline, and words near one another,
     * count for more.
     *
     * @param filter with words
     */
    public Uni<List<Ranked>> ranked(ArticleFilter filter, Instant now) {
        if (!filter.findsSomething()) {
            return Uni.createFrom().item(List.of());
        }
        String words = TextSearch.query(filter.words().orElseThrow());
        Conditions others = conditions(filter, now);
        return sessions.read(session -> WordShare.of(words, newestUris(others), others, session)
                        .flatMap(share -> {
                            Conditions conditions = new Conditions();
                            String rank = conditions.value(words, RANK);
                            if (share >= COMMON_AMONG_MANY) {
                                conditions.and(HAS_WORDS, words);
                            } else if (filter.asksForWordsAlone()) {
                                conditions.and(
                                        IS_AMONG_THE_NEWEST_WITH_WORDS,
                                        words,
                                        filter.to().orElse(now));
                            } else {
                                conditions.and(IS_AMONG_THOSE_WITH_WORDS, words);
                            }
                            conditions.andAll(others);
                            return conditions
                                    .bind(session.createSelectionQuery(
                                            "select a.uri, " + rank + FROM + conditions.where() + NEWEST,
                                            Object[].class))
                                    .setMaxResults(MOST_RANKED)
                                    .getResultList();
                        }))
                .map(rows -> rows.stream()
                        .map(row -> new Ranked((String) row[0], ((Number) row[1]).floatValue()))
                        .sorted()
                        .toList());
    }

    /** How many articles the filter lets through, as far as {@code most}. */
    public Uni<Integer> count(ArticleFilter filter, int most, Instant now) {
        if (!filter.findsSomething()) {
            return Uni.createFrom().item(0);
        }
        Conditions others = conditions(filter, now);
        return sessions.read(session -> withWords(others, filter, COMMON_AMONG_MANY, session)
                        .flatMap(conditions -> conditions
                                .bind(session.createSelectionQuery(
                                        "select 1" + FROM + conditions.where(), Integer.class))
                                .setMaxResults(most)
                                .getResultList()))
                .map(List::size);
    }

    /** Articles as a list shows them, by URI. */
    public Uni<Map<String, ArticleSummary>> summaries(Collection<String> uris) {
        return sessions.read(
                        session -> session.createSelectionQuery(SUMMARY + " where a.uri in (?1)", ArticleSummary.class)
                                .setParameter(1, uris)
                                .getResultList())
                .map(found -> found.stream().collect(Collectors.toMap(ArticleSummary::uri, Function.identity())));
    }

    /** Articles as they stand, by URI: JSON. Nothing of what is held, killed or over. */
    public Uni<Map<String, String>> texts(Collection<String> uris, Instant now) {
        return sessions.read(session -> session.createSelectionQuery(TEXTS, Object[].class)
                        .setParameter(1, uris)
                        .setParameter(2, now)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])));
    }

    /** These conditions and the one on words, in the way that suits how common they are; these alone where no words are asked for. */
    private static Uni<Conditions> withWords(
            Conditions others, ArticleFilter filter, double common, Mutiny.StatelessSession session) {
        if (filter.words().isEmpty()) {
            return Uni.createFrom().item(others);
        }
        String words = TextSearch.query(filter.words().get());
        return WordShare.of(words, newestUris(others), others, session).map(share -> new Conditions()
                .and(share < common ? IS_AMONG_THOSE_WITH_WORDS : HAS_WORDS, words)
                .andAll(others));
    }

    private static String newestUris(Conditions conditions) {
        return "select a.uri" + FROM + conditions.where() + NEWEST;
    }

    /** All conditions but the one on words. */
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
