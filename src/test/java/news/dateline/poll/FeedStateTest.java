package news.dateline.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A poll that was killed after 2,700 of 3,000 entries had forgotten the first 700, and sent them again. */
class FeedStateTest {
    private static final FeedState NEW = FeedState.of(URI.create("https://news.example/feed"));

    @Test
    void whatIsSentOfALongFeedIsRememberedUntilItsEnd() {
        // When
        FeedState state = NEW;
        for (int from = 0; from < 2_700; from += 100) {
            state = state.with(entries(from, from + 100));
        }

        // Then
        assertEquals(2_700, state.versions().size());
        assertTrue(state.has("0", "said"));
    }

    @Test
    void entriesThatLeftLongAgoAreForgotten() {
        // When
        FeedState state = NEW.with(entries(0, 2_700)).withAll(entries(2_690, 2_710));

        // Then
        assertEquals(2_000, state.versions().size());
        assertFalse(state.has("0", "said"));
        assertTrue(state.has("2709", "said"));
    }

    private static Map<String, String> entries(int from, int to) {
        Map<String, String> entries = new LinkedHashMap<>();
        IntStream.range(from, to).forEach(i -> entries.put(String.valueOf(i), "said"));
        return entries;
    }
}
