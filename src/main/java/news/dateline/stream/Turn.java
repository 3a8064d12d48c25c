package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;

/** Lets one at a time into a step, in the order in which they ask. Thread safe. */
final class Turn {
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /**
     * Takes the next place in the queue, at once.
     *
     * @return emits when all who asked before have left; what it emits lets the next one in, and must be run whatever happens
     */
    synchronized Uni<Runnable> take() {
        CompletableFuture<Void> before = last;
        CompletableFuture<Void> mine = new CompletableFuture<>();
        last = mine;
        Runnable leave = () -> mine.complete(null);
        return Uni.createFrom().completionStage(before).map(come -> leave);
    }
}
