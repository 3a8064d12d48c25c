package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes of payload are in the process at once: batches overlap as long as they fit, and one that is too large for
 * company goes alone. Thread safe.
 */
final class Room {
    private record Waiting(long bytes, CompletableFuture<Void> admitted) {}

    private final long most;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private long taken;

    Room(long mostBytes) {
        this.most = mostBytes;
    }

    /** Emits as soon as there is room; in the order of the calls. */
    Uni<Void> take(long bytes) {
        CompletableFuture<Void> admitted = new CompletableFuture<>();
        synchronized (this) {
            waiting.add(new Waiting(bytes, admitted));
        }
        admit();
        return Uni.createFrom().completionStage(admitted);
    }

    /** Gives back what was taken. */
    void leave(long bytes) {
        synchronized (this) {
            taken -= bytes;
        }
        admit();
    }

    private void admit() {
        for (Waiting next = next(); next != null; next = next()) {
            next.admitted().complete(null);
        }
    }

    private synchronized @Nullable Waiting next() {
        Waiting next = waiting.peek();
        if (next == null || taken > 0 && taken + next.bytes() > most) {
            return null;
        }
        taken += next.bytes();
        return waiting.remove();
    }
}
