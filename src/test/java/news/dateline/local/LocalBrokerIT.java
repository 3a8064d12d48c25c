package news.dateline.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerIT {
    @TempDir
    static Path dir;

    private static Broker broker;

    /** A partition of a topic of its own for each test. */
    private TopicPartition partition;

    @BeforeAll
    static void start() {
        broker = Broker.start(dir, 0);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @BeforeEach
    void createTopic(TestInfo test) throws Exception {
        partition = new TopicPartition(test.getTestMethod().orElseThrow().getName(), 0);
        try (Admin admin = admin()) {
            NewTopic topic = new NewTopic(partition.topic(), 1, (short) 1);
            admin.createTopics(List.of(topic)).all().get();
        }
    }

    @Test
    void recordsSurviveKillMinusNine() throws Exception {
        send("before".getBytes(UTF_8));
        broker.kill();
        assertFalse(broker.isAlive());

        broker.restart();

        send("after".getBytes(UTF_8));
        assertEquals(
                List.of("before", "after"),
                read(2).stream().map(value -> new String(value, UTF_8)).toList());
    }

    @Test
    void theSameFolderIsTheSameClusterAgain() throws Exception {
        send("kept".getBytes(UTF_8));
        String cluster = clusterId();
        broker.close();

        broker = Broker.start(dir, 0);

        assertEquals(cluster, clusterId());
        assertEquals(1, read(1).size());
    }

    @Test
    void aPausedBrokerIsSilentAndAResumedOneGoesOn() throws Exception {
        long pid = broker.pid();
        broker.pause();
        assertThrows(ExecutionException.class, this::clusterId);

        broker.resume();

        send("x".getBytes(UTF_8));
        assertEquals(pid, broker.pid());
    }

    @Test
    void aPayloadOfEightMebibytesPasses() throws Exception {
        send(new byte[8 * 1024 * 1024]);

        assertEquals(8 * 1024 * 1024, read(1).get(0).length);
    }

    @Test
    void aTopicNobodyCreatedIsAnError() {
        assertThrows(ExecutionException.class, () -> {
            try (Admin admin = admin()) {
                admin.describeTopics(List.of("typo")).allTopicNames().get();
            }
        });
    }

    @Test
    void aPortInUseIsAFailureNotAnotherBrokersAnswer() {
        int taken = Integer.parseInt(broker.bootstrapServers().split(":")[1]);

        ManagedProcessFailure failure =
                assertThrows(ManagedProcessFailure.class, () -> Broker.start(dir.resolve("second"), taken));

        assertTrue(failure.getMessage().contains("port taken"), failure.getMessage());
    }

    private String clusterId() throws Exception {
        try (Admin admin = admin()) {
            return admin.describeCluster().clusterId().get();
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "default.api.timeout.ms", 5000,
                "request.timeout.ms", 2000));
    }

    private void send(byte[] value) throws Exception {
        Map<String, Object> config =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "max.request.size", Broker.MAX_RECORD_BYTES);
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(partition.topic(), value)).get();
        }
    }

    private List<byte[]> read(int count) {
        Map<String, Object> config = Map.of("bootstrap.servers", broker.bootstrapServers());
        List<byte[]> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            for (int polls = 0; values.size() < count && polls < 20; polls++) {
                for (ConsumerRecord<byte[], byte[]> each : consumer.poll(Duration.ofSeconds(1))) {
                    values.add(each.value());
                }
            }
        }
        return values;
    }
}
