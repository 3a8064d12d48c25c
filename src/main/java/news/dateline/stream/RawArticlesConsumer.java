package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import news.dateline.store.Effect;
import news.dateline.store.PreparedRecord;
import news.dateline.store.Settler;
import news.dateline.trace.BatchTrace;
import news.dateline.trace.Tracing;
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
    private final Settler settler;
    private final BatchPublisher publisher;
    private final ConsumerGroup group;
    private final Progress progress;
    private final StreamMeters meters;
    private final StreamConfig config;
    private final Drain drain;
    private final Tracing tracing;
    private final OutgoingRecords outgoing;

    RawArticlesConsumer(
            CleaningPool cleaning,
            Settler settler,
            BatchPublisher publisher,
            ConsumerGroup group,
            Progress progress,
            StreamMeters meters,
            Drain drain,
            Tracing tracing,
            StreamConfig config) {
        this.cleaning = cleaning;
        this.settler = settler;
        this.publisher = publisher;
        this.group = group;
        this.progress = progress;
        this.meters = meters;
        this.drain = drain;
        this.tracing = tracing;
        this.config = config;
        this.outgoing = new OutgoingRecords(
                new CleanedEvents(config.cleanedTopic(), config.eventSource()),
                new DeadLetterRecords(config.deadLetterTopic(), config.maxRecordBytes()));
    }

    /**
     * Completes when the batch is done with: committed, or to be read again. Never fails: a failure would let SmallRye go on
     * behind a batch that is not out.
     */
    @Incoming(RawConsumerGroup.CHANNEL)
    Uni<Void> consume(KafkaRecordBatch<byte[], byte[]> polled) {
        if (!drain.enter()) {
            return Uni.createFrom().nothing();
        }
        Executor context = new ContextOf(Vertx.currentContext());
        return Uni.createFrom()
                .item(() -> RawBatch.of(polled))
                .flatMap(batch -> take(batch, context))
                .onFailure()
                .recoverWithUni(this::giveUp)
                .emitOn(context)
                .eventually(drain::leave);
    }

    /** Runs on the event loop on which the batch came, as the database's sessions want it. */
    private record ContextOf(Context context) implements Executor {
        @Override
        public void execute(Runnable command) {
            context.runOnContext(ignored -> command.run());
        }
    }

    private Uni<Void> take(RawBatch batch, Executor context) {
        BatchTrace trace = tracing.begin(batch.records());
        return timed(StreamMeters.Step.CLEAN, () -> cleaning.clean(batch, trace))
                .flatMap(records -> settle(records, trace, context).flatMap(effects -> publish(batch, effects, trace)
                        .invoke(() -> committed(batch, records, effects))))
                .invoke(trace::committed)
                .onFailure()
                .invoke(trace::givenUp);
    }

    private void committed(RawBatch batch, List<PreparedRecord> records, List<Effect> effects) {
        progress.settled(batch.size());
        meters.committed(batch, records, effects);
    }

    /** The database may be away for a while: hold the batch and try again, unless the process is to stop. */
    private Uni<List<Effect>> settle(List<PreparedRecord> records, BatchTrace trace, Executor context) {
        return timed(StreamMeters.Step.SETTLE, () -> trace.together("settle", settler.settle(records)))
                // Each attempt: cleaning and the pause before a retry end on threads of their own.
                .runSubscriptionOn(context)
                .onFailure()
                .invoke(failure -> LOG.warnf("database: %s; %d records wait", describe(failure), records.size()))
                .onFailure(failure -> !drain.isDraining())
                .retry()
                .withBackOff(config.retryAfter(), config.retryAtMost())
                .indefinitely();
    }

    private Uni<Void> publish(RawBatch batch, List<Effect> effects, BatchTrace trace) {
        return timed(
                StreamMeters.Step.PUBLISH,
                () -> trace.together(
                        "publish",
                        group.memberAt(batch.generation())
                                .flatMap(member -> publisher.publish(
                                        outgoing.of(effects, batch.records(), trace), batch.offsets(), member))));
    }

    /**
     * The transaction did not commit for certain: a rebalance, or a broker that failed. First the broker finishes or aborts
     * what is pending, then the group's committed offsets say where to go on; until both are known, nothing is read.
     */
    private Uni<Void> giveUp(Throwable failure) {
        meters.rewound();
        LOG.warnf("batch given up: %s; it is read again", describe(failure));
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
            StreamMeters.Running timer = meters.start(step);
            return work.get().invoke(timer::stop);
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
