package news.dateline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import news.dateline.item.Outcome;
import news.dateline.local.Topics;
import news.dateline.ninjs.NinjsWriter;
import news.dateline.pipeline.Limits;
import news.dateline.pipeline.Pipeline;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * The floor: the barest loop with the service's transactions. Plain clients, the same records in, one database transaction
 * with rows of the same tables and sizes, one Kafka transaction with as many bytes and the offsets; no cleaning, no decisions,
 * no reads. Runs until it is killed.
 */
@Command(name = "bench-floor", description = "The loop without cleaning; bench starts it.", hidden = true)
public final class FloorCommand implements Callable<Integer> {
    static final String GROUP = "floor";

    /** How long a killed floor counts as a member of its group. */
    static final int SESSION_MILLIS = 6_000;

    @Parameters(index = "0")
    String bootstrapServers;

    @Parameters(index = "1")
    String jdbcUrl;

    private byte[] article = {};

    @Override
    public Integer call() throws SQLException {
        Outcome cleaned =
                Pipeline.within(Limits.DEFAULT).clean(new Corpus().item(1)).get(0);
        article = NinjsWriter.write(((Outcome.Cleaned) cleaned).article());
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(consumer());
                KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(producer());
                Connection database = DriverManager.getConnection(jdbcUrl, "dateline", "dateline")) {
            database.setAutoCommit(false);
            producer.initTransactions();
            consumer.subscribe(List.of(Topics.RAW));
            while (!Thread.currentThread().isInterrupted()) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofMillis(200));
                if (!records.isEmpty()) {
                    List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
                    records.forEach(batch::add);
                    write(database, batch);
                    publish(producer, consumer, batch);
                }
            }
        }
        return 0;
    }

    private void write(Connection database, List<ConsumerRecord<byte[], byte[]>> batch) throws SQLException {
        String text = new String(article, UTF_8);
        String hash = "0".repeat(64);
        Timestamp now = new Timestamp(batch.get(0).timestamp());
        insert(
                database,
                """
                insert into receipt (topic, partition, record_offset, ordinal, content_hash, disposition, uri, sequence,
                        received_at)
                select ?, p, o, 0, ?, 'created', u, 1, ?
                from unnest(?::integer[], ?::bigint[], ?::text[]) as t(p, o, u) on conflict do nothing""",
                List.of(Topics.RAW, hash, now),
                Map.of(4, integers(batch), 5, longs(batch), 6, texts(batch, FloorCommand::uri)));
        insert(
                database,
                """
                insert into article_version (uri, sequence, version, disposition, received_at, article)
                select u, 1, '1', 'created', ?, a from unnest(?::text[], ?::text[]) as t(u, a) on conflict do nothing""",
                List.of(now),
                Map.of(2, texts(batch, FloorCommand::uri), 3, texts(batch, record -> text)));
        insert(
                database,
                """
                insert into article (uri, series_id, sequence, version, pub_status, fingerprint, title, language,
                        publisher, agencies, published_at, received_at)
                select u, u, 1, '1', 'usable', ?, t, 'ar', 'news.example', string_to_array('afp,reuters', ','), ?, ?
                from unnest(?::text[], ?::text[]) as x(u, t) on conflict (uri) do nothing""",
                List.of(hash, now, now),
                Map.of(4, texts(batch, FloorCommand::uri), 5, texts(batch, record -> text.substring(0, 60))));
        database.commit();
    }

    private static void insert(Connection database, String sql, List<Object> values, Map<Integer, Object[]> arrays)
            throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            for (Map.Entry<Integer, Object[]> array : arrays.entrySet()) {
                String type = array.getValue() instanceof Integer[]
                        ? "int4"
                        : array.getValue() instanceof Long[] ? "int8" : "text";
                statement.setArray(array.getKey(), database.createArrayOf(type, array.getValue()));
            }
            statement.executeUpdate();
        }
    }

    private static String uri(ConsumerRecord<byte[], byte[]> record) {
        return "https://news.example/floor/" + record.partition() + "/" + record.offset();
    }

    private static Integer[] integers(List<ConsumerRecord<byte[], byte[]>> batch) {
        return batch.stream().map(ConsumerRecord::partition).toArray(Integer[]::new);
    }

    private static Long[] longs(List<ConsumerRecord<byte[], byte[]>> batch) {
        return batch.stream().map(ConsumerRecord::offset).toArray(Long[]::new);
    }

    private static String[] texts(
            List<ConsumerRecord<byte[], byte[]>> batch, Function<ConsumerRecord<byte[], byte[]>, String> value) {
        return batch.stream().map(value).toArray(String[]::new);
    }

    // the commit waits for every send and throws what any of them met
    @SuppressWarnings("FutureReturnValueIgnored")
    private void publish(
            KafkaProducer<byte[], byte[]> producer,
            KafkaConsumer<byte[], byte[]> consumer,
            List<ConsumerRecord<byte[], byte[]>> batch) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        producer.beginTransaction();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            byte[] value = Arrays.copyOf(article, article.length);
            producer.send(new ProducerRecord<>(Topics.CLEANED, uri(record).getBytes(UTF_8), value));
            offsets.put(
                    new TopicPartition(record.topic(), record.partition()), new OffsetAndMetadata(record.offset() + 1));
        }
        producer.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
        producer.commitTransaction();
    }

    /** As the service's consumer: the same bounds on what a poll brings. */
    private Map<String, Object> consumer() {
        return Map.ofEntries(
                Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                Map.entry(ConsumerConfig.GROUP_ID_CONFIG, GROUP),
                Map.entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS),
                Map.entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, SESSION_MILLIS / 3),
                Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                Map.entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
                Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500),
                Map.entry(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 * 1024 * 1024),
                Map.entry(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class),
                Map.entry(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class));
    }

    /** As the service's producer. */
    private Map<String, Object> producer() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                "floor",
                ProducerConfig.BATCH_SIZE_CONFIG,
                256 * 1024,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class);
    }
}
