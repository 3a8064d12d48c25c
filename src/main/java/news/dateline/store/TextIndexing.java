package news.dateline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dateline.search.FilteredBy;
import news.dateline.search.IndexedWords;
import news.dateline.search.IndexedWords.Weight;
import news.dateline.search.TimeWords;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the words of articles into the index, behind the ledger: a batch that is settled only notes whose turn it is. Whatever instance
 * does it, and however often. A row that a batch is writing waits for the next turn, so that nobody waits for anybody; and a killed
 * text never gets in behind its kill, since the row is held while its words are written.
 */
@ApplicationScoped
class TextIndexing {
    private static final Logger LOG = Logger.getLogger(TextIndexing.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String TAKE =
            "select id, uri from article_text_due order by id limit ?1 for update skip locked";

    private static final String READ = """
            select a.uri, a.pub_status, cast(extract(epoch from a.received_at) * 1000 as bigint),
                   (select v.article from article_version v where v.uri = a.uri and v.sequence = a.text_sequence),
                   cast(extract(epoch from a.expires_at) * 1000 as bigint), a.language, a.publisher, a.series_id, a.signal,
                   array_to_string(a.agencies, ','), array_to_string(a.place_keys, ',')
            from article a where a.uri = any (cast(?1 as text[])) for share of a skip locked
            """;

    private static final String DONE = "delete from article_text_due where id = any (cast(?1 as bigint[]))";

    private static final BatchInsert<Indexed> WORDS = new BatchInsert<Indexed>(
                    "article_text",
                    "on conflict (uri) do update set received_at = excluded.received_at, expires_at = excluded.expires_at,"
                            + " words = excluded.words")
            .text("uri", Indexed::uri)
            .instant("received_at", Indexed::receivedAt)
            .instant("expires_at", Indexed::expiresAt)
            .text("words", "cast(words as tsvector)", Indexed::words);

    private final Mutiny.SessionFactory sessions;
    private final SearchConfig config;
    private volatile boolean stopping;

    TextIndexing(Mutiny.SessionFactory sessions, SearchConfig config) {
        this.sessions = sessions;
        this.config = config;
    }

    private record Due(long id, String uri) {}

    /** Those of which an article has one at most, in the order of {@link #READ}. */
    private static final List<FilteredBy> ONE_EACH =
            List.of(FilteredBy.LANGUAGE, FilteredBy.PUBLISHER, FilteredBy.SERIES, FilteredBy.SIGNAL);

    private static final int FIRST_FILTER = 5;

    private record Indexed(
            String uri, long receivedAt, @Nullable Long expiresAt, String words) {
        /** Of a row of {@link #READ} with a text. */
        static Indexed of(Object[] row) {
            long receivedAt = ((Number) row[2]).longValue();
            List<String> marks = new ArrayList<>(TimeWords.of(Instant.ofEpochMilli(receivedAt)));
            for (int i = 0; i < ONE_EACH.size(); i++) {
                if (row[FIRST_FILTER + i] != null) {
                    marks.add(ONE_EACH.get(i).word((String) row[FIRST_FILTER + i]));
                }
            }
            marks.addAll(FilteredBy.AGENCY.words((String) row[9]));
            marks.addAll(FilteredBy.PLACE.words((String) row[10]));
            return new Indexed(
                    (String) row[0],
                    receivedAt,
                    row[4] == null ? null : ((Number) row[4]).longValue(),
                    TextSearch.vector(indexed((String) row[3]), marks));
        }
    }

    @Scheduled(
            identity = "text-index",
            every = "${dateline.search.index-every:PT1S}",
            delayed = "2s",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> index() {
        long enough = System.nanoTime() + (long) (config.indexEvery().toNanos() * config.indexShare());
        return indexUntil(enough).onFailure().invoke(this::waits).onFailure().recoverWithNull();
    }

    /** At a stop the connections are closed under a turn that has begun: what it would have done is done by the next who is there. */
    private void waits(Throwable failure) {
        if (!stopping) {
            LOG.warnf("words wait: %s", failure);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** What is not done by then waits for the next turn: as long as a backlog comes in, it has the machine. */
    private Uni<Void> indexUntil(long enough) {
        return sessions.withStatelessTransaction(this::indexSome)
                .flatMap(done -> done == config.indexBatch() && System.nanoTime() < enough
                        ? indexUntil(enough)
                        : Uni.createFrom().voidItem());
    }

    /** Answers how many notes are done. */
    private Uni<Integer> indexSome(Mutiny.StatelessSession session) {
        return take(session).flatMap(due -> {
            if (due.isEmpty()) {
                return Uni.createFrom().item(0);
            }
            String[] uris = due.stream().map(Due::uri).distinct().toArray(String[]::new);
            return session.createNativeQuery(READ)
                    .setParameter(1, uris)
                    .getResultList()
                    .flatMap(rows -> write(
                            session,
                            due,
                            rows.stream().map(row -> (Object[]) row).toList()));
        });
    }

    private Uni<List<Due>> take(Mutiny.StatelessSession session) {
        return session.createNativeQuery(TAKE)
                .setParameter(1, config.indexBatch())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> (Object[]) row)
                        .map(row -> new Due(((Number) row[0]).longValue(), (String) row[1]))
                        .toList());
    }

    private static Uni<Integer> write(Mutiny.StatelessSession session, List<Due> due, List<Object[]> rows) {
        Set<String> seen = new HashSet<>();
        List<Indexed> indexed = new ArrayList<>();
        for (Object[] row : rows) {
            seen.add((String) row[0]);
            if ("usable".equals(row[1]) && row[3] != null) {
                indexed.add(Indexed.of(row));
            }
        }
        Long[] done = due.stream()
                .filter(one -> seen.contains(one.uri()))
                .map(Due::id)
                .toArray(Long[]::new);
        return WORDS.write(session, indexed)
                .flatMap(count ->
                        session.createNativeQuery(DONE).setParameter(1, done).executeUpdate());
    }

    /** Of headline, slugline, byline, standfirst and body. */
    private static IndexedWords indexed(String article) {
        try {
            JsonNode json = JSON.readTree(article);
            IndexedWords words = new IndexedWords()
                    .add(json.path("title").asText(), Weight.HEADLINE)
                    .add(json.path("slugline").asText(), Weight.BYLINE)
                    .add(json.path("by").asText(), Weight.BYLINE);
            json.path("descriptions")
                    .forEach(part -> words.add(part.path("value").asText(), Weight.STANDFIRST));
            json.path("bodies").forEach(part -> words.add(part.path("value").asText(), Weight.BODY));
            return words;
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("an article that is no JSON was stored", notJson);
        }
    }
}
