package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.local.Broker;
import news.dateline.local.Database;
import news.dateline.local.LocalServers;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/** Holds what went in against what a reader of committed records and the database see: the guarantee, record by record. */
final class OutcomeAudit {
    private static final String RAW = "articles.raw.v1";
    private static final String CLEANED = "articles.cleaned.v1";
    private static final String DEAD_LETTERS = "articles.raw.dlq.v1";

    private final Broker broker;
    private final Database database;

    OutcomeAudit(LocalServers servers) {
        this(servers.broker(), servers.database());
    }

    OutcomeAudit(Broker broker, Database database) {
        this.broker = broker;
        this.database = database;
    }

    /** Waits until the group has committed this many raw records. */
    void awaitCommitted(long records, Duration patience) throws Exception {
        long deadline = System.nanoTime() + patience.toNanos();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            for (long committed = committed(admin); committed < records; committed = committed(admin)) {
                assertTrue(System.nanoTime() < deadline, committed + " of " + records + " records after " + patience);
                Thread.sleep(10);
            }
        }
    }

    private static long committed(Admin admin) throws Exception {
        return admin.listConsumerGroupOffsets("dateline").partitionsToOffsetAndMetadata().get().values().stream()
                .mapToLong(OffsetAndMetadata::offset)
                .sum();
    }

    /** Every raw record has exactly one outcome, in Kafka and in the database, and they are the same. */
    void balances() throws Exception {
        List<ConsumerRecord<byte[], byte[]>> cleaned = read(CLEANED);
        Map<String, String> receipts = receipts();
        Map<String, String> stored = stored();

        Set<String> published = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> record : cleaned) {
            String article = new String(record.value(), UTF_8);
            assertTrue(
                    published.add(Committed.header(record, "ce_id")),
                    "an event was published twice: " + record.offset());
            assertTrue(stored.containsKey(article), "published, but not what the database has: " + article);
        }
        assertEquals(stored.size(), published.size(), "versions in the database, and events on the topic");

        Set<String> refused = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> record : read(DEAD_LETTERS)) {
            String position = Committed.header(record, "dead-letter-partition") + "@"
                    + Committed.header(record, "dead-letter-offset");
            assertTrue(refused.add(position), "a dead letter was published twice: " + position);
            assertEquals("rejected", receipts.get(position), "dead letter without its receipt: " + position);
        }
        assertEquals(count(receipts, "rejected"), refused.size(), "rejections in the database, and dead letters");

        Set<String> raws = new HashSet<>();
        read(RAW).forEach(record -> raws.add(record.partition() + "@" + record.offset()));
        assertEquals(raws, receipts.keySet(), "every raw record has its receipt, and no other has one");
        long publications = receipts.values().stream()
                .filter(one -> !Set.of("rejected", "duplicate", "stale").contains(one))
                .count();
        assertEquals(publications, published.size(), "publications decided, and events on the topic");
        keepsOrder(cleaned, stored);
    }

    /** Versions of an item stand on its story's partition, in the order in which they were counted. */
    private static void keepsOrder(List<ConsumerRecord<byte[], byte[]>> cleaned, Map<String, String> stored) {
        Map<String, Integer> last = new HashMap<>();
        Map<String, Integer> partitions = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : cleaned) {
            String item = Committed.header(record, "ce_subject");
            int sequence = Integer.parseInt(stored.get(new String(record.value(), UTF_8)));
            assertEquals(last.getOrDefault(item, 0) + 1, sequence, "the next version of " + item);
            last.put(item, sequence);
            assertEquals(record.partition(), partitions.computeIfAbsent(item, one -> record.partition()));
            String story = new String(record.key(), UTF_8);
            assertEquals(record.partition(), partitions.computeIfAbsent(story, one -> record.partition()));
        }
    }

    private static long count(Map<String, String> receipts, String disposition) {
        return receipts.values().stream().filter(disposition::equals).count();
    }

    /** Dispositions by record. */
    private Map<String, String> receipts() throws SQLException {
        return query("select partition || '@' || record_offset, disposition from receipt");
    }

    /** Sequence numbers by article. */
    private Map<String, String> stored() throws SQLException {
        return query("select article, sequence from article_version");
    }

    private Map<String, String> query(String sql) throws SQLException {
        Map<String, String> rows = new HashMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                String before = rows.put(result.getString(1), result.getString(2));
                assertTrue(before == null, "twice: " + result.getString(1));
            }
        }
        return rows;
    }

    private List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        return Committed.read(broker.bootstrapServers(), topic);
    }
}
