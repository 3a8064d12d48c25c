package news.dateline.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void twoSecondsWorthMayComeAtOnceAndThenAsManyAsTheRateSays() {
        Allowance allowance = new Allowance(10, 100, nanos::get);
        assertEquals(20, granted(allowance, "ada", 50));

        nanos.addAndGet(1_000_000_000L);

        assertEquals(10, granted(allowance, "ada", 50));
        assertEquals(OptionalLong.of(1), allowance.take("ada"));
    }

    @Test
    void oneCallersFloodIsNotAnothers() {
        Allowance allowance = new Allowance(10, 100, nanos::get);
        granted(allowance, "flood", 1_000);

        assertEquals(20, granted(allowance, "ada", 20));
    }

    @Test
    void aMillionCallersTakeTheMemoryOfAHundred() {
        Allowance allowance = new Allowance(10, 100, nanos::get);

        IntStream.range(0, 1_000_000).forEach(i -> allowance.take("caller " + i));

        assertEquals(100, allowance.callers());
    }

    @Test
    void zeroIsWithoutALimit() {
        assertTrue(granted(new Allowance(0, 100, nanos::get), "ada", 100_000) == 100_000);
    }

    private static int granted(Allowance allowance, String caller, int requests) {
        return (int) IntStream.range(0, requests)
                .filter(i -> allowance.take(caller).isEmpty())
                .count();
    }
}
