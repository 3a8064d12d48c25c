package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** The consumer of docs/subscribers.md, on events as they are written. */
class StoryConsumerTest {
    private final CleanedEvents events = new CleanedEvents("articles.cleaned.v1", "/dateline");
    private final StoryConsumer consumer = new StoryConsumer();

    private ConsumerRecord<byte[], byte[]> event(String uri, int sequence, Disposition disposition) {
        String article =
                "{\"title\": \"" + uri + "#" + sequence + "\", \"bodies\": [{\"value\": \"text " + sequence + "\"}]}";
        return event(uri, sequence, disposition, article);
    }

    private ConsumerRecord<byte[], byte[]> event(String uri, int sequence, Disposition disposition, String article) {
        Effect.Published effect = new Effect.Published(
                new RecordPosition("articles.raw.v1", 0, sequence),
                0,
                disposition,
                uri,
                uri,
                sequence,
                article.getBytes(UTF_8));
        ProducerRecord<byte[], byte[]> sent = events.of(effect, Instant.EPOCH, List.of());
        ConsumerRecord<byte[], byte[]> received =
                new ConsumerRecord<>(sent.topic(), 0, sequence, sent.key(), sent.value());
        for (Header header : sent.headers()) {
            received.headers().add(header);
        }
        return received;
    }

    private String title(String uri) {
        return consumer.published().get(uri).path("title").asText();
    }

    @Test
    void whatIsKilledOrHeldIsTakenDownAndWhatIsReleasedComesBack() throws IOException {
        consumer.accept(event("urn:a", 1, Disposition.CREATED));
        consumer.accept(event("urn:b", 1, Disposition.CREATED));
        consumer.accept(event("urn:c", 1, Disposition.WITHHELD));
        consumer.accept(event("urn:a", 2, Disposition.CORRECTED));
        consumer.accept(event("urn:b", 2, Disposition.KILLED));
        consumer.accept(event("urn:c", 2, Disposition.RELEASED));

        assertEquals(Set.of("urn:a", "urn:c"), consumer.published().keySet());
        assertEquals("urn:a#2", title("urn:a"));
    }

    @Test
    void whatIsReadAgainChangesNothing() throws IOException {
        consumer.accept(event("urn:a", 1, Disposition.CREATED));
        consumer.accept(event("urn:a", 2, Disposition.UPDATED));
        consumer.accept(event("urn:a", 1, Disposition.CREATED));

        assertEquals("urn:a#2", title("urn:a"));
    }

    @Test
    void aCorrectionThatBringsNoTextLeavesTheTextThatThereWas() throws IOException {
        consumer.accept(event("urn:a", 1, Disposition.CREATED));
        consumer.accept(event("urn:a", 2, Disposition.CORRECTED, "{\"title\": \"urn:a#2\"}"));

        assertEquals("urn:a#2", title("urn:a"));
        assertEquals(
                "text 1",
                consumer.published().get("urn:a").at("/bodies/0/value").asText());
    }

    @Test
    void thePageForThoseWhoReadShowsIt() throws IOException {
        String source = Files.readString(Path.of("src/test/java/news/dateline/stream/StoryConsumer.java"));
        String shown = source.substring(source.indexOf("    private final"), source.lastIndexOf("    Map<"))
                .stripTrailing()
                .stripIndent()
                .replace("Committed.header(", "header(")
                .strip();

        assertTrue(Files.readString(Path.of("docs/subscribers.md")).contains("```java\n" + shown + "\n```"), shown);
    }

    @Test
    void anEventThatItDoesNotKnowIsNotPassedOver() {
        ConsumerRecord<byte[], byte[]> unknown = event("urn:a", 1, Disposition.CREATED);
        unknown.headers().remove("ce_type").add("ce_type", "news.dateline.article.lost.v1".getBytes(UTF_8));

        assertThrows(IllegalStateException.class, () -> consumer.accept(unknown));
    }
}
