package news.dateline.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.item.Signal;
import news.dateline.search.FilteredBy;
import news.dateline.search.TimeWords.Stretch;
import news.dateline.store.LookingBack.Look;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Finds what is published by its words, and by all else that is asked with them: the index of words has it all. Fails with {@link
 * StoreUnavailableException} where the database is away.
 *
 * <p>Call it on a Vert.x context. Thread safe.
 */
@ApplicationScoped
public class WordQueries {
    /** So many articles are ranked; older ones are not found best first. */
    public static final int MOST_RANKED = 2_000;

    /** The parameters: what is looked for, the first moment, the row behind the last one, by its time and URI, and now. */
    private static final String FITTING = " from article_text t where t.words @@ cast(?1 as tsquery)"
            + " and t.received_at >= cast(?2 as timestamptz)"
            + " and (t.received_at, t.uri) < (cast(?3 as timestamptz), cast(?4 as text))"
            + " and (t.expires_at is null or t.expires_at > cast(?5 as timestamptz))";

    /** By the index whatever PostgreSQL takes for likely: it would go back through the newest, row by row. */
    private static final String NEWEST = "with fitting as materialized (select t.uri, t.received_at" + FITTING + ")"
            + " select uri, cast(extract(epoch from received_at) * 1000000 as bigint) from fitting"
            + " order by received_at desc, uri desc limit cast(?6 as bigint)";

    /**
     * One row at least, which says how many were found; they are ranked where they are enough. Their words are fetched then, by the
     * place of the row: to carry them through the sorting takes longer than to rank them.
     */
    private static final String BEST =
            "with fitting as materialized (select t.ctid as place, t.uri, t.received_at" + FITTING
                    + "), newest as materialized (select place, uri from fitting order by received_at desc, uri desc limit "
                    + MOST_RANKED + "), found as (select count(*) as articles from newest), ranked as materialized ("
                    + "select n.uri, ts_rank_cd(t.words, cast(?6 as tsquery)) as rank"
                    + " from newest n join article_text t on t.ctid = n.place"
                    + " where (select articles from found) >= cast(?7 as bigint)), page as (select uri, rank from ranked"
                    + " where rank < cast(?8 as real) or rank = cast(?8 as real) and uri collate \"C\" > cast(?9 as text)"
                    + " order by rank desc, uri collate \"C\" limit cast(?10 as bigint))"
                    + " select f.articles, p.uri, p.rank from found f left join page p on true"
                    + " order by p.rank desc nulls last, p.uri collate \"C\"";

    private static final String COUNT =
            "select count(*) from (select 1" + FITTING + " limit cast(?6 as bigint)) counted";

    private static final String TEXTS = """
            select new FoundText(a.uri, a.version, a.sequence, a.pubStatus, a.title, a.language, a.publisher, a.agencies,
                a.place, a.signal, a.publishedAt, a.receivedAt, v.article)
            from StoredArticle a join StoredVersion v on v.key.uri = a.uri and v.key.sequence = a.textSequence
            where a.uri in (?1) and a.pubStatus = 'usable' and (a.expiresAt is null or a.expiresAt > ?2)
            """;

    /** Looked at first: so many of each that is wanted, and so many at least. */
    private static final int SPARE = 4;

    private static final int LEAST = 1_000;

    private static final Instant ALWAYS = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final BoundedSession sessions;
    private final Pace pace;

    WordQueries(BoundedSession sessions, Pace pace) {
        this.sessions = sessions;
        this.pace = pace;
    }

    /** What is asked for, and behind which row. */
    private record Question(ArticleFilter filter, Keyset end, Instant now) {
        static Question of(ArticleFilter filter, Optional<Keyset> after, Instant now) {
            Optional<Keyset> to = filter.to().map(time -> new Keyset(time, ""));
            Keyset end = after.filter(row ->
                            to.isEmpty() || row.receivedAt().isBefore(to.get().receivedAt()))
                    .or(() -> to)
                    .orElse(new Keyset(NEVER, ""));
            return new Question(filter, end, now);
        }

        String ranking() {
            return TextSearch.query(filter.words().orElseThrow());
        }

        /** The values of {@link #FITTING}, and those behind them. */
        List<Object> values(Look look, Object... more) {
            String words = TextSearch.query(filter.words().orElseThrow(), marks());
            Instant until = filter.from().orElse(ALWAYS);
            List<Object> values = new ArrayList<>(List.of(
                    look.stretch()
                            .map(stretch -> TextSearch.within(words, stretch.words()))
                            .orElse(words),
                    time(look.stretch()
                            .map(Stretch::from)
                            .filter(until::isBefore)
                            .orElse(until)),
                    time(end.receivedAt()),
                    end.id(),
                    time(now)));
            values.addAll(List.of(more));
            return values;
        }

