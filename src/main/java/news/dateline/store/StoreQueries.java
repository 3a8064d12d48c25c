package news.dateline.store;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The queries that never change. Hibernate's processor writes what runs them, and checks each against the entities: one that
 * does not fit them does not compile.
 */
interface StoreQueries {
    /** The session that they run on. */
    Mutiny.StatelessSession session();

    @HQL("""
            select v.article from StoredVersion v
            where v.key.uri = :uri
            order by v.key.sequence desc limit 1
            """)
    Uni<List<String>> newestText(String uri);

    /** A provider may use a version twice. */
    @HQL("""
            select v.article from StoredVersion v
            where v.key.uri = :uri and v.version = :version
            order by v.key.sequence desc limit 1
            """)
    Uni<List<String>> newestText(String uri, String version);

    @HQL("""
            select v.key.sequence, v.version, v.disposition, v.receivedAt from StoredVersion v
            where v.key.uri = :uri
            order by v.key.sequence desc
            """)
    Uni<List<VersionSummary>> versions(String uri);

    @HQL("from DeadLetter d where d.id = :id")
    Uni<List<DeadLetter>> deadLetter(UUID id);

    /** Answers how many there were: one, or none. */
    @HQL("update DeadLetter d set d.replayedAt = :at where d.id = :id")
    Uni<Integer> noteReplay(UUID id, Instant at);
}
