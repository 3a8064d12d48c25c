package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import news.dateline.store.Effect;
import news.dateline.store.PostgresErrors;
import news.dateline.store.PreparedRecord;
import news.dateline.store.Settler;
import news.dateline.trace.BatchTrace;
import news.dateline.trace.Tracing;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * THE loop: clean, settle in the database, publish with the offsets. While one batch settles and goes out the next one is
 * cleaned, and none overtakes another.
 *
 * <p>The database commits first. Whatever dies between the two commits, the batch is read again, the database recalls its
 * decisions, and the same records are published; readers of committed records see them once.
 *
 * <p>A batch that cannot go out takes those behind it along: the epoch ends, and what was polled in it goes no further.
 */
@ApplicationScoped
class RawArticlesConsumer {
    private static final Logger LOG = Logger.getLogger(RawArticlesConsumer.class);

    /** As much as one poll may bring: two batches of articles fit, of books one. */
    private static final long MOST_BYTES = 8L << 20;

    /** Of a batch that was polled before the consumer went back. */
    private static final class EpochIsOver extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EpochIsOver() {
            super("the consumer went back", null, false, false);
        }
    }

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
    private final Gathering gathering = new Gathering(this::begin);
    private final Room room = new Room(MOST_BYTES);
    private final Turn settling = new Turn();
    private final Turn publishing = new Turn();
    private volatile int epoch;
    private Uni<Void> goingBack = Uni.createFrom().voidItem();

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
     * Completes when the next poll may come. Never fails: a failure would let SmallRye go on behind a batch that is not out.
     */
    @Incoming(RawConsumerGroup.CHANNEL)
    Uni<Void> consume(KafkaRecordBatch<byte[], byte[]> polled) {
        if (drain.isDraining()) {
            return Uni.createFrom().nothing();
        }
        Executor eventLoop = new ContextOf(Vertx.currentContext());
        int begun = epoch;
        return Uni.createFrom()
                .item(() -> RawBatch.of(polled, eventLoop))
                .flatMap(gathering::add)
                .onFailure()
                .recoverWithUni(failure -> giveUp(begun, failure))
                .emitOn(eventLoop);
    }

    /** Completes when the next batch may begin: when this one settles, or is to be read again. Never fails. */
    private Uni<Void> begin(RawBatch batch) {
        if (!drain.enter()) {
            return Uni.createFrom().nothing();
        }
        CompletableFuture<Void> next = new CompletableFuture<>();
        Uni.createFrom()
                .deferred(() -> take(batch, next))
                .onFailure()
                .recoverWithUni(failure -> giveUp(batch.epoch(), failure))
                .eventually(() -> {
                    drain.leave();
                    next.complete(null);
                })
                .subscribe()
                .with(done -> {}, fault -> LOG.error("a batch ended in a way that is not known", fault));
        return Uni.createFrom().completionStage(next);
    }

    /** Runs on the event loop on which the batch came, as the database's sessions want it. */
    private record ContextOf(Context context) implements Executor {
        @Override
        public void execute(Runnable command) {
            context.runOnContext(ignored -> command.run());
        }
    }

    private Uni<Void> take(RawBatch batch, CompletableFuture<Void> next) {
        if (isOver(batch)) {
            return Uni.createFrom().failure(new EpochIsOver());
        }
        BatchTrace trace = tracing.begin(batch.records());
        return room.take(batch.bytes())
                .chain(() -> timed(StreamMeters.Step.CLEAN, () -> cleaning.clean(batch, trace)))
                .flatMap(records -> settling.take().flatMap(left -> {
                    next.complete(null);
                    return settleAndPublish(batch, records, trace)
                            // before the turn goes on: what is read again anyway is not settled
                            .onFailure()
                            .invoke(failure -> giveUp(batch.epoch(), failure))
                            .eventually(left);
                }))
                .eventually(() -> room.leave(batch.bytes()))
                .invoke(trace::committed)
                .onFailure()
                .invoke(trace::givenUp);
    }

    /**
     * What has settled goes out before anything else settles: another instance may settle a kill of it at any moment, and
     * readers are to be told in this order.
     */
    private Uni<Void> settleAndPublish(RawBatch batch, List<PreparedRecord> records, BatchTrace trace) {
        return settle(batch, records, trace)
                .flatMap(effects -> publishing.take().flatMap(published -> publish(batch, effects, trace)
                        .invoke(() -> committed(batch, records, effects, trace))
                        .eventually(published)));
    }

    private void committed(RawBatch batch, List<PreparedRecord> records, List<Effect> effects, BatchTrace trace) {
        progress.settled(batch.size());
        meters.committed(batch, records, effects, trace);
    }

    /** The database may be away for a while: hold the batch and try again, unless the process is to stop. */
    private Uni<List<Effect>> settle(RawBatch batch, List<PreparedRecord> records, BatchTrace trace) {
        return timed(
                        StreamMeters.Step.SETTLE,
                        () -> ifNotOver(batch, () -> trace.together("settle", settler.settle(records))))
                // Each attempt: cleaning and the pause before a retry end on threads of their own.
                .runSubscriptionOn(batch.eventLoop())
                .onFailure(failure -> !isOver(batch))
                .invoke(failure -> waits(failure, records.size()))
                .onFailure(failure -> !isOver(batch) && !drain.isDraining())
                .retry()
                .withBackOff(config.retryAfter(), config.retryAtMost())
                .indefinitely();
    }

    private void waits(Throwable failure, int records) {
        String state = PostgresErrors.describe(failure);
        LOG.warnf("database: %s, %s; %d records wait", describe(failure), state, records);
        progress.waits("database: " + state, PostgresErrors.isOutOfRoom(failure));
    }

    private Uni<Void> publish(RawBatch batch, List<Effect> effects, BatchTrace trace) {
        return timed(
                StreamMeters.Step.PUBLISH,
                () -> ifNotOver(
                        batch,
                        () -> trace.together(
                                "publish",
                                group.memberAt(batch.generation())
                                        .flatMap(member -> publisher.publish(
                                                outgoing.of(effects, batch.records(), trace),
                                                batch.offsets(),
                                                member)))));
    }

    private boolean isOver(RawBatch batch) {
        return batch.epoch() != epoch;
    }

    private <T> Uni<T> ifNotOver(RawBatch batch, Supplier<Uni<T>> step) {
        return isOver(batch) ? Uni.createFrom().failure(new EpochIsOver()) : step.get();
    }

    /**
     * The epoch is over with the first of its batches that cannot go out; the others have only to wait until the consumer is
     * back where it goes on.
     *
     * @param begun the epoch when the batch came
     */
    private synchronized Uni<Void> giveUp(int begun, Throwable failure) {
        if (epoch == begun && !(failure instanceof EpochIsOver)) {
            meters.rewound();
            progress.goesOn();
            LOG.warnf("batch given up: %s; it is read again", describe(failure));
            epoch = begun + 1;
            CompletableFuture<Void> back = new CompletableFuture<>();
            goingBack = Uni.createFrom().completionStage(back);
            goBack(begun + 1).subscribe().with(back::complete, back::completeExceptionally);
        }
        return goingBack;
    }

    /**
     * The transaction did not commit for certain: a rebalance, or a broker that failed. First the broker finishes or aborts
     * what is pending, then the group's committed offsets say where to go on; until both are known, nothing is published.
     */
    private Uni<Void> goBack(int next) {
        return publishing.take().flatMap(back -> Uni.createFrom()
                .deferred(publisher::recover)
                .chain(() -> group.rewind(next))
                .onFailure()
                .invoke(again -> LOG.warnf("broker: %s; rewinding again", describe(again)))
                .onFailure(again -> !drain.isDraining())
                .retry()
                .withBackOff(config.retryAfter(), config.retryAtMost())
                .indefinitely()
                // Only a process that stops gets here: it commits nothing more, and the next one reads again.
                .onFailure()
                .recoverWithNull()
                .eventually(back));
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
