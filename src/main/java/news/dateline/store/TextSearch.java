package news.dateline.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.search.FilteredBy;
import news.dateline.search.IndexedWords;
import news.dateline.search.SearchQuery;
import news.dateline.search.SearchTerm;
import news.dateline.search.TimeWords;

/** Words and queries as PostgreSQL's text search writes them (PostgreSQL, chapter "Text Search Types"). Stateless; thread safe. */
final class TextSearch {
    private static final String WEIGHTS = "ABCD";

    private TextSearch() {}

    /**
     * A {@code tsvector}.
     *
     * @param marks words that stand nowhere in the text: {@link FilteredBy}, {@link TimeWords}
     */
    static String vector(IndexedWords words, List<String> marks) {
        StringBuilder vector = new StringBuilder();
        marks.forEach(mark -> vector.append(quoted(mark)).append(' '));
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

    /** The same, of articles with all of these marks. */
    static String query(SearchQuery query, List<String> marks) {
        return Stream.concat(Stream.of(query(query)), marks.stream().map(TextSearch::quoted))
                .collect(Collectors.joining(" & "));
    }

    /** The same, of articles with one of these besides. */
    static String within(String query, List<String> times) {
        return query + " & (" + times.stream().map(TextSearch::quoted).collect(Collectors.joining(" | ")) + ")";
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
