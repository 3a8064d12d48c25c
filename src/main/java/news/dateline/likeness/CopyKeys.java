package news.dateline.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** The keys under which a text and its copies meet: the headline's, and the smallest hashes of five words in a row. */
public final class CopyKeys {
    private static final int SHINGLE = 5;
    private static final int SMALLEST = 6;

    /** A headline of one or two words says nothing. */
    private static final int SHORTEST_HEADLINE = 3;

    private CopyKeys() {}

    /** Of a text with neither headline nor body none; each once, in one order. */
    public static List<Long> of(CopyText text) {
        List<Long> keys = new ArrayList<>();
        if (text.headline().length >= SHORTEST_HEADLINE) {
            keys.add(hash(text.headline(), 0, text.headline().length, 1));
        }
        int[] body = text.body();
        int count = Math.max(body.length - SHINGLE + 1, 0);
        LongStream shingles = LongStream.range(0, count)
                .map(at -> hash(body, (int) at, (int) at + SHINGLE, 2))
                .distinct()
                .sorted()
                .limit(SMALLEST);
        shingles.forEach(keys::add);
        return List.copyOf(keys);
    }

    private static long hash(int[] words, int start, int end, long seed) {
        long hash = seed;
        for (int word : Arrays.copyOfRange(words, start, end)) {
            hash = (hash ^ CopyWords.identity(word)) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 29;
        }
        hash *= 0xbf58476d1ce4e5b9L;
        return hash ^ hash >>> 32;
    }
}
