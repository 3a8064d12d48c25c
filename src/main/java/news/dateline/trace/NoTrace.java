package news.dateline.trace;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Tracing is off: a trace that a record is part of goes by, unchanged. */
enum NoTrace implements BatchTrace {
    ANY;

    @Override
    public <T> T clean(ConsumerRecord<byte[], byte[]> record, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> Uni<T> together(String name, Uni<T> work) {
        return work;
    }

    @Override
    public void outcome(ConsumerRecord<byte[], byte[]> record, String disposition) {
        // nobody asks
    }

    @Override
    public List<Header> carryOn(ConsumerRecord<byte[], byte[]> record, String topic) {
        return TraceHeaders.of(TraceHeaders.read(record.headers()));
    }

    @Override
    public void measure(ConsumerRecord<byte[], byte[]> record, Runnable figure) {
        figure.run();
    }

    @Override
    public void committed() {
        // nothing was begun
    }

    @Override
    public void givenUp(Throwable failure) {
        // nothing was begun
    }
}
