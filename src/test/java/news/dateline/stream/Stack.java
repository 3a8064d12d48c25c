package news.dateline.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.dateline.local.Broker;
import news.dateline.local.Database;
import news.dateline.local.ServiceProcess;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A broker, a database and the packaged service, each a process of its own, for one test to do harm to.
 *
 * @param freeze how long a frozen database stays so
 */
public record Stack(Path directory, Broker broker, Database database, ServiceProcess service, Duration freeze)
        implements AutoCloseable {
    static Stack start(Path directory, Duration freeze) throws Exception {
        return start(directory, freeze, Map.of());
    }

    /** With settings of the service's own, by key. */
    public static Stack start(Path directory, Duration freeze, Map<String, String> settings) throws Exception {
        Broker broker = Broker.start(directory.resolve("kafka"), 0);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(
                            topic("articles.raw.v1", 6),
                            topic("articles.cleaned.v1", 6),
                            topic("articles.raw.dlq.v1", 1)))
                    .all()
                    .get();
        }
        Database database = Database.start(directory.resolve("postgres"), 0);
        ServiceProcess service = ServiceProcess.start(directory.resolve("service.log"), broker, database, settings);
        return new Stack(directory, broker, database, service, freeze);
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, (short) 1)
                .configs(Map.of("max.message.bytes", Integer.toString(Broker.MAX_RECORD_BYTES)));
    }

    @Override
    public void close() {
        service.close();
        database.close();
        broker.close();
    }
}
