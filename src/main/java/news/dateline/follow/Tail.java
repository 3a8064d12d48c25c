package news.dateline.follow;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.jboss.logging.Logger;

/**
 * Reads the end of the cleaned topic for all readers of this instance, while there are any. Runs on a thread of its own until it
 * is stopped; where the broker is away it tries again, from where it was.
 */
final class Tail implements Runnable {
    private static final Logger LOG = Logger.getLogger(Tail.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** How often a partition that was added is looked for. */
    private static final long LOOK_NANOS = Duration.ofSeconds(30).toNanos();

    private final CleanedTopic topic;
    private final EventReader reader;
    private final Recent recent;
    private final Supplier<Duration> wake;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private volatile boolean stopped;
    private boolean begun;
    private Positions positions = Positions.NONE;

    /** @param wake tells readers that something came; answers how long to wait before they are told again */
    Tail(CleanedTopic topic, EventReader reader, Recent recent, Supplier<Duration> wake) {
        this.topic = topic;
        this.reader = reader;
        this.recent = recent;
        this.wake = wake;
    }

    /** Done once it knows where the topic ends. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        while (!stopped) {
            try (Consumer<byte[], byte[]> consumer = topic.open()) {
                begin(consumer);
                follow(consumer);
            } catch (OffsetOutOfRangeException lost) {
                LOG.warnf("the cleaned topic has lost what comes next; followed from its end: %s", lost);
                begun = false;
            } catch (RuntimeException failure) {
                LOG.warnf("the cleaned topic cannot be followed for now: %s", failure);
                pause(PAUSE.toMillis());
            }
        }
    }

    private void begin(Consumer<byte[], byte[]> consumer) {
        if (!begun) {
            positions = topic.end(consumer);
            recent.beginAt(positions);
            begun = true;
        }
        topic.seek(consumer, positions);
        ready.complete(null);
    }

    private void follow(Consumer<byte[], byte[]> consumer) {
        long looked = System.nanoTime();
        while (!stopped) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                recent.add(reader.read(records, positions));
                positions = topic.position(consumer);
                pause(wake.get().toMillis());
            }
            if (System.nanoTime() - looked > LOOK_NANOS) {
                looked = System.nanoTime();
                if (topic.hasGrown(consumer)) {
                    return;
                }
            }
        }
    }

    private void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException asked) {
            stopped = true;
        }
    }
}
