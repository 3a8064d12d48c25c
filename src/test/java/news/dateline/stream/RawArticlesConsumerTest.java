package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.StatusCode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.item.Outcome;
import news.dateline.item.Reason;
import news.dateline.store.Effect;
import news.dateline.store.PreparedRecord;
import news.dateline.store.Settler;
import news.dateline.story.Disposition;
import news.dateline.trace.KeptSpans;
import news.dateline.trace.Tracing;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the consumer does when something fails: what it holds, what it gives up, and in which order it recovers. */
class RawArticlesConsumerTest {
    private static final String PUBLISHED_7_AND_8 =
            "publish [articles.cleaned.v1=seven, articles.raw.dlq.v1] to 9 in generation 5";

    private final Vertx vertx = Vertx.vertx();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Progress progress = new Progress();
    private final StreamConfig config = FixedStreamConfig.impatient();
    private final Drain drain = new Drain(config);
    private Tracing tracing = Tracing.off();
    private final CleaningPool cleaning = new CleaningPool(
            item -> List.of(new Outcome.Rejected(Reason.NO_TEXT, "the settler decides")),
            FixedStreamConfig.impatient());

    private final Queue<RuntimeException> outages = new ArrayDeque<>();
    private final List<String> settledOn = new ArrayList<>();
    private final ScriptedBroker broker = new ScriptedBroker();

    @AfterEach
    void close() {
        cleaning.close();
        vertx.close();
    }

    /** A database that fails as often as there are outages, then decides: a payload that is "dead" is refused. */
    private Uni<List<Effect>> settle(List<PreparedRecord> batch) {
        return Uni.createFrom().deferred(() -> {
            settledOn.add(Thread.currentThread().getName());
            RuntimeException outage = outages.poll();
            return outage == null
                    ? Uni.createFrom()
                            .item(batch.stream()
                                    .map(RawArticlesConsumerTest::effect)
                                    .toList())
                    : Uni.createFrom().failure(outage);
        });
    }

    private static Effect effect(PreparedRecord record) {
        String text = new String(record.item().payload(), UTF_8);
        return switch (text) {
            case "dead" ->
                new Effect.Refused(record.position(), 0, new Outcome.Rejected(Reason.NO_TEXT, "nothing to read"));
            case "again" -> new Effect.Kept(record.position(), 0, Disposition.DUPLICATE, "urn:again", 1);
            default ->
                new Effect.Published(record.position(), 0, Disposition.CREATED, "urn:" + text, text, 1, new byte[] {1});
        };
    }

    private RawArticlesConsumer consumer(Settler settler) {
        StreamMeters meters = RegisteredStreamMeters.of(registry);
        return new RawArticlesConsumer(cleaning, settler, broker, broker, progress, meters, drain, tracing, config);
    }

