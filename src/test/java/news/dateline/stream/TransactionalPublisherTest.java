package news.dateline.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the producer is told. */
class TransactionalPublisherTest {
    private static final Map<String, Object> BROKER = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");

    /** Not every subscriber's client reads every compression. */
    @ParameterizedTest
    @ValueSource(strings = {"none", "gzip", "snappy", "lz4", "zstd"})
    void aHouseChoosesWhatItsSubscribersCanRead(String compression) {
        Map<String, Object> configuration = TransactionalPublisher.configuration(
                BROKER, FixedStreamConfig.impatient().withCompression(compression));

        assertEquals(compression, configuration.get(ProducerConfig.COMPRESSION_TYPE_CONFIG));
        new KafkaProducer<byte[], byte[]>(configuration).close();
    }

    @Test
    void aCompressionThatThereIsNotStopsTheStart() {
        FixedStreamConfig config = FixedStreamConfig.impatient().withCompression("zip");

        assertThrows(IllegalArgumentException.class, () -> new TransactionalPublisher(BROKER, config));
    }
}
