package news.dateline.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Which polls become one batch, and when another may follow. */
class GatheringTest {
    private final List<List<Long>> begun = new ArrayList<>();
    private final List<CompletableFuture<Void>> onTheirWay = new ArrayList<>();
    private final Gathering gathering = new Gathering(batch -> {
        begun.add(batch.records().stream().map(ConsumerRecord::offset).toList());
        onTheirWay.add(new CompletableFuture<>());
        return Uni.createFrom().completionStage(onTheirWay.get(onTheirWay.size() - 1));
    });

    private CompletableFuture<Void> add(int epoch, int generation, long offset, String... values) {
        RawBatch polled = RawBatch.of(PolledBatch.of(epoch, generation, offset, values), Runnable::run);
        return gathering.add(polled).subscribeAsCompletionStage();
    }

    private void nextMayBegin() {
        onTheirWay.get(onTheirWay.size() - 1).complete(null);
    }

    private static String[] records(int number) {
        return IntStream.range(0, number).mapToObj(Integer::toString).toArray(String[]::new);
    }

    @Test
    void whereNothingIsOnItsWayAPollGoesAlone() {
        assertTrue(add(0, 1, 7, "seven").isDone());
        nextMayBegin();
        assertTrue(add(0, 1, 8, "eight").isDone());

        assertEquals(List.of(List.of(7L), List.of(8L)), begun);
    }

    @Test
    void whatComesMeanwhileGoesTogether() {
        add(0, 1, 7, "seven");
        assertTrue(add(0, 1, 8, "eight").isDone());
        assertTrue(add(0, 1, 9, "nine", "ten").isDone());
        nextMayBegin();

        assertEquals(List.of(List.of(7L), List.of(8L, 9L, 10L)), begun);
    }

    /** The broker takes offsets in the generation of their poll only, and what was polled before a step back is read again. */
    @Test
    void pollsOfTwoGenerationsOrEpochsStayApart() {
        add(0, 1, 7, "seven");
        add(0, 1, 8, "eight");
        assertFalse(add(0, 2, 9, "nine").isDone());
        nextMayBegin();
        assertFalse(add(1, 2, 8, "eight again").isDone());
        nextMayBegin();
        nextMayBegin();

        assertEquals(List.of(List.of(7L), List.of(8L), List.of(9L), List.of(8L)), begun);
    }

    /** A backlog must not grow the heap. */
    @Test
    void whenEnoughWaitsNoMoreIsPolledUntilItBegins() {
        add(0, 1, 0, "first");
        CompletableFuture<Void> many = add(0, 1, 1, records(250));
        assertFalse(many.isDone());

        nextMayBegin();

        assertTrue(many.isDone());
        CompletableFuture<Void> large = add(0, 1, 251, "x".repeat(1 << 20));
        assertFalse(large.isDone());
        nextMayBegin();
        assertTrue(large.isDone());
        assertEquals(3, begun.size());
    }

    @Test
    void itGoesOnWhoeverBringsAndWhoeverLeavesFirst() {
        Gathering atOnce = new Gathering(batch -> {
            begun.add(List.of((long) batch.size()));
            return Uni.createFrom().voidItem();
        });
        for (int offset = 0; offset < 1000; offset++) {
            RawBatch polled = RawBatch.of(PolledBatch.of(1, offset, "one"), Runnable::run);
            assertTrue(atOnce.add(polled).subscribeAsCompletionStage().isDone());
        }

        assertEquals(1000, begun.size());
    }
}
