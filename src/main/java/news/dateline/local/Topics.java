package news.dateline.local;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import news.dateline.cli.RawSender;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** The contract's topics. Only a local broker gets them made for it; in production they are the operator's. */
public final class Topics {
    public static final String RAW = RawSender.TOPIC;
    public static final String CLEANED = "articles.cleaned.v1";
    public static final String DEAD_LETTERS = "articles.raw.dlq.v1";

    public static final String COMMANDS = "articles.commands.v1";

    private static final int PARTITIONS = 6;

    private Topics() {}

    /** Makes those that are missing, and waits until they are there. */
    public static void create(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            List<NewTopic> topics = List.of(topic(RAW), topic(CLEANED), topic(DEAD_LETTERS), topic(COMMANDS));
            for (KafkaFuture<Void> made : admin.createTopics(topics).values().values()) {
                await(made);
            }
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, PARTITIONS, (short) 1)
                .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(Broker.MAX_RECORD_BYTES)));
    }

    private static void await(KafkaFuture<Void> made) {
        try {
            made.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new ManagedProcessFailure("the broker makes no topics: " + e.getMessage(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ManagedProcessFailure("interrupted", e);
        }
    }
}
