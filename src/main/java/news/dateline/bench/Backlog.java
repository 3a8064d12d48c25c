package news.dateline.bench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import news.dateline.cli.ProgressBar;
import news.dateline.local.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Raw records that wait, and how fast a consumer group works them off. */
final class Backlog {
    private static final long SAMPLE_MILLIS = 50;

    /** Of how many records the rate after a start is. */
    private static final long FIRST = 10_000;

    private final String bootstrapServers;

    Backlog(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** One record, of the page with this number. */
    void add(Corpus corpus, int number) {
        fill(corpus, number, number + 1);
    }

    void fill(Corpus corpus, int records) {
        fill(corpus, 0, records);
    }

    void fill(Corpus corpus, int from, int to) {
        fill(corpus::page, from, to);
    }

    /** @param payloads each by its number */
    // a record that is not sent is missed by who waits for all of them
    @SuppressWarnings("FutureReturnValueIgnored")
    void fill(IntFunction<byte[]> payloads, int from, int to) {
        try (KafkaProducer<byte[], byte[]> producer = Senders.of(bootstrapServers, Map.of());
                ProgressBar bar = ProgressBar.onStandardError("raw records", to - from)) {
            for (int i = from; i < to; i++) {
                producer.send(new ProducerRecord<>(
                        Topics.RAW, Integer.toString(i).getBytes(StandardCharsets.UTF_8), payloads.apply(i)));
                bar.step();
            }
        }
    }

    /** What a loop has used until now. */
    interface Meter {
        Usage read() throws SQLException;
    }

    /**
     * Watches a group work off the backlog: measured is what it commits between {@code warmUp} and {@code records}.
     *
     * @throws IllegalStateException if it takes longer than patience has
     */
    Drained drain(String group, long warmUp, long records, Duration patience, Meter meter)
            throws InterruptedException, SQLException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return drain(() -> committed(admin, group), warmUp, records, patience, meter);
        }
    }

    /** How many records are done. */
    interface Counter {
        long count() throws SQLException, InterruptedException;
    }

    /** The same of whoever works them off. */
    Drained drain(Counter done, long warmUp, long records, Duration patience, Meter meter)
            throws InterruptedException, SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        Sample begin = await(done, 1, deadline);
        Sample first = await(done, Math.min(FIRST, warmUp), deadline);
        Sample start = await(done, warmUp, deadline);
        Usage before = meter.read();
        Sample end = await(done, records, deadline);
        Usage after = meter.read();
        return new Drained(
                end.rateSince(start), first.rateSince(begin), after.since(before), end.done() - start.done());
    }

    private record Sample(long done, long nanoTime) {
        double rateSince(Sample earlier) {
            return (done - earlier.done) * 1e9 / Math.max(1, nanoTime - earlier.nanoTime);
        }
    }

    private static Sample await(Counter done, long records, long deadline) throws InterruptedException, SQLException {
        while (true) {
            Sample now = new Sample(done.count(), System.nanoTime());
            if (now.done() >= records) {
                return now;
            }
            if (now.nanoTime() > deadline) {
                throw new IllegalStateException("done are " + now.done() + " of " + records);
            }
            Thread.sleep(SAMPLE_MILLIS);
        }
    }

    /** How many records a group has worked off, of all partitions. */
    long committed(String group) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return committed(admin, group);
        }
    }

    private static long committed(Admin admin, String group) throws InterruptedException {
        try {
            return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().values().stream()
                    .mapToLong(OffsetAndMetadata::offset)
                    .sum();
        } catch (ExecutionException notYet) {
            return 0;
        }
    }

    /** Makes a group that has ended start over. */
    void forget(String group) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.deleteConsumerGroups(List.of(group)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("group " + group + " can't be deleted", e);
        }
    }
}
