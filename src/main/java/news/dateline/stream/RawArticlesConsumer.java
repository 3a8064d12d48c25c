package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import news.dateline.item.RecordPosition;
import news.dateline.store.BatchSettler;
import news.dateline.store.Effect;
import news.dateline.store.PreparedRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * THE loop: clean, settle in the database, publish with the offsets. One batch at a time, so that a batch that must be read
 * again has no successor on its way.
 *
 * <p>The database commits first. Whatever dies between the two commits, the batch is read again, the database recalls its
 * decisions, and the same records are published; readers of committed records see them once.
 */
@ApplicationScoped
class RawArticlesConsumer {
    private static final Logger LOG = Logger.getLogger(RawArticlesConsumer.class);

    private final CleaningPool cleaning;
    private final BatchSettler settler;
    private final TransactionalPublisher publisher;
    private final RawConsumerGroup group;
    private final Progress progress;
    private final StreamMeters meters;
    private final StreamConfig config;
    private final Drain drain;
    private final CleanedEvents cleaned;
    private final DeadLetterRecords deadLetters;

    RawArticlesConsumer(
            CleaningPool cleaning,
            BatchSettler settler,
            TransactionalPublisher publisher,
            RawConsumerGroup group,
            Progress progress,
            StreamMeters meters,
            Drain drain,
            StreamConfig config) {
        this.cleaning = cleaning;
        this.settler = settler;
        this.publisher = publisher;
        this.group = group;
        this.progress = progress;
        this.meters = meters;
        this.drain = drain;
        this.config = config;
        this.cleaned = new CleanedEvents(config.cleanedTopic(), config.eventSource());
        this.deadLetters = new DeadLetterRecords(config.deadLetterTopic(), config.maxRecordBytes());
    }

    /** Completes when the batch is done with: committed, or to be read again. Never fails. */
    @Incoming(RawConsumerGroup.CHANNEL)
    Uni<Void> consume(KafkaRecordBatch<byte[], byte[]> polled) {
        if (!drain.enter()) {
            return Uni.createFrom().nothing();
        }
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .item(() -> RawBatch.of(polled))
                .flatMap(batch -> take(batch, context))
                .onFailure()
                .recoverWithUni(failure -> giveUp(polled.getRecords().size(), failure))
                .emitOn(command -> context.runOnContext(ignored -> command.run()))
                .eventually(drain::leave);
    }

    private Uni<Void> take(RawBatch batch, Context context) {
        return timed(StreamMeters.Step.CLEAN, () -> cleaning.clean(batch.items()))
                .emitOn(command -> context.runOnContext(ignored -> command.run()))
                .flatMap(this::settle)
                .flatMap(effects -> publish(batch, effects).invoke(() -> committed(batch, effects)));
    }

    private void committed(RawBatch batch, List<Effect> effects) {
        progress.settled(batch.size());
        meters.committed(batch, effects);
    }

    /** The database may be away for a while: hold the batch and try again, unless the process is to stop. */
    private Uni<List<Effect>> settle(List<PreparedRecord> records) {
        return timed(StreamMeters.Step.SETTLE, () -> settler.settle(records))
                .onFailure()
                .invoke(failure -> LOG.warnf("database: %s; %d records wait", describe(failure), records.size()))
                .onFailure(failure -> !drain.isDraining())
                .retry()
                .withBackOff(config.retryAfter(), config.retryAtMost())
                .indefinitely();
    }

    private Uni<Void> publish(RawBatch batch, List<Effect> effects) {
        return timed(StreamMeters.Step.PUBLISH, () -> group.at(batch.generation())
                .flatMap(member -> publisher.publish(records(batch, effects), batch.offsets(), member)));
    }

    private List<ProducerRecord<byte[], byte[]>> records(RawBatch batch, List<Effect> effects) {
        Map<RecordPosition, ConsumerRecord<byte[], byte[]>> raws = new HashMap<>();
        batch.records().forEach(raw -> raws.put(new RecordPosition(raw.topic(), raw.partition(), raw.offset()), raw));
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(effects.size());
        for (Effect effect : effects) {
            ConsumerRecord<byte[], byte[]> raw = raws.get(effect.position());
            if (effect instanceof Effect.Published published) {
                records.add(cleaned.of(published, RecordReader.receivedAt(raw), traceparent(raw)));
            } else if (effect instanceof Effect.Refused refused) {
                records.add(deadLetters.of(raw, refused.why()));
            }
        }
        return records;
    }

    private static Optional<String> traceparent(ConsumerRecord<byte[], byte[]> raw) {
        return Optional.ofNullable(raw.headers().lastHeader("traceparent"))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.US_ASCII));
    }

    /**
     * The transaction did not commit for certain: a rebalance, or a broker that failed. First the broker finishes or aborts
     * what is pending, then the group's committed offsets say where to go on; until both are known, nothing is read.
     */
    private Uni<Void> giveUp(int records, Throwable failure) {
        meters.rewound();
        LOG.warnf("broker: %s; %d records are read again", describe(failure), records);
        return Uni.createFrom()
                .deferred(publisher::recover)
                .chain(group::rewind)
                .onFailure()
                .invoke(again -> LOG.warnf("broker: %s; rewinding again", describe(again)))
                .onFailure(again -> !drain.isDraining())
                .retry()
                .withBackOff(config.retryAfter(), config.retryAtMost())
                .indefinitely()
                // Only a process that stops gets here: it commits nothing more, and the next one reads again.
                .onFailure()
                .recoverWithNull();
    }

    private <T> Uni<T> timed(StreamMeters.Step step, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            long start = System.nanoTime();
            return work.get().invoke(done -> meters.time(step, Duration.ofNanos(System.nanoTime() - start)));
        });
    }

    /** The kinds of a failure and of its causes; never a message, which may quote a payload. */
    private static String describe(Throwable failure) {
        StringBuilder kinds = new StringBuilder(failure.getClass().getSimpleName());
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            kinds.append(" < ").append(cause.getClass().getSimpleName());
        }
        return kinds.toString();
    }
}
