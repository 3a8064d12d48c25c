package news.dateline.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Turns TURNS = new Turns(Duration.ofMinutes(5));
    private static final RandomGenerator MIDDLE = new RandomGenerator() {
        @Override
        public long nextLong() {
            return 0;
        }

        @Override
        public double nextDouble() {
            return 0.5;
        }
    };

    @Test
    void failuresInARowMakeTheWaitLongerUpToAQuarterOfADay() {
        assertEquals(Duration.ofMinutes(5), TURNS.next(0, Optional.empty(), MIDDLE));
        assertEquals(Duration.ofMinutes(10), TURNS.next(1, Optional.empty(), MIDDLE));
        assertEquals(Duration.ofMinutes(40), TURNS.next(3, Optional.empty(), MIDDLE));
        assertEquals(Duration.ofHours(6), TURNS.next(1000, Optional.empty(), MIDDLE));
    }

    @Test
    void aServerIsNotAskedBeforeItWantsToBe() {
        assertEquals(Duration.ofHours(2), TURNS.next(1, Optional.of(Duration.ofHours(2)), MIDDLE));
        assertEquals(Duration.ofMinutes(10), TURNS.next(1, Optional.of(Duration.ofSeconds(-5)), MIDDLE));
        assertEquals(Duration.ofDays(1), TURNS.next(1, Optional.of(Duration.ofDays(400)), MIDDLE));
    }

    @Test
    void feedsThatFailedTogetherDoNotComeBackTogether() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            Duration wait = TURNS.next(1, Optional.empty(), random);
            assertTrue(wait.compareTo(Duration.ofMinutes(5)) >= 0 && wait.compareTo(Duration.ofMinutes(15)) <= 0);
        }
    }

    @Test
    void anIntervalLongerThanTheLongestWaitStays() {
        assertEquals(Duration.ofDays(2), new Turns(Duration.ofDays(2)).next(3, Optional.empty(), MIDDLE));
    }
}
