package news.dateline.trace;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * The traces of the records of one batch. Each record goes on in its own trace; what is done for all of them at once is a trace
 * of the batch's, and the records are linked with it. Thread safe where each record is worked on by one thread at a time.
 */
public interface BatchTrace {
    /** The work of one record's cleaning. */
    <T> T clean(ConsumerRecord<byte[], byte[]> record, Supplier<T> work);

    /**
     * Work that is done for the whole batch at once, each time that it is subscribed to.
     *
     * @param name what is done, such as {@code settle}
     */
    <T> Uni<T> together(String name, Uni<T> work);

    /** Notes what an item of a record led to: a word of a fixed list, such as {@code created}. */
    void outcome(ConsumerRecord<byte[], byte[]> record, String disposition);

    /**
     * The headers by which what comes of a record carries its trace on.
     *
     * @param topic where it goes
     */
    List<Header> carryOn(ConsumerRecord<byte[], byte[]> record, String topic);

    /** Takes down a figure of a record, with its trace as the example that leads from the figure to what happened. */
    void measure(ConsumerRecord<byte[], byte[]> record, Runnable figure);

    /** All is out. */
    void committed();

    /** It is given up and will be read again, in traces of their own. */
    void givenUp(Throwable failure);
}