        private List<String> marks() {
            List<String> marks = new ArrayList<>();
            filter.language().map(FilteredBy.LANGUAGE::word).ifPresent(marks::add);
            filter.publisher().map(FilteredBy.PUBLISHER::word).ifPresent(marks::add);
            filter.series().map(FilteredBy.SERIES::word).ifPresent(marks::add);
            filter.signal().map(Signal::code).map(FilteredBy.SIGNAL::word).ifPresent(marks::add);
            filter.agency().map(FilteredBy.AGENCY::word).ifPresent(marks::add);
            filter.place().map(SearchKeys::place).map(FilteredBy.PLACE::word).ifPresent(marks::add);
            return marks;
        }

        private static OffsetDateTime time(Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
    }

    /**
     * The last received first.
     *
     * @param filter with words
     * @param after where the page before this one ended
     * @param limit at most so many
     */
    public Uni<List<Keyset>> newest(ArticleFilter filter, Optional<Keyset> after, int limit, Instant now) {
        if (!filter.findsSomething()) {
            return Uni.createFrom().item(List.of());
        }
        Question question = Question.of(filter, after, now);
        return sessions.search(session -> lookingBack(session, question, limit)
                        .flatMap(back -> back.untilEnough(
                                limit, look -> rows(session, NEWEST, question, look, limit), List::size)))
                .map(rows -> rows.stream()
                        .map(row -> new Keyset(
                                Instant.EPOCH.plus(((Number) row[1]).longValue(), ChronoUnit.MICROS), (String) row[0]))
                        .toList());
    }

    /**
     * The best of the newest {@value #MOST_RANKED} that fit: words of the headline, and words near one another, count for more.
     *
     * @param filter with words
     * @param after where the page before this one ended
     * @param limit at most so many
     */
    public Uni<List<Ranked>> best(ArticleFilter filter, Optional<Ranked> after, int limit, Instant now) {
        if (!filter.findsSomething()) {
            return Uni.createFrom().item(List.of());
        }
        Question question = Question.of(filter, Optional.empty(), now);
        return sessions.search(session -> lookingBack(session, question, MOST_RANKED)
                        .flatMap(back -> back.untilEnough(
                                MOST_RANKED,
                                look -> rows(
                                        session,
                                        BEST,
                                        question,
                                        look,
                                        question.ranking(),
                                        look.last() ? 0L : MOST_RANKED,
                                        after.map(Ranked::rank).orElse(Float.POSITIVE_INFINITY),
                                        after.map(Ranked::uri).orElse(""),
                                        (long) limit),
                                rows -> ((Number) rows.get(0)[0]).intValue())))
                .map(rows -> rows.stream()
                        .filter(row -> row[1] != null)
                        .map(row -> new Ranked((String) row[1], ((Number) row[2]).floatValue()))
                        .toList());
    }

    /**
     * How many fit, as far as {@code most}.
     *
     * @param filter with words
     */
    public Uni<Integer> count(ArticleFilter filter, int most, Instant now) {
        if (!filter.findsSomething()) {
            return Uni.createFrom().item(0);
        }
        Question question = Question.of(filter, Optional.empty(), now);
        return sessions.search(session -> lookingBack(session, question, most)
                .flatMap(back -> back.untilEnough(
                        most,
                        look -> BatchInsert.query(session, COUNT, question.values(look, most))
                                .getSingleResult()
                                .map(count -> ((Number) count).intValue()),
                        Integer::intValue)));
    }

    /** What was found, as it stands, by URI. Nothing of what is held, killed or over meanwhile. */
    public Uni<Map<String, FoundText>> texts(Collection<String> uris, Instant now) {
        return uris.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : sessions.read(session -> session.createSelectionQuery(TEXTS, FoundText.class)
                                .setParameter(1, uris)
                                .setParameter(2, now)
                                .getResultList())
                        .map(found -> found.stream()
                                .collect(Collectors.toMap(text -> text.summary().uri(), Function.identity())));
    }

    private static Uni<List<Object[]>> rows(
            Mutiny.StatelessSession session, String statement, Question question, Look look, Object... more) {
        return BatchInsert.query(session, statement, question.values(look, more))
                .getResultList()
                .map(rows -> rows.stream().map(row -> (Object[]) row).toList());
    }

    private Uni<LookingBack> lookingBack(Mutiny.StatelessSession session, Question question, int enough) {
        Instant end = question.end().receivedAt();
        Instant until = question.filter().from().orElse(ALWAYS);
        Uni<Pace.Recent> recent =
                !end.isBefore(question.now()) ? pace.now(session, question.now()) : pace.before(session, end);
        return recent.map(known -> new LookingBack(
                known.last().isBefore(end) ? known.last() : end, until, known.of(Math.max(LEAST, SPARE * enough))));
    }
}
