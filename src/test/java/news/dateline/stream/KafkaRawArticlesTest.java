package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.OutgoingMessageMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.item.Hints;
import news.dateline.item.RecordPosition;
import news.dateline.trace.Tracing;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

class KafkaRawArticlesTest {
    private static final Duration SOON = Duration.ofMillis(200);
    private static final byte[] PAYLOAD = "The port opened.".getBytes(UTF_8);

    private final List<Message<byte[]>> sent = new ArrayList<>();

    /** A broker that confirms each record at offset 42 of partition 3. */
    private Uni<Void> confirm(Message<byte[]> message) {
        sent.add(message);
        OutgoingMessageMetadata.setResultOnMessage(
                message, new RecordMetadata(new TopicPartition("articles.raw.v1", 3), 42, 0, 0, 0, 0));
        return Uni.createFrom().voidItem();
    }

    private static RecordPosition send(Function<Message<byte[]>, Uni<Void>> channel, Hints hints) {
        return new KafkaRawArticles(channel, SOON, Tracing.off())
                .send(PAYLOAD, hints)
                .await()
                .indefinitely();
    }

    private static RawTopicException refusal(Function<Message<byte[]>, Uni<Void>> channel) {
        return assertTimeout(
                Duration.ofSeconds(3), () -> assertThrows(RawTopicException.class, () -> send(channel, Hints.NONE)));
    }

    @Test
    void theSenderIsToldWhereItsRecordStands() {
        assertEquals(new RecordPosition("articles.raw.v1", 3, 42), send(this::confirm, Hints.NONE));
    }

    @Test
    void theIdIsTheKeyAndTheHintsAreHeaders() {
        Hints hints = new Hints(
                Optional.of("text/html"), Optional.of("https://a.example/1"), Optional.of("a"), Optional.of("id-1"));

        send(this::confirm, hints);

        OutgoingKafkaRecordMetadata<?> record =
                sent.get(0).getMetadata(OutgoingKafkaRecordMetadata.class).orElseThrow();
        assertArrayEquals("id-1".getBytes(UTF_8), (byte[]) record.getKey());
        assertEquals("text/html", header(record, "content-type"));
        assertEquals("https://a.example/1", header(record, "url"));
        assertEquals("a", header(record, "source"));
        assertArrayEquals(PAYLOAD, sent.get(0).getPayload());
    }

    private static String header(OutgoingKafkaRecordMetadata<?> record, String name) {
        return new String(record.getHeaders().lastHeader(name).value(), UTF_8);
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        send(this::confirm, Hints.NONE);

        OutgoingKafkaRecordMetadata<?> record =
                sent.get(0).getMetadata(OutgoingKafkaRecordMetadata.class).orElseThrow();
        assertNull(record.getKey());
        assertEquals(0, record.getHeaders().toArray().length);
    }

    @Test
    void aBrokerThatIsAwayFailsTheCallInBoundedTime() {
        RawTopicException failure = refusal(message -> Uni.createFrom().nothing());

        assertTrue(failure.isRetryable());
    }

    @Test
    void aChannelThatIsFullIsToBeTriedAgain() {
        RawTopicException failure = refusal(message -> {
            throw new IllegalStateException("no room");
        });

        assertTrue(failure.isRetryable());
    }

    @Test
    void aRecordThatTheTopicCannotTakeIsNot() {
        RawTopicException failure = refusal(message -> Uni.createFrom().failure(new RecordTooLargeException("16 MiB")));

        assertFalse(failure.isRetryable());
    }
}
