package news.dateline.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.search.IndexedWords;
import news.dateline.search.SearchQuery;
import news.dateline.search.SearchTerm;

/** Words and queries as PostgreSQL's text search writes them (PostgreSQL, chapter "Text Search Types"). Stateless; thread safe. */
final class TextSearch {
    private static final String WEIGHTS = "ABCD";

    private TextSearch() {}

    /** A {@code tsvector}. */
    static String vector(IndexedWords words) {
        StringBuilder vector = new StringBuilder();
        words.forEach((word, places) -> vector.append(quoted(word))
                .append(':')
                .append(places.stream()
                        .map(place -> place.number()
                                + WEIGHTS.substring(
                                        place.weight().ordinal(), place.weight().ordinal() + 1))
                        .collect(Collectors.joining(",")))
                .append(' '));
        return vector.toString();
    }

    /** A {@code tsquery}. */
    static String query(SearchQuery query) {
        Stream<String> wanted = query.wanted().stream().map(TextSearch::term);
        Stream<String> unwanted = query.unwanted().stream().map(term -> "!" + term(term));
        return Stream.concat(wanted, unwanted).collect(Collectors.joining(" & "));
    }

    private static String term(SearchTerm term) {
        List<String> keys = term.keys();
        String phrase = keys.stream().map(TextSearch::quoted).collect(Collectors.joining(" <-> "));
        return "(" + phrase + (term.prefix() ? ":*" : "") + ")";
    }

    private static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
