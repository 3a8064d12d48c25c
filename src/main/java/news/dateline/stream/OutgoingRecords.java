package news.dateline.stream;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.item.RecordPosition;
import news.dateline.store.Effect;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** Makes of a batch's effects what goes out: events, dead letters, and nothing for what is only recorded. */
final class OutgoingRecords {
    private final CleanedEvents cleaned;
    private final DeadLetterRecords deadLetters;

    OutgoingRecords(CleanedEvents cleaned, DeadLetterRecords deadLetters) {
        this.cleaned = cleaned;
        this.deadLetters = deadLetters;
    }

    /** In the order of the effects, each of which is of one of the raw records. */
    List<ProducerRecord<byte[], byte[]>> of(List<Effect> effects, List<ConsumerRecord<byte[], byte[]>> raws) {
        Map<RecordPosition, ConsumerRecord<byte[], byte[]>> byPosition = new HashMap<>();
        raws.forEach(raw -> byPosition.put(new RecordPosition(raw.topic(), raw.partition(), raw.offset()), raw));
        return effects.stream()
                .flatMap(effect -> of(effect, requireNonNull(byPosition.get(effect.position()))))
                .toList();
    }

    private Stream<ProducerRecord<byte[], byte[]>> of(Effect effect, ConsumerRecord<byte[], byte[]> raw) {
        return effect.fold(
                published -> Stream.of(cleaned.of(published, RecordReader.receivedAt(raw), traceparent(raw))),
                kept -> Stream.empty(),
                refused -> Stream.of(deadLetters.of(raw, refused.why())));
    }

    private static Optional<String> traceparent(ConsumerRecord<byte[], byte[]> raw) {
        return Optional.ofNullable(raw.headers().lastHeader("traceparent"))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.US_ASCII));
    }
}
