package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import news.dateline.item.RecordPosition;
import news.dateline.store.Effect;
import news.dateline.story.Disposition;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

/** The consumer of docs/stories.md, on events as they are written. */
class StoryConsumerTest {
    private final CleanedEvents events = new CleanedEvents("articles.cleaned.v1", "/dateline");
    private final StoryConsumer consumer = new StoryConsumer();

    private ConsumerRecord<byte[], byte[]> event(String uri, int sequence, Disposition disposition) {
        Effect.Published effect = new Effect.Published(
                new RecordPosition("articles.raw.v1", 0, sequence),
                0,
                disposition,
                uri,
                uri,
                sequence,
                (uri + "#" + sequence).getBytes(UTF_8));
        ProducerRecord<byte[], byte[]> sent = events.of(effect, Instant.EPOCH, List.of());
        ConsumerRecord<byte[], byte[]> received =
                new ConsumerRecord<>(sent.topic(), 0, sequence, sent.key(), sent.value());
        for (Header header : sent.headers()) {
            received.headers().add(header);
        }
        return received;
    }

    private String text(String uri) {
        return new String(consumer.published().get(uri), UTF_8);
    }

    @Test
    void whatIsKilledOrHeldIsTakenDownAndWhatIsReleasedComesBack() {
        consumer.accept(event("urn:a", 1, Disposition.CREATED));
        consumer.accept(event("urn:b", 1, Disposition.CREATED));
        consumer.accept(event("urn:c", 1, Disposition.WITHHELD));
        consumer.accept(event("urn:a", 2, Disposition.CORRECTED));
        consumer.accept(event("urn:b", 2, Disposition.KILLED));
        consumer.accept(event("urn:c", 2, Disposition.RELEASED));

        assertEquals(Set.of("urn:a", "urn:c"), consumer.published().keySet());
        assertEquals("urn:a#2", text("urn:a"));
    }

    @Test
    void whatIsReadAgainChangesNothing() {
        consumer.accept(event("urn:a", 1, Disposition.CREATED));
        consumer.accept(event("urn:a", 2, Disposition.UPDATED));
        consumer.accept(event("urn:a", 1, Disposition.CREATED));

        assertEquals("urn:a#2", text("urn:a"));
    }

    @Test
    void anEventThatItDoesNotKnowIsNotPassedOver() {
        ConsumerRecord<byte[], byte[]> unknown = event("urn:a", 1, Disposition.CREATED);
        unknown.headers().remove("ce_type").add("ce_type", "news.dateline.article.lost.v1".getBytes(UTF_8));

        assertThrows(IllegalStateException.class, () -> consumer.accept(unknown));
    }
}
