package news.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
    @Test
    void resultsComeInTheOrderOfTheTasksHoweverLongEachTakes() throws Exception {
        List<Integer> results = new ArrayList<>();
        try (OrderedWork<Integer> work = new OrderedWork<>(results::add)) {
            for (int i = 0; i < 300; i++) {
                int number = i;
                work.submit(() -> {
                    Thread.sleep(number % 7 == 0 ? 3 : 0);
                    return number;
                });
            }
            work.finish();
        }
        assertEquals(IntStream.range(0, 300).boxed().toList(), results);
    }

    @Test
    void fewResultsAreHeldHoweverManyTasksCome() throws Exception {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (OrderedWork<Integer> work = new OrderedWork<>(result -> held.decrementAndGet())) {
            for (int i = 0; i < 5000; i++) {
                work.submit(() -> {
                    most.accumulateAndGet(held.incrementAndGet(), Math::max);
                    return 0;
                });
            }
            work.finish();
        }
        int cores = Runtime.getRuntime().availableProcessors();
        assertTrue(most.get() <= 8 * cores, "at most 8 a core: " + most.get());
    }

    @Test
    void aTaskThatFailsEndsTheWork() {
        try (OrderedWork<Integer> work = new OrderedWork<>(result -> {})) {
            assertThrows(CommandFailure.class, () -> {
                work.submit(() -> {
                    throw new CommandFailure("no");
                });
                work.finish();
            });
        }
    }
}
