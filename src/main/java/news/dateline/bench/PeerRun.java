package news.dateline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.dateline.local.Broker;
import news.dateline.local.ConnectProcess;
import news.dateline.local.Database;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What the service is compared with beside its floor: Kafka Connect and Debezium's JDBC sink, one task, which put the same pages into one
 * table. It cleans nothing, decides nothing, publishes nothing.
 */
final class PeerRun {
    private static final String TOPIC = "bench-peer";
    private static final List<String> COLUMNS = List.of("id", "title", "lang", "body", "hash");
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final ObjectMapper json = new ObjectMapper();
    private final Corpus corpus;
    private final Broker broker;
    private final Database database;

    PeerRun(Corpus corpus, Broker broker, Database database) {
        this.corpus = corpus;
        this.broker = broker;
        this.database = database;
    }

    /** How it works off a backlog: measured is what it writes between {@code warmUp} and {@code records}. */
    Drained measure(Path folder, int warmUp, int records) throws Exception {
        fill(records);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table " + ConnectProcess.TABLE
                    + " (id text primary key, title text, lang text, body text, hash text)");
            try (ConnectProcess connect = ConnectProcess.start(folder, broker, database, TOPIC)) {
                return new Backlog(broker.bootstrapServers())
                        .drain(
                                () -> written(statement),
                                warmUp,
                                records,
                                PATIENCE,
                                () -> Usage.now(connect.pid(), database.pid(), broker.pid(), connection));
            }
        }
    }

    private static long written(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + ConnectProcess.TABLE)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    // a record that is not sent is missed by who waits for all of them
    @SuppressWarnings("FutureReturnValueIgnored")
    private void fill(int records) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 6, (short) 1))).all().get();
        }
        // Of a topic that was just made a partition may refuse the first of several batches on their way, for good.
        Map<String, Object> oneByOne = Map.of(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        try (KafkaProducer<byte[], byte[]> producer = Senders.of(broker.bootstrapServers(), oneByOne)) {
            for (int i = 0; i < records; i++) {
                producer.send(new ProducerRecord<>(TOPIC, Integer.toString(i).getBytes(UTF_8), record(i)));
            }
        }
    }

    /** A page with its schema, as Connect's JSON converter wants it. */
    private byte[] record(int number) throws IOException {
        ObjectNode record = json.createObjectNode();
        ObjectNode schema = record.putObject("schema").put("type", "struct").put("optional", false);
        ArrayNode fields = schema.putArray("fields");
        COLUMNS.forEach(column ->
                fields.addObject().put("type", "string").put("optional", false).put("field", column));
        record.putObject("payload")
                .put("id", "page-" + number)
                .put("title", "title")
                .put("lang", "ar")
                .put("body", new String(corpus.page(number), UTF_8))
                .put("hash", "hash");
        return json.writeValueAsBytes(record);
    }
}
