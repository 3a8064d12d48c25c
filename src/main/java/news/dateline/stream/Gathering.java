package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * What is polled before the batch in front has gone on becomes one batch: a poll brings what has just come, and to settle one
 * record costs almost what it costs to settle a hundred. Thread safe.
 */
final class Gathering {
    /** Half of what one poll may bring. */
    private static final int ENOUGH_RECORDS = 250;

    private static final long ENOUGH_BYTES = 1L << 20;

    private final Function<RawBatch, Uni<Void>> begin;
    private final Deque<RawBatch> waiting = new ArrayDeque<>();
    private CompletableFuture<Void> more = CompletableFuture.completedFuture(null);
    private boolean busy;

    /**
     * @param begin begins with a batch, and emits when the next one may begin; never fails
     */
    Gathering(Function<RawBatch, Uni<Void>> begin) {
        this.begin = begin;
    }

    /**
     * Emits when another poll may follow: at once, unless what waits is enough for a batch. SmallRye must not be kept from
     * polling for less: it pauses the partitions, and notices up to a poll's timeout later that it may go on.
     */
    Uni<Void> add(RawBatch polled) {
        CompletableFuture<Void> follow = new CompletableFuture<>();
        synchronized (this) {
            RawBatch last = waiting.pollLast();
            if (last != null && !last.goesWith(polled)) {
                waiting.add(last);
                last = null;
            }
            waiting.add(last == null ? polled : last.with(polled));
            more = follow;
        }
        goOn();
        return Uni.createFrom().completionStage(follow);
    }

    private void goOn() {
        next().ifPresent(batch -> begin.apply(batch).subscribe().with(done -> {
            leave();
            goOn();
        }));
        letMoreCome();
    }

    private synchronized Optional<RawBatch> next() {
        Optional<RawBatch> next = busy ? Optional.empty() : Optional.ofNullable(waiting.poll());
        busy |= next.isPresent();
        return next;
    }

    private synchronized void leave() {
        busy = false;
    }

    private void letMoreCome() {
        moreIfNotEnough().ifPresent(follow -> follow.complete(null));
    }

    private synchronized Optional<CompletableFuture<Void>> moreIfNotEnough() {
        RawBatch next = waiting.peek();
        boolean enough =
                next != null && (waiting.size() > 1 || next.size() >= ENOUGH_RECORDS || next.bytes() >= ENOUGH_BYTES);
        return enough ? Optional.empty() : Optional.of(more);
    }
}
