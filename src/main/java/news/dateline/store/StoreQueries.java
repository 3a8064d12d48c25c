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

    /** What is held, killed or over is served to nobody. */
    @HQL("""
            select v.article from StoredArticle a join StoredVersion v
                on v.key.uri = a.uri and v.key.sequence = a.textSequence
            where a.uri = :uri and a.pubStatus = 'usable' and (a.expiresAt is null or a.expiresAt > :now)
            """)
    Uni<List<String>> servedText(String uri, Instant now);

    /** A version of an item that may be used; what a hold or a release added to it comes last. */
    @HQL("""
            select v.article from StoredArticle a join StoredVersion v on v.key.uri = a.uri
            where a.uri = :uri and v.version = :version and v.disposition <> 'withheld' and v.disposition <> 'killed'
                and a.pubStatus = 'usable' and (a.expiresAt is null or a.expiresAt > :now)
            order by v.key.sequence desc limit 1
            """)
    Uni<List<String>> servedText(String uri, String version, Instant now);

    /** What the desk decides on. */
    @HQL("""
            select v.article from StoredArticle a join StoredVersion v
                on v.key.uri = a.uri and v.key.sequence = a.textSequence
            where a.uri = :uri and a.pubStatus <> 'usable'
            """)
    Uni<List<String>> withheldText(String uri);

    @HQL("select a.pubStatus from StoredArticle a where a.uri = :uri")
    Uni<List<String>> status(String uri);

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
