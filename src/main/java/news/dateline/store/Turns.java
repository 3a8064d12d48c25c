package news.dateline.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** So much work at once, the rest in the order in which it came. Thread safe. */
final class Turns {
    private final int most;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int taken;

    Turns(int most) {
        this.most = most;
    }

    /**
     * Begins the work when it is its turn, on the Vert.x context of whoever subscribes. Work that has begun keeps its turn until it is
     * done, though nobody may wait for it any more; what nobody waits for does not begin.
     */
    <T> Uni<T> take(Supplier<Uni<T>> work) {
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
            if (hasRoom(context == null ? begin : () -> context.runOnContext(now -> begin.run()))) {
                begin.run();
            }
        });
    }

    /** Whether it may begin now; else it is begun later. */
    private synchronized boolean hasRoom(Runnable later) {
        if (taken == most) {
            waiting.add(later);
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
        Runnable next = waiting.poll();
        taken -= next == null ? 1 : 0;
        return next;
    }
}
