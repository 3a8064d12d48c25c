package news.dateline.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs tasks on every core and hands on their results in the order in which the tasks came. However many come, few are
 * held: who submits waits while the oldest is not done. For one thread.
 */
final class OrderedWork<T> implements AutoCloseable {
    private static final int HELD_PER_CORE = 8;

    private final Sink<T> sink;
    private final int bound;
    private final ExecutorService threads;
    private final Queue<Future<T>> pending = new ArrayDeque<>();

    /** Takes the results, in order, on the submitting thread. */
    interface Sink<T> {
        void accept(T result) throws IOException;
    }

    OrderedWork(Sink<T> sink) {
        this.sink = requireNonNull(sink, "sink");
        int cores = Runtime.getRuntime().availableProcessors();
        this.bound = HELD_PER_CORE * cores;
        this.threads = Executors.newFixedThreadPool(cores);
    }

    /** Adds a task; throws what an earlier one threw. */
    void submit(Callable<T> task) throws IOException {
        while (pending.size() >= bound
                || (!pending.isEmpty() && pending.element().isDone())) {
            handOnOldest();
        }
        pending.add(threads.submit(task));
    }

    /** Waits for all and hands them on; throws what one of them threw. */
    void finish() throws IOException {
        while (!pending.isEmpty()) {
            handOnOldest();
        }
    }

    /** Drops what is not done. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void handOnOldest() throws IOException {
        try {
            sink.accept(pending.remove().get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CommandFailure failure) {
                throw failure;
            }
            throw new IllegalStateException("a task failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", e);
        }
    }
}
