package news.dateline.follow;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * All who follow the cleaned topic through this instance. The topic is read once for all of them, and only while there are any.
 * Thread safe.
 */
@ApplicationScoped
public class Following {
    /** What a stream is, in HTTP's words. */
    public static final String CONTENT_TYPE = "text/event-stream;charset=UTF-8";

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration TAIL_STAYS = Duration.ofMinutes(1);

    private static final int SHORTEST_BUNDLE_MILLIS = 25;
    private static final int LONGEST_BUNDLE_MILLIS = 250;

    private static final String AWAY = "the broker does not answer";
    private static final String STOPS = "the service stops";
    private static final String FULL = "too many readers want what they missed";

    /** Who may wait to read what was missed. */
    private static final int MOST_WAITING = 256;

    private final Vertx vertx;
    private final CleanedTopic topic;
    private final FollowConfig config;
    private final EventReader reader;
    private final Recent recent;
    private final CatchUp catchUp;
    private final ExecutorService past;
    private final FollowMeters meters;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;
    private @Nullable Tail tail;
    private long idleSince = System.nanoTime();

    Following(Vertx vertx, CleanedTopic topic, EarlierTexts texts, FollowConfig config, FollowMeters meters) {
        this.vertx = vertx;
        this.topic = topic;
        this.config = config;
        this.reader = new EventReader(texts);
        this.recent = new Recent(config.mostBytes());
        this.catchUp = new CatchUp(topic, texts, config);
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                config.mostCatchingUp(),
                config.mostCatchingUp(),
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING),
                task -> daemon(task, "follow-catch-up"));
        pool.allowCoreThreadTimeOut(true);
        this.past = pool;
        this.meters = meters;
        vertx.setPeriodic(config.heartbeat().toMillis(), beat -> heartbeat());
    }

    /**
     * Answers with a stream that does not end. Call it on the response's event loop.
     *
     * @return done when the answer has begun; fails with {@link FollowRefused}, and then nothing was written
     */
    public Future<Void> open(FollowRequest request, HttpServerResponse response) {
        Context context = vertx.getOrCreateContext();
        if (stopping) {
            return Future.failedFuture(unavailable(STOPS));
        }
        if (followers.size() >= config.mostReaders()) {
            return Future.failedFuture(unavailable("so many readers are here that no other one has room"));
        }
        return Future.fromCompletionStage(
                        tail().ready().copy().orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS), context)
                .recover(away -> Future.failedFuture(unavailable(AWAY)))
                .compose(ready -> start(request, context))
                .compose(start -> {
                    begin(request, response, start);
                    return Future.succeededFuture();
                });
    }

    /** Where the reader begins; on the context. */
    private Future<Positions> start(FollowRequest request, Context context) {
        if (isRecent(request)) {
            return Future.succeededFuture(request.after().orElseGet(recent::end));
        }
        Promise<Positions> start = Promise.promise();
        later(() -> lookUp(request, context, start), () -> start.fail(unavailable(FULL)));
        return start.future();
    }

    private boolean isRecent(FollowRequest request) {
        return !request.asksForThePast()
                || request.after().filter(recent::covers).isPresent();
    }

    /** On a thread that may wait. */
    private void lookUp(FollowRequest request, Context context, Promise<Positions> start) {
        try {
            Positions found = catchUp.start(request);
            context.runOnContext(now -> start.complete(found));
        } catch (FollowRefused refused) {
            context.runOnContext(now -> start.fail(refused));
        } catch (RuntimeException away) {
            context.runOnContext(now -> start.fail(unavailable(AWAY)));
        }
    }

    /** On the response's event loop. */
    private void begin(FollowRequest request, HttpServerResponse response, Positions start) {
        Context context = vertx.getOrCreateContext();
        Follower follower = new Follower(context, response, request, start, recent, config, this::gone);
        response.closeHandler(closed -> follower.closed());
        response.putHeader("content-type", CONTENT_TYPE)
                .putHeader("cache-control", "no-store")
                .putHeader("x-accel-buffering", "no")
                .setChunked(true);
        response.write("retry: 2000\nid: " + start + "\n\n");
        followers.add(follower);
        meters.came();
        if (stopping) {
            follower.cut(STOPS);
        } else if (response.closed()) {
            follower.closed();
        } else if (!follower.join()) {
            later(() -> catchUp.run(follower), () -> follower.cut(FULL));
        }
    }

    private void gone(Follower follower) {
        if (followers.remove(follower)) {
            meters.left();
        }
    }

    private void later(Runnable task, Runnable ifFull) {
        try {
            past.execute(task);
        } catch (RejectedExecutionException full) {
            ifFull.run();
        }
    }

    private synchronized Tail tail() {
        Tail running = tail;
        if (running == null) {
            running = new Tail(topic, reader, recent, this::wake);
            tail = running;
            daemon(running, "follow-tail").start();
        }
        idleSince = System.nanoTime();
        return running;
    }

    /**
     * Tells all readers; answers how long to wait before the next time. Each write costs the same whether it has one event or twenty: with
     * many readers events wait for one another.
     */
    private Duration wake() {
        followers.forEach(Follower::wake);
        return Duration.ofMillis(Math.min(LONGEST_BUNDLE_MILLIS, SHORTEST_BUNDLE_MILLIS + followers.size() / 5));
    }

    private void heartbeat() {
        followers.forEach(follower -> follower.context().runOnContext(now -> follower.heartbeat()));
        synchronized (this) {
            if (!followers.isEmpty()) {
                idleSince = System.nanoTime();
            } else if (tail != null && System.nanoTime() - idleSince > TAIL_STAYS.toNanos()) {
                tail.stop();
                tail = null;
            }
        }
    }

    /** Before the server waits for the requests that are under way: a stream never ends by itself. */
    void sendAway(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
        followers.forEach(follower -> follower.context().runOnContext(now -> follower.cut(STOPS)));
    }

    void stop(@Observes ShutdownEvent event) {
        synchronized (this) {
            if (tail != null) {
                tail.stop();
            }
        }
        past.shutdownNow();
    }

    private static FollowRefused unavailable(String message) {
        return new FollowRefused(FollowRefused.Cause.UNAVAILABLE, message);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
