package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.Reason;
import news.dateline.pipeline.Cleaner;
import news.dateline.store.PreparedRecord;
import news.dateline.story.Command;
import news.dateline.story.Recomputation;
import news.dateline.trace.BatchTrace;

/** Cleans a batch on as many threads as there are cores. */
@ApplicationScoped
class CleaningPool {
    private final Cleaner cleaner;
    private final String commandsTopic;
    private final int width = Runtime.getRuntime().availableProcessors();
    private final ExecutorService threads;

    CleaningPool(Cleaner cleaner, StreamConfig config) {
        this.cleaner = cleaner;
        this.commandsTopic = config.commandsTopic();
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(width, task -> {
            Thread thread = new Thread(task, "cleaning-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Cleans every record; what comes out is in the order of what went in. Emits on a thread of the pool. */
    Uni<List<PreparedRecord>> clean(RawBatch batch, BatchTrace trace) {
        PreparedRecord[] records = new PreparedRecord[batch.size()];
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            for (int i = next.getAndIncrement(); i < records.length; i = next.getAndIncrement()) {
                RawItem item = batch.items().get(i);
                records[i] = trace.clean(batch.records().get(i), () -> prepare(item));
            }
        };
        CompletableFuture<?>[] workers = IntStream.range(0, Math.min(width, records.length))
                .mapToObj(i -> CompletableFuture.runAsync(worker, threads))
                .toArray(CompletableFuture[]::new);
        return Uni.createFrom()
                .completionStage(CompletableFuture.allOf(workers))
                .map(done -> List.of(records));
    }

    private PreparedRecord prepare(RawItem item) {
        boolean command = item.position()
                .filter(position -> position.topic().equals(commandsTopic))
                .isPresent();
        return command ? command(item, cleaner) : PreparedRecord.of(item, cleaner.clean(item));
    }

    private static PreparedRecord command(RawItem item, Cleaner cleaner) {
        return CommandRecords.read(item.payload())
                .map(command -> PreparedRecord.of(item, command, again(item, command, cleaner)))
                // Nothing of it is kept to be sent through again: it would come in as an article.
                .orElseGet(() -> PreparedRecord.of(
                        item.with(new byte[0], item.hints()),
                        List.of(new Outcome.Rejected(Reason.MALFORMED_JSON, "no command that is known"))));
    }

    private static Optional<Recomputation> again(RawItem item, Command command, Cleaner cleaner) {
        return command.kind() == Command.Kind.RECOMPUTE
                ? RecomputeOrder.read(item.payload()).flatMap(order -> order.carriedOut(cleaner))
                : Optional.empty();
    }

    @PreDestroy
    void close() {
        threads.shutdown();
    }
}
