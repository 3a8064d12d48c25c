package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends what a busy morning brings: new items, new versions, repeats, and now and then something that is no article. */
final class RawFeed {
    private final Random random;
    private final int items;
    private final Map<Integer, Integer> versions = new HashMap<>();

    RawFeed(long seed, int items) {
        this.random = new Random(seed);
        this.items = items;
    }

    /** Sends this many records, and waits until the broker has them all. */
    void send(String bootstrapServers, int records) throws Exception {
        Map<String, Object> configuration = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                120_000,
                // Of several on their way a broker that has just come up may turn the first away, since it does not
                // lead the
                // partition yet, and take the second: the first is then out of order, however often it is sent.
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                1);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(configuration)) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int i = 0; i < records; i++) {
                sent.add(producer.send(record()));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }

    private ProducerRecord<byte[], byte[]> record() {
        int item = random.nextInt(items);
        byte[] key = ("item-" + item).getBytes(UTF_8);
        byte[] value = value(item, random.nextInt(100));
        return new ProducerRecord<>(
                "articles.raw.v1",
                null,
                key,
                value,
                List.of(new RecordHeader("content-type", "application/json".getBytes(UTF_8))));
    }

    private byte[] value(int item, int chance) {
        if (chance < 3) {
            return new byte[0];
        }
        if (chance < 6) {
            return "{\"id\": \"item-".getBytes(UTF_8);
        }
        boolean repeats = chance < 20;
        int version = versions.merge(item, repeats ? 0 : 1, Integer::sum);
        String json =
                """
                {"id": "item-%d", "source": "faults", "headline": "Harbour opens again, report %d",
                 "body": "The harbour opened again on Tuesday after %d days of storm.\\n\\n%s", "language": "en"}""".formatted(item, version, version, "Ships had waited outside for most of the week. ".repeat(20));
        return json.getBytes(UTF_8);
    }
}