    /** Consumes on an event loop, as SmallRye does. */
    private CompletableFuture<Void> consume(RawArticlesConsumer consumer, PolledBatch batch) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        vertx.getOrCreateContext()
                .runOnContext(ignored ->
                        consumer.consume(batch).subscribe().with(done::complete, done::completeExceptionally));
        return done;
    }

    private void consumeToItsEnd(PolledBatch... batches) throws Exception {
        RawArticlesConsumer consumer = consumer(this::settle);
        for (PolledBatch batch : batches) {
            consume(consumer, batch).get(10, TimeUnit.SECONDS);
            awaitIdle();
        }
    }

    private void awaitIdle() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!drain.isIdle()) {
            assertTrue(System.nanoTime() < deadline, "batches stay in flight");
            Thread.sleep(1);
        }
    }

    private double rewinds() {
        return registry.get("dateline.rewinds").counter().count();
    }

    @Test
    void aBatchGoesOutWithItsDeadLettersAndItsOffsetsInTheGenerationOfThePoll() throws Exception {
        consumeToItsEnd(PolledBatch.of(5, 7, "seven", "dead"));

        assertEquals(List.of(PUBLISHED_7_AND_8), broker.calls());
        assertEquals(2, progress.settled());
        assertEquals(
                1,
                registry.get("dateline.items.rejected")
                        .tag("reason", "no-text")
                        .counter()
                        .count());
    }

    @Test
    void whatIsOnlyRecordedMovesTheOffsetsAndPublishesNothing() throws Exception {
        consumeToItsEnd(PolledBatch.of(5, 7, "again"));

        assertEquals(List.of("publish [] to 8 in generation 5"), broker.calls());
    }

    @Test
    void aDatabaseThatIsAwayHoldsTheBatchUntilItIsBack() throws Exception {
        outages.addAll(List.of(new IllegalStateException("away"), new IllegalStateException("still away")));

        consumeToItsEnd(PolledBatch.of(5, 7, "seven", "dead"));

        assertEquals(3, settledOn.size());
        assertTrue(
                settledOn.stream().allMatch(thread -> thread.startsWith("vert.x-eventloop")),
                "the database is only ever asked on the event loop: " + settledOn);
        assertEquals(List.of(PUBLISHED_7_AND_8), broker.calls());
        assertEquals(0, rewinds());
    }

    @Test
    void aTransactionThatFailsIsResolvedBeforeTheConsumerGoesBack() throws Exception {
        broker.failsToPublish(new ProducerFencedException("fenced"));

        consumeToItsEnd(PolledBatch.of(5, 7, "seven", "dead"));

        assertEquals(List.of(PUBLISHED_7_AND_8, "recover", "rewind into epoch 1"), broker.calls());
        assertEquals(0, progress.settled(), "nothing of it counts as out");
        assertEquals(1, rewinds());
    }

    @Test
    void aBrokerThatIsAwayIsAskedUntilItHasResolvedAndToldWhereToGoOn() throws Exception {
        broker.failsToPublish(new IllegalStateException("gone"))
                .failsToRecover(new IllegalStateException("gone"), new IllegalStateException("gone"))
                .failsToRewind(new IllegalStateException("gone again"));

        consumeToItsEnd(PolledBatch.of(5, 7, "seven", "dead"));

        assertEquals(
                List.of(
                        PUBLISHED_7_AND_8,
                        "recover",
                        "recover",
                        "recover",
                        "rewind into epoch 1",
                        "recover",
                        "rewind into epoch 1"),
                broker.calls());
        assertEquals(1, rewinds(), "one batch was given up, however long it took");
    }

    /** The batch was read outside the guarded chain: the stream went on behind records that were not out. */
    @Test
    void aBatchThatCannotBeReadIsReadAgainAndHoldsUpNoOther() throws Exception {
        consumeToItsEnd(PolledBatch.broken(), PolledBatch.of(1, 5, 7, "seven", "dead"));

        assertEquals(List.of("recover", "rewind into epoch 1", PUBLISHED_7_AND_8), broker.calls());
    }

    @Test
    void aCleanerThatDiesLeavesTheBatchToBeReadAgain() throws Exception {
        CleaningPool dying = new CleaningPool(
                item -> {
                    throw new OutOfMemoryError("heap");
                },
                FixedStreamConfig.impatient());
        StreamMeters meters = RegisteredStreamMeters.of(registry);
        RawArticlesConsumer consumer =
                new RawArticlesConsumer(dying, this::settle, broker, broker, progress, meters, drain, tracing, config);

        consume(consumer, PolledBatch.of(5, 7, "seven")).get(10, TimeUnit.SECONDS);

        awaitIdle();
        assertEquals(List.of("recover", "rewind into epoch 1"), broker.calls());
        dying.close();
    }

    @Test
    void aStopWaitsForTheBatchInFlightAndNoneBeginsBehindIt() throws Exception {
        CompletableFuture<List<Effect>> database = new CompletableFuture<>();
        CompletableFuture<Void> asked = new CompletableFuture<>();
        RawArticlesConsumer consumer = consumer(batch -> {
            asked.complete(null);
            return Uni.createFrom().completionStage(database);
        });
        CompletableFuture<Void> inFlight = consume(consumer, PolledBatch.of(5, 7, "seven"));
        asked.get(10, TimeUnit.SECONDS);
        CompletableFuture<Void> stop = CompletableFuture.runAsync(() -> drain.onStop(null));
        assertThrows(TimeoutException.class, () -> stop.get(100, TimeUnit.MILLISECONDS));

        database.complete(List.of());

        inFlight.get(10, TimeUnit.SECONDS);
        stop.get(10, TimeUnit.SECONDS);
        assertThrows(TimeoutException.class, () -> consume(consumer, PolledBatch.of(5, 8, "eight"))
                .get(100, TimeUnit.MILLISECONDS));
        assertEquals(List.of("publish [] to 8 in generation 5"), broker.calls());
    }

    @Test
    void aStopIsNotHeldUpByADatabaseThatIsAway() throws Exception {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        RawArticlesConsumer consumer = consumer(batch -> {
            asked.complete(null);
            return Uni.createFrom().failure(new IllegalStateException("away for good"));
        });
        CompletableFuture<Void> inFlight = consume(consumer, PolledBatch.of(5, 7, "seven"));
        asked.get(10, TimeUnit.SECONDS);

        drain.onStop(null);

        inFlight.get(10, TimeUnit.SECONDS);
        awaitIdle();
        assertTrue(broker.calls().stream().noneMatch(call -> call.startsWith("publish")), broker.calls()::toString);
        assertEquals(0, progress.settled());
    }

    /** The traces of a batch that is given up end with it: nothing that was begun stays open. */
    @Test
    void aBatchIsTracedToItsEndWhateverBecomesOfIt() throws Exception {
        KeptSpans kept = new KeptSpans();
        tracing = kept.tracing();
        outages.add(new IllegalStateException("away"));
        broker.failsToPublish(new ProducerFencedException("fenced"));

        consumeToItsEnd(PolledBatch.of(5, 7, "seven", "dead"), PolledBatch.of(1, 5, 7, "seven", "dead"));

        assertEquals(4, kept.named("process articles.raw.v1").count());
        assertEquals(
                List.of(StatusCode.ERROR, StatusCode.UNSET),
                kept.named("batch")
                        .map(span -> span.getStatus().getStatusCode())
                        .toList());
        assertEquals(2, kept.named("send articles.cleaned.v1").count());
        assertEquals(4, kept.named("clean").count());
        assertEquals(3 + 4, kept.named("settle").count(), "each attempt of the batch, and each record's once");
    }

    @Test
    void theLoopNeverFails() throws ExecutionException, InterruptedException, TimeoutException {
        outages.add(new IllegalStateException("away"));
        broker.failsToPublish(new IllegalStateException("gone")).failsToRewind(new IllegalStateException("gone"));
        RawArticlesConsumer consumer = consumer(this::settle);

        CompletableFuture<Void> done = consume(consumer, PolledBatch.of(5, 7, "seven"));

        done.get(10, TimeUnit.SECONDS);
        awaitIdle();
        assertFalse(done.isCompletedExceptionally());
    }

    /** A settler that decides when it is told to, batch by batch. */
    private static final class SlowDatabase implements Settler {
        private final List<CompletableFuture<Void>> asked =
                List.of(new CompletableFuture<>(), new CompletableFuture<>(), new CompletableFuture<>());
        private final List<CompletableFuture<Void>> answers =
                List.of(new CompletableFuture<>(), new CompletableFuture<>(), new CompletableFuture<>());
        private final AtomicInteger number = new AtomicInteger();

        @Override
        public Uni<List<Effect>> settle(List<PreparedRecord> batch) {
            return Uni.createFrom().deferred(() -> {
                int mine = number.getAndIncrement();
                asked.get(mine).complete(null);
                return Uni.createFrom().completionStage(answers.get(mine)).map(done -> batch.stream()
                        .map(RawArticlesConsumerTest::effect)
                        .toList());
            });
        }

        boolean isAsked(int batch) throws InterruptedException {
            try {
                asked.get(batch).get(100, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException notYet) {
                return false;
            } catch (ExecutionException never) {
                throw new IllegalStateException(never);
            }
        }

        void answer(int batch) {
            answers.get(batch).complete(null);
        }
    }

    @Test
    void theNextBatchIsCleanedWhileOneSettlesAndGoesOut() throws Exception {
        SlowDatabase database = new SlowDatabase();
        RawArticlesConsumer consumer = consumer(database);
        broker.holdsPublications();

        consume(consumer, PolledBatch.of(5, 7, "seven")).get(10, TimeUnit.SECONDS);
        consume(consumer, PolledBatch.of(5, 8, "eight")).get(10, TimeUnit.SECONDS);
        assertTrue(database.isAsked(0));
        database.answer(0);
        // a kill of what it holds, settled elsewhere, would overtake it
        assertFalse(database.isAsked(1), "what has settled goes out before anything else settles");
        assertEquals(0, progress.settled());

        broker.letsPublicationsGo();
        database.answer(1);
        awaitIdle();

        assertEquals(
                List.of(
                        "publish [articles.cleaned.v1=seven] to 8 in generation 5",
                        "publish [articles.cleaned.v1=eight] to 9 in generation 5"),
                broker.calls());
    }

    /** Each poll was a batch: at 200 records a second forty of five were on their way, each as dear as one of a hundred. */
    @Test
    void whatIsPolledWhileTheOthersAreOnTheirWayGoesOutTogether() throws Exception {
        SlowDatabase database = new SlowDatabase();
        RawArticlesConsumer consumer = consumer(database);

        consume(consumer, PolledBatch.of(5, 7, "seven")).get(10, TimeUnit.SECONDS);
        assertTrue(database.isAsked(0));
        consume(consumer, PolledBatch.of(5, 8, "eight")).get(10, TimeUnit.SECONDS);
        consume(consumer, PolledBatch.of(5, 9, "nine", "dead")).get(10, TimeUnit.SECONDS);
        consume(consumer, PolledBatch.of(5, 11, "eleven")).get(10, TimeUnit.SECONDS);
        database.answer(0);
        database.answer(1);
        database.answer(2);
        awaitIdle();

        assertEquals(
                List.of(
                        "publish [articles.cleaned.v1=seven] to 8 in generation 5",
                        "publish [articles.cleaned.v1=eight] to 9 in generation 5",
                        "publish [articles.cleaned.v1=nine, articles.raw.dlq.v1, articles.cleaned.v1=eleven] to 12 in generation 5"),
                broker.calls());
    }

    @Test
    void aBatchThatCannotGoOutTakesTheOneBehindItAlongAndBothAreReadAgain() throws Exception {
        SlowDatabase database = new SlowDatabase();
        RawArticlesConsumer consumer = consumer(database);
        broker.failsToPublish(new ProducerFencedException("fenced"));

        consume(consumer, PolledBatch.of(5, 7, "seven")).get(10, TimeUnit.SECONDS);
        consume(consumer, PolledBatch.of(5, 8, "eight")).get(10, TimeUnit.SECONDS);
        database.answer(0);
        // on its way before the consumer went back
        consume(consumer, PolledBatch.of(5, 9, "nine")).get(10, TimeUnit.SECONDS);
        awaitIdle();

        assertEquals(
                List.of("publish [articles.cleaned.v1=seven] to 8 in generation 5", "recover", "rewind into epoch 1"),
                broker.calls());
        assertEquals(1, rewinds(), "one failure, however many batches it took along");
        assertFalse(database.isAsked(1), "what is read again anyway is not settled");

        database.answer(1);
        consume(consumer, PolledBatch.of(1, 5, 7, "seven", "eight")).get(10, TimeUnit.SECONDS);
        awaitIdle();
        assertEquals(
                "publish [articles.cleaned.v1=seven, articles.cleaned.v1=eight] to 9 in generation 5",
                broker.calls().get(3));
    }

    /** Batches that were polled before it went back were told from those after it by luck. */
    @Test
    void nothingGoesOutWhileTheConsumerIsOnItsWayBack() throws Exception {
        broker.failsToPublish(new IllegalStateException("gone"))
                .failsToRewind(new IllegalStateException("gone"), new IllegalStateException("gone"));
        RawArticlesConsumer consumer = consumer(this::settle);

        CompletableFuture<Void> first = consume(consumer, PolledBatch.of(5, 7, "seven"));
        first.get(10, TimeUnit.SECONDS);
        consume(consumer, PolledBatch.of(5, 8, "eight")).get(10, TimeUnit.SECONDS);
        consume(consumer, PolledBatch.of(1, 5, 7, "seven")).get(10, TimeUnit.SECONDS);
        awaitIdle();

        List<String> calls = broker.calls();
        assertEquals("publish [articles.cleaned.v1=seven] to 8 in generation 5", calls.get(calls.size() - 1));
        assertEquals("rewind into epoch 1", calls.get(calls.size() - 2));
        assertEquals(
                2, calls.stream().filter(call -> call.startsWith("publish")).count());
    }
}
