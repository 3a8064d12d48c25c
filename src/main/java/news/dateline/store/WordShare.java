package news.dateline.store;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * How common words are among the newest articles that fit all else that is asked: looked at are {@value #SAMPLE}. What PostgreSQL itself
 * takes for likely is no help: it counts a word that it has no figure of for one in two hundred. Stateless; thread safe.
 */
final class WordShare {
    private static final int SAMPLE = 300;

    static final String HAVE_WORDS =
            "select count(*) from article_text t where t.uri = any (cast(?1 as text[])) and t.words @@ cast(?2 as tsquery)";

    private WordShare() {}

    /**
     * From 0 to 1; 1 where hardly more articles than are looked at fit all else.
     *
     * @param words a {@code tsquery}
     * @param newest HQL for the URIs of the articles that fit all else, newest first
     */
    static Uni<Double> of(String words, String newest, Conditions others, Mutiny.StatelessSession session) {
        return others.bind(session.createSelectionQuery(newest, String.class))
                .setMaxResults(SAMPLE)
                .getResultList()
                .flatMap(uris -> uris.size() < SAMPLE
                        ? Uni.createFrom().item(1.0)
                        : session.createNativeQuery(HAVE_WORDS, Long.class)
                                .setParameter(1, uris.toArray(String[]::new))
                                .setParameter(2, words)
                                .getSingleResult()
                                .map(count -> (double) count / SAMPLE));
    }
}
