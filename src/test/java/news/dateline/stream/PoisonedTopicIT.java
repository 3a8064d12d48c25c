package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A sender gone mad: ten thousand records in a row of which none is an article, and one behind them that is. */
@Tag("chaos")
@WithLocalServers(own = true)
class PoisonedTopicIT {
    private static final int BAD = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final List<IntFunction<byte[]>> KINDS = List.of(
            number -> new byte[0],
            number -> ("{\"body\": " + number).getBytes(UTF_8),
            number -> ("<nitf><body>" + number).getBytes(UTF_8),
            number -> ("<!DOCTYPE nitf [<!ENTITY a \"" + number + "\"><!ENTITY b \"&a;&a;\">]><nitf>&b;</nitf>")
                    .getBytes(UTF_8),
            number -> ("<nitf>" + "<block>".repeat(300) + number).getBytes(UTF_8),
            number -> "[".repeat(5_000 + number % 7).getBytes(UTF_8),
            number -> ("{\"id\": \"" + number + "\", \"headline\": 7, \"body\": []}").getBytes(UTF_8),
            number -> ("<html><head><title>" + number + "</title></head><body></body></html>").getBytes(UTF_8));

    @Test
    void eachIsADeadLetterOnceAndWhatComesBehindIsPublished(LocalServers servers, ServiceProcess service)
            throws Exception {
        long start = System.nanoTime();
        send(servers);
        OutcomeAudit audit = new OutcomeAudit(servers);
        audit.awaitCommitted(BAD + 1, PATIENCE);
        System.out.println(BAD + " bad records in " + Duration.ofNanos(System.nanoTime() - start));

        assertTrue(service.isAlive());
        audit.balances();
        String broker = servers.broker().bootstrapServers();
        assertEquals(BAD, Committed.read(broker, "articles.raw.dlq.v1").size());
        assertEquals(1, Committed.read(broker, "articles.cleaned.v1").size());
    }

    /** On one partition, as a sender that keys all alike would. */
    private static void send(LocalServers servers) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.broker().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int number = 0; number < BAD; number++) {
                byte[] payload = KINDS.get(number % KINDS.size()).apply(number);
                sent.add(producer.send(new ProducerRecord<>("articles.raw.v1", 0, null, payload)));
            }
            byte[] good = "VIENNA (AFP) - The harbour was opened again on Monday, the mayor said.".getBytes(UTF_8);
            sent.add(producer.send(new ProducerRecord<>("articles.raw.v1", 0, null, good)));
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }
}
