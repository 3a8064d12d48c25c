package news.dateline.ops;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Refuses to start without the topics, and names them: a topic that the broker makes by itself has one partition and the
 * broker's limits, and nobody notices until it hurts.
 */
@ApplicationScoped
class TopicCheck {
    private static final Logger LOG = Logger.getLogger(TopicCheck.class);

    private final BrokerProbe probe;
    private final OpsConfig config;

    TopicCheck(BrokerProbe probe, OpsConfig config) {
        this.probe = probe;
        this.config = config;
    }

    /** Before the channels connect, which observe the same event at a later priority. */
    void onStart(@Observes @Priority(1) StartupEvent start) throws InterruptedException {
        Set<String> missing = new TreeSet<>(awaitTopics());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Kafka topics are missing: " + String.join(", ", missing)
                    + ". Create them (docs/topics.md), then start again.");
        }
    }

    private Set<String> awaitTopics() throws InterruptedException {
        long deadline = System.nanoTime() + config.brokerWait().toNanos();
        while (true) {
            try {
                return probe.missingTopics();
            } catch (ExecutionException | TimeoutException down) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("Kafka does not answer; see kafka.bootstrap.servers", down);
                }
                LOG.infof("waiting for Kafka, for %s at most", config.brokerWait());
                Thread.sleep(Duration.ofSeconds(1).toMillis());
            }
        }
    }
}
