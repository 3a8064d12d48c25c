package news.dateline.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PayloadBudgetTest {
    private static final int KIB = 1024;

    private final PayloadBudget budget = new PayloadBudget(64 * KIB, 32 * KIB);

    @Test
    void refusesWhatWouldNotFit() {
        budget.take(32 * KIB);
        budget.take(20 * KIB);

        Optional<Runnable> third = budget.take(20 * KIB);

        assertTrue(third.isEmpty());
    }

    @Test
    void boundsTheNumberOfSmallOnesToo() {
        long taken =
                IntStream.range(0, 100).filter(i -> budget.take(1).isPresent()).count();

        assertEquals(4, taken);
    }

    @Test
    void reckonsTheMostForOneThatDoesNotSayHowLongItIs() {
        budget.take(-1);
        budget.take(-1);

        Optional<Runnable> third = budget.take(1);

        assertTrue(third.isEmpty());
    }

    @Test
    void givesBackOnceHoweverOftenAnExchangeEnds() {
        Runnable giveBack = budget.take(32 * KIB).orElseThrow();
        budget.take(32 * KIB);
        giveBack.run();
        giveBack.run();

        long taken = IntStream.range(0, 10)
                .filter(i -> budget.take(32 * KIB).isPresent())
                .count();

        assertEquals(1, taken);
    }
}
