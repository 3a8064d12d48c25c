package news.dateline.follow;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One reader: its open response, what it wants, and how far it is. What has no room in its connection stays with the recent events;
 * a reader too far behind is cut off, and told so. Every method but {@link #isClosed} and {@link #wake} on its own event loop.
 */
final class Follower {
    /** What waits in the connection of a reader that does not keep up, in bytes. */
    private static final int MOST_WAITING = 64 * 1024;

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Context context;
    private final HttpServerResponse response;
    private final FollowRequest request;
    private final Recent recent;
    private final FollowConfig config;
    private final Consumer<Follower> gone;
    private Positions position;
    private long number = -1;
    private long blockedSince;
    private boolean blocked;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean closed;
    private volatile CompletableFuture<Void> room = CompletableFuture.completedFuture(null);

    Follower(
            Context context,
            HttpServerResponse response,
            FollowRequest request,
            Positions position,
            Recent recent,
            FollowConfig config,
            Consumer<Follower> gone) {
        this.context = context;
        this.response = response;
        this.request = request;
        this.position = position;
        this.recent = recent;
        this.config = config;
        this.gone = gone;
        response.setWriteQueueMaxSize(MOST_WAITING);
        response.drainHandler(drained -> drained());
    }

    Context context() {
        return context;
    }

    FollowRequest request() {
        return request;
    }

    Positions position() {
        return position;
    }

    boolean isClosed() {
        return closed;
    }

    /** The connection is gone. */
    void closed() {
        if (!closed) {
            closed = true;
            room.complete(null);
            gone.accept(this);
        }
    }

    /** Goes on with the recent events, if none is missing between them and where the reader stands. */
    boolean join() {
        OptionalLong first = recent.join(position);
        first.ifPresent(found -> number = found);
        if (first.isPresent()) {
            pump();
        }
        return first.isPresent();
    }

    /** Has the reader's event loop write what has come since, once however often it is told meanwhile. On any thread. */
    void wake() {
        if (woken.compareAndSet(false, true)) {
            context.runOnContext(now -> {
                woken.set(false);
                pump();
            });
        }
    }

    /** Writes what has come since, as much as the connection takes. */
    void pump() {
        while (!closed && number >= 0 && !isBlocked()) {
            Optional<Batch> found = recent.batch(new Batch.Key(number, request.filter(), request.whole()));
            if (found.isEmpty()) {
                cut("so many events were missed that they have to be read again");
                return;
            }
            Batch batch = found.get();
            if (batch.isEmpty()) {
                return;
            }
            number = batch.next();
            if (batch.fits(position)) {
                position = batch.after();
                write(batch.bytes());
            } else {
                write(batch.events());
            }
        }
    }

    /**
     * Writes events that come before the recent ones; done when there is room for more.
     *
     * @param behind where the reader stands then: what the topic has beside events, marks of transactions, is passed by too
     */
    CompletableFuture<Void> writePast(List<FollowedEvent> events, Positions behind) {
        write(events);
        position = position.or(behind);
        if (isBlocked()) {
            room = new CompletableFuture<>();
            if (closed || !response.writeQueueFull()) {
                room.complete(null);
            }
        }
        return room;
    }

    private void write(List<FollowedEvent> events) {
        Buffer buffer = Buffer.buffer();
        for (FollowedEvent event : events) {
            if (position.of(event.partition()) > event.offset()) {
                continue;
            }
            position = position.or(event.after());
            if (request.filter().passes(event)) {
                Batch.write(event, position, request.whole(), buffer);
            }
        }
        write(buffer);
    }

    private void write(Buffer buffer) {
        if (!closed && buffer.length() > 0) {
            response.write(buffer);
        }
    }

    /** That the line is open; and where the reader stands, who may have passed by what he does not want. */
    void heartbeat() {
        if (closed) {
            return;
        }
        if (isBlocked()) {
            if (System.nanoTime() - blockedSince > config.longestSilence().toNanos()) {
                cut("nothing was taken for " + config.longestSilence());
            }
            return;
        }
        response.write(":\nid: " + position + "\n\n");
    }

    /** Notes since when the connection has taken nothing, and cuts off who is too far behind. */
    private boolean isBlocked() {
        boolean full = response.writeQueueFull();
        if (full && !blocked) {
            blockedSince = System.nanoTime();
        }
        blocked = full;
        if (full && number >= 0 && recent.next() - number > config.furthestBehind()) {
            cut("more than " + config.furthestBehind() + " events behind");
        }
        return full;
    }

    private void drained() {
        blocked = false;
        room.complete(null);
        pump();
    }

    /** Ends it, with the reason: who is cut off resumes by the last id. */
    void cut(String reason) {
        if (closed) {
            return;
        }
        closed();
        response.end("event: cut\nid: " + position + "\ndata: {\"reason\":\"" + reason + "\"}\n\n");
        context.owner().setTimer(FAREWELL.toMillis(), late -> response.close());
    }
}
