package news.dateline.journal;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends records to a topic, and notes with them what was sent: both are there for readers of committed records, or neither is.
 * The note is the metadata of an offset that a consumer group of the journal's name commits in the same transaction. Whatever
 * goes wrong, the producer is thrown away; the next one, under the same name, makes the broker finish or abort what was
 * pending, and {@link #recall} then says which of the two it was.
 *
 * <p>The broker forgets the note of a journal that has sent nothing for {@code offsets.retention.minutes}, seven days unless
 * set. For one thread.
 */
public final class SendJournal implements AutoCloseable {
    /** The longest note, in bytes: {@code offset.metadata.max.bytes} of a broker that has it unset. */
    public static final int MOST_NOTED = 4096;

    /** The largest record that is sent, in bytes. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final int GIVE_UP_MILLIS = 15_000;

    private final Map<String, Object> client;
    private final String name;
    private final TopicPartition noted;
    private Optional<Producer<byte[], byte[]>> producer = Optional.empty();

    /**
     * Asks the broker nothing yet.
     *
     * @param client what a client must know to reach the broker
     * @param name of the journal: transactional id and consumer group; whoever uses it shuts out who did so before
     * @param topic that is sent to
     */
    public SendJournal(Map<String, Object> client, String name, String topic) {
        this.client = Map.copyOf(client);
        this.name = requireNonNull(name, "name");
        this.noted = new TopicPartition(topic, 0);
    }

    /** A record that the broker refuses, however often it is sent. The transaction is undone. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final int index;

        Refused(int index, Throwable cause) {
            super(cause);
            this.index = index;
        }

        /** Which of the records it is, from 0. */
        public int index() {
            return index;
        }
    }

    /**
     * What the last transaction noted; empty where there was none.
     *
     * @throws KafkaException where the broker does not answer
     * @throws Taken where another has opened the journal since
     */
    public String recall() {
        current();
        try (Admin admin = Admin.create(admin())) {
            OffsetAndMetadata last = admin.listConsumerGroupOffsets(
                            name, new ListConsumerGroupOffsetsOptions().requireStable(true))
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .get(noted);
            return last == null ? "" : last.metadata();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return "";
            }
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** How many partitions the topic has. */
    public int partitions() {
        return current().partitionsFor(noted.topic()).size();
    }

    /**
     * Sends all of these and notes it, or does neither. After a failure {@link #recall} tells which.
     *
     * @param note at most {@link #MOST_NOTED} bytes
     * @throws Refused if one of them can't be sent
     * @throws KafkaException as {@link #recall}
     * @throws Taken as {@link #recall}
     */
    public void commit(List<ProducerRecord<byte[], byte[]>> records, String note) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try {
            Producer<byte[], byte[]> current = current();
            current.beginTransaction();
            records.forEach(record -> sent.add(current.send(record)));
            // The offset itself says nothing.
            current.sendOffsetsToTransaction(
                    Map.of(noted, new OffsetAndMetadata(0, note)), new ConsumerGroupMetadata(name));
            current.commitTransaction();
        } catch (ProducerFencedException | InvalidProducerEpochException another) {
            discard();
            throw new Taken(another);
        } catch (RuntimeException failure) {
            discard();
            for (int index = 0; index < sent.size(); index++) {
                if (isTooLarge(sent.get(index))) {
                    throw new Refused(index, failure);
                }
            }
            throw failure;
        }
    }

    private static boolean isTooLarge(Future<RecordMetadata> sent) {
        try {
            if (sent.isDone()) {
                sent.get();
            }
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof RecordTooLargeException;
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private Producer<byte[], byte[]> current() {
        if (producer.isEmpty()) {
            Producer<byte[], byte[]> fresh =
                    new KafkaProducer<>(producer(), new ByteArraySerializer(), new ByteArraySerializer());
            producer = Optional.of(fresh);
            try {
                fresh.initTransactions();
            } catch (RuntimeException failure) {
                discard();
                throw failure;
            }
        }
        return producer.get();
    }

    private void discard() {
        producer.ifPresent(broken -> broken.close(Duration.ZERO));
        producer = Optional.empty();
    }

    private Map<String, Object> producer() {
        Map<String, Object> all = new HashMap<>(client);
        all.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        // Whoever dies in the middle keeps readers of the partitions waiting for so long.
        all.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, GIVE_UP_MILLIS);
        all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MOST_BYTES);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, GIVE_UP_MILLIS);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, GIVE_UP_MILLIS / 2);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, GIVE_UP_MILLIS);
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return all;
    }

    private Map<String, Object> admin() {
        Map<String, Object> all = new HashMap<>(client);
        all.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, GIVE_UP_MILLIS);
        all.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, GIVE_UP_MILLIS / 2);
        return all;
    }

    @Override
    public void close() {
        producer.ifPresent(current -> current.close(Duration.ofMillis(GIVE_UP_MILLIS)));
        producer = Optional.empty();
    }
}
