package news.dateline.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What articles are filtered by, as words that they are found by beside those of their texts: words and filters are looked up
 * together, and nothing else of an article is read. Thread safe.
 */
public enum FilteredBy {
    LANGUAGE,
    PUBLISHER,
    SERIES,
    SIGNAL,
    AGENCY,
    PLACE;

    /** In characters; a longer value is found by its beginning. */
    private static final int LONGEST = 200;

    private static final String COMMA = ",";

    /** No word of a text begins as it does. */
    public String word(String value) {
        int end = value.codePointCount(0, value.length()) > LONGEST
                ? value.offsetByCodePoints(0, LONGEST)
                : value.length();
        return "=" + name().toLowerCase(Locale.ROOT) + ":" + value.substring(0, end);
    }

    /** Of each member of a list that has commas between them. */
    public List<String> words(String list) {
        return Stream.of(list.split(COMMA))
                .filter(member -> !member.isEmpty())
                .map(this::word)
                .toList();
    }
}
