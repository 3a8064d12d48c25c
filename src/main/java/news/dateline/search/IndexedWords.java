package news.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import news.dateline.text.Token;

/** The words that an article is found by, each with the places at which it stands, counted through all parts. For one thread. */
public final class IndexedWords {
    /** How much a word weighs where it stands. */
    public enum Weight {
        HEADLINE,
        BYLINE,
        STANDFIRST,
        BODY
    }

    /** A word's place. */
    public record Place(int number, Weight weight) {}

    /** As many places as PostgreSQL tells apart, and no phrase goes over the end of a part. */
    private static final int LAST_PLACE = 16_383;

    private static final int GAP = 1;
    private static final int MOST_PLACES = 64;

    private final Map<String, List<Place>> places = new TreeMap<>();
    private int next = 1;

    /** Adds a part of the article. What comes behind the last place is not found. */
    public IndexedWords add(String text, Weight weight) {
        for (Token token : Token.of(text)) {
            if (next > LAST_PLACE) {
                return this;
            }
            List<Place> of = places.computeIfAbsent(token.key(), key -> new ArrayList<>());
            if (of.size() < MOST_PLACES) {
                of.add(new Place(next, weight));
            }
            next++;
        }
        next += GAP;
        return this;
    }

    /** Each word with its places, in the order of the words. */
    public void forEach(BiConsumer<String, List<Place>> action) {
        places.forEach(action);
    }
}
