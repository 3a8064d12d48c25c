package news.dateline.stream;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.item.RecordPosition;
import news.dateline.store.Effect;
import news.dateline.trace.BatchTrace;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Makes of a batch's effects what goes out: events, dead letters, and nothing for what is only recorded. */
final class OutgoingRecords {
    private final CleanedEvents cleaned;
    private final DeadLetterRecords deadLetters;

    OutgoingRecords(CleanedEvents cleaned, DeadLetterRecords deadLetters) {
        this.cleaned = cleaned;
        this.deadLetters = deadLetters;
    }

    /** In the order of the effects, each of which is of one of the raw records. */
    List<ProducerRecord<byte[], byte[]>> of(
            List<Effect> effects, List<ConsumerRecord<byte[], byte[]>> raws, BatchTrace trace) {
        Map<RecordPosition, ConsumerRecord<byte[], byte[]>> byPosition = new HashMap<>();
        raws.forEach(raw -> byPosition.put(new RecordPosition(raw.topic(), raw.partition(), raw.offset()), raw));
        return effects.stream()
                .flatMap(effect -> of(effect, requireNonNull(byPosition.get(effect.position())), trace))
                .toList();
    }

    private Stream<ProducerRecord<byte[], byte[]>> of(
            Effect effect, ConsumerRecord<byte[], byte[]> raw, BatchTrace trace) {
        trace.outcome(raw, effect.disposition().code());
        return effect.fold(
                published -> Stream.of(
                        cleaned.of(published, RecordReader.receivedAt(raw), trace.carryOn(raw, cleaned.topic()))),
                kept -> Stream.empty(),
                refused -> Stream.of(deadLetters.of(raw, refused.why())));
    }
}
