package news.dateline.follow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Reads for one reader what was published since it left off, until it meets the recent events. Texts that have been taken back since
 * come without a word. Runs on a thread that may wait.
 */
final class CatchUp {
    private static final Logger LOG = Logger.getLogger(CatchUp.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final CleanedTopic topic;
    private final EarlierTexts texts;
    private final FollowConfig config;

    CatchUp(CleanedTopic topic, EarlierTexts texts, FollowConfig config) {
        this.topic = topic;
        this.texts = texts;
        this.config = config;
    }

    /**
     * Where the reader begins.
     *
     * @throws FollowRefused where that is not in the topic any more, or never was
     */
    Positions start(FollowRequest request) {
        try (Consumer<byte[], byte[]> consumer = topic.open()) {
            if (request.after().isEmpty()) {
                return topic.since(consumer, request.since().orElseThrow());
            }
            Positions after = request.after().get();
            if (!after.reach(topic.beginning(consumer)) || !topic.end(consumer).reach(after)) {
                throw new FollowRefused(
                        FollowRefused.Cause.GONE,
                        "the topic does not have it any more: page through GET /v1/articles?from=, then follow anew");
            }
            return after;
        }
    }

    /** Reads until the reader has joined the recent events, or is gone. */
    void run(Follower follower) {
        try (Consumer<byte[], byte[]> consumer = topic.open()) {
            topic.seek(consumer, follower.position());
            Positions position = follower.position();
            EventReader reader = new EventReader(texts);
            while (!follower.isClosed() && !ask(follower, follower::join)) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
                List<FollowedEvent> events = withoutTakenBack(reader.read(records, position));
                Positions behind = topic.position(consumer);
                position = behind;
                ask(follower, () -> follower.writePast(events, behind))
                        .get(config.longestSilence().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException silent) {
            cut(follower, "nothing was taken for " + config.longestSilence());
        } catch (InterruptedException stopped) {
            cut(follower, "the service stops");
        } catch (RuntimeException | ExecutionException failure) {
            LOG.warnf("a reader cannot go on: %s", failure);
            cut(follower, "broker or database are away");
        }
    }

    private List<FollowedEvent> withoutTakenBack(List<FollowedEvent> events) {
        Set<String> shown = new HashSet<>();
        events.stream().filter(event -> !event.takesBack()).forEach(event -> shown.add(event.uri()));
        if (shown.isEmpty()) {
            return events;
        }
        Set<String> usable = texts.usable(shown);
        List<FollowedEvent> allowed = new ArrayList<>();
        for (FollowedEvent event : events) {
            boolean silent = shown.contains(event.uri()) && !usable.contains(event.uri());
            allowed.add(silent ? event.silenced(EventJson.wordless(event.summary(), "canceled")) : event);
        }
        return allowed;
    }

    private static void cut(Follower follower, String reason) {
        follower.context().runOnContext(now -> follower.cut(reason));
    }

    /** Asks the reader on its own event loop, and waits for the answer. */
    private static <T> T ask(Follower follower, Supplier<T> question) throws ExecutionException, InterruptedException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        follower.context().runOnContext(now -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer.get();
    }
}
