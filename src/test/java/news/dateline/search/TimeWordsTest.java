package news.dateline.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.SplittableRandom;
import news.dateline.TestSeed;
import news.dateline.search.TimeWords.Stretch;
import org.junit.jupiter.api.Test;

class TimeWordsTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void whatCameInWithinAStretchHasOneOfItsWordsAndNothingElseHas() {
        SplittableRandom random = new SplittableRandom(TestSeed.draw());
        for (int i = 0; i < 2_000; i++) {
            Instant from = NOON.minusSeconds(random.nextLong(1, 12 * 1_048_576));
            Stretch stretch = TimeWords.stretch(from, NOON).orElseThrow();
            Instant at = NOON.minusSeconds(random.nextLong(0, 24 * 1_048_576));

            boolean found = !Collections.disjoint(TimeWords.of(at), stretch.words());

            assertEquals(!at.isBefore(stretch.from()), found, () -> at + " in " + stretch);
            assertFalse(stretch.from().isAfter(from));
            assertTrue(stretch.words().size() <= 17);
        }
    }

    @Test
    void aStretchIsAtMostTwiceAsLongAsWasAskedFor() {
        for (long seconds = 64; seconds < 12 * 1_048_576; seconds += 1 + seconds / 7) {
            Instant from = TimeWords.stretch(NOON.minusSeconds(seconds), NOON)
                    .orElseThrow()
                    .from();

            assertTrue(Duration.between(from, NOON).toSeconds() <= 2 * seconds, from + " for " + seconds);
        }
    }

    @Test
    void whatIsLongerThanWordsCanTellIsNoStretch() {
        assertTrue(TimeWords.stretch(NOON.minus(Duration.ofDays(300)), NOON).isEmpty());
    }

    @Test
    void noWordOfATextIsTakenForATimeOrAFilter() {
        assertTrue(SearchQuery.parse("=16:110").orElseThrow().wanted().stream()
                .flatMap(term -> term.keys().stream())
                .noneMatch(key -> key.startsWith("=")));
        assertTrue(TimeWords.of(NOON).stream().allMatch(word -> word.startsWith("=")));
        assertEquals("=agency:reuters", FilteredBy.AGENCY.word("reuters"));
        assertEquals(200, FilteredBy.SERIES.word("x".repeat(300)).length() - "=series:".length());
    }
}
