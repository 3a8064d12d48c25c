package news.dateline.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * So much work at once, the rest in the order in which it came: look-ups before questions. A question that would wait for too long is
 * refused as it comes, by what the last ones took: were all taken, none would be answered in time. Thread safe.
 */
final class Turns {
    /** The share of the last question in what one is expected to take. */
    private static final double WEIGHT = 1 / 16.0;

    private final int most;
    private final Duration longestWait;
    private final Queue<Runnable> lookUps = new ArrayDeque<>();
    private final Queue<Runnable> questions = new ArrayDeque<>();
    private int taken;
    private double nanosAQuestion;

    /** @param longestWait of a question for its turn, as far as can be told */
    Turns(int most, Duration longestWait) {
        this.most = most;
        this.longestWait = longestWait;
    }

    /**
     * Begins a look-up when it is its turn, on the Vert.x context of whoever subscribes. Work that has begun keeps its turn until it is
     * done, though nobody may wait for it any more; what nobody waits for does not begin.
     */
    <T> Uni<T> lookUp(Supplier<Uni<T>> work) {
        return take(work, lookUps);
    }

    /** The same of a question; fails with {@link TooManyQuestionsException} where too many wait. */
    <T> Uni<T> ask(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> isTooLate()
                        ? Uni.createFrom().failure(new TooManyQuestionsException())
                        : take(() -> timed(work), questions));
    }

    private <T> Uni<T> timed(Supplier<Uni<T>> work) {
        long start = System.nanoTime();
        return Uni.createFrom().deferred(work::get).onTermination().invoke(() -> took(System.nanoTime() - start));
    }

    private synchronized boolean isTooLate() {
        return questions.size() * nanosAQuestion / most > longestWait.toNanos();
    }

    private synchronized void took(long nanos) {
        nanosAQuestion = nanosAQuestion == 0 ? nanos : nanosAQuestion + WEIGHT * (nanos - nanosAQuestion);
    }

    private <T> Uni<T> take(Supplier<Uni<T>> work, Queue<Runnable> line) {
        return Uni.createFrom().emitter(emitter -> {
            AtomicBoolean over = new AtomicBoolean();
            emitter.onTermination(() -> over.set(true));
            Context context = Vertx.currentContext();
            Runnable begin = () -> {
                if (over.get()) {
                    done();
                } else {
                    Uni.createFrom()
                            .deferred(work::get)
                            .onTermination()
                            .invoke(this::done)
                            .subscribe()
                            .with(emitter::complete, emitter::fail);
                }
            };
            if (hasRoom(line, context == null ? begin : () -> context.runOnContext(now -> begin.run()))) {
                begin.run();
            }
        });
    }

    /** Whether it may begin now; else it is begun later. */
    private synchronized boolean hasRoom(Queue<Runnable> line, Runnable later) {
        if (taken == most) {
            line.add(later);
            return false;
        }
        taken++;
        return true;
    }

    private void done() {
        Runnable next = next();
        if (next != null) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = lookUps.isEmpty() ? questions.poll() : lookUps.poll();
        taken -= next == null ? 1 : 0;
        return next;
    }
}
