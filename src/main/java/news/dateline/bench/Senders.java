package news.dateline.bench;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Those who put records on a topic, as the client's defaults have it but for what a run needs. */
final class Senders {
    private Senders() {}

    /** @param more settings beside the broker's address */
    static KafkaProducer<byte[], byte[]> of(String bootstrapServers, Map<String, Object> more) {
        Map<String, Object> configuration = new HashMap<>(more);
        configuration.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return new KafkaProducer<>(configuration, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
