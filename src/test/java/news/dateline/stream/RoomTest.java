package news.dateline.stream;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RoomTest {
    private final Room room = new Room(100);

    private CompletableFuture<Void> take(long bytes) {
        return room.take(bytes).subscribeAsCompletionStage();
    }

    @Test
    void batchesGoTogetherAsLongAsTheyFit() {
        assertTrue(take(60).isDone());
        assertTrue(take(40).isDone());

        CompletableFuture<Void> third = take(1);
        assertFalse(third.isDone());

        room.leave(40);
        assertTrue(third.isDone());
    }

    /** Three batches of large payloads filled the heap together. */
    @Test
    void aBatchThatIsTooLargeForCompanyGoesAlone() {
        assertTrue(take(10).isDone());
        CompletableFuture<Void> large = take(500);
        CompletableFuture<Void> behind = take(10);
        assertFalse(large.isDone());

        room.leave(10);
        assertTrue(large.isDone());
        assertFalse(behind.isDone(), "and nobody overtakes it");

        room.leave(500);
        assertTrue(behind.isDone());
    }
}
