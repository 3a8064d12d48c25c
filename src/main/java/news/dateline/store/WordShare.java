package news.dateline.store;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.search.SearchQuery;
import news.dateline.search.SearchTerm;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * In how many articles a query's words stand, as a share of all: that of the rarest. As PostgreSQL last counted them for its planner
 * (PostgreSQL, {@code pg_stats}): of some thousand words that are in most articles it keeps the share; any other word is rare.
 * Stateless; thread safe.
 */
final class WordShare {
    /** A word that PostgreSQL keeps no share of counts as 0. The frequencies end with some that belong to no word. */
    static final String SELECT = """
            select cast(min(share) as double precision) from (
                select coalesce(max(known.share), 0) as share from unnest(cast(?1 as text[])) wanted(word) left join (
                    select counted.word, counted.share
                    from pg_stats s cross join lateral
                        unnest(cast(cast(s.most_common_elems as text) as text[]), s.most_common_elem_freqs) counted(word, share)
                    where s.schemaname = current_schema() and s.tablename = 'article_text' and s.attname = 'words'
                        and counted.word is not null) known
                    on known.word like wanted.word
                group by wanted.word) words
            """;

    private WordShare() {}

    /** From 0 to 1. */
    static Uni<Double> of(SearchQuery query, Mutiny.StatelessSession session) {
        String[] words = query.wanted().stream().flatMap(WordShare::patterns).toArray(String[]::new);
        return session.createNativeQuery(SELECT)
                .setParameter(1, words)
                .getSingleResult()
                .map(share -> ((Number) share).doubleValue());
    }

    /** Words are letters and digits: nothing in them means anything else in a pattern. */
    private static Stream<String> patterns(SearchTerm term) {
        List<String> keys = term.keys();
        return IntStream.range(0, keys.size())
                .mapToObj(at -> term.prefix() && at == keys.size() - 1 ? keys.get(at) + "%" : keys.get(at));
    }
}
