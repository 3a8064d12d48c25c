package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.OutgoingMessageMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.item.Hints;
import news.dateline.item.RecordPosition;
import news.dateline.trace.Tracing;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Sends to the raw topic through an outgoing channel, apart from the loop's transactions. */
@ApplicationScoped
class KafkaRawArticles implements RawArticles {
    static final String CHANNEL = "raw-articles";

    /** Payloads may be large: who comes while so many wait for the broker is told to come again. */
    private static final int MOST_WAITING = 256;

    private final Function<Message<byte[]>, Uni<Void>> channel;
    private final Duration timeout;
    private final Tracing tracing;

    @Inject
    KafkaRawArticles(
            @Channel(CHANNEL) @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = MOST_WAITING)
                    MutinyEmitter<byte[]> emitter,
            StreamConfig config,
            Tracing tracing) {
        this(emitter::sendMessage, config.sendTimeout(), tracing);
    }

    /** @param channel sends a message; what it returns completes when the broker has confirmed the record */
    KafkaRawArticles(Function<Message<byte[]>, Uni<Void>> channel, Duration timeout, Tracing tracing) {
        this.tracing = tracing;
        this.channel = channel;
        this.timeout = timeout;
    }

    @Override
    public Uni<RecordPosition> send(byte[] payload, Hints hints) {
        // What is traced at present is the caller's, not that of the thread on which it is sent.
        List<Header> trace = tracing.present();
        return Uni.createFrom()
                .deferred(() -> {
                    OutgoingMessageMetadata<RecordMetadata> confirmed = new OutgoingMessageMetadata<>();
                    Message<byte[]> message = Message.of(payload)
                            .addMetadata(metadata(hints, trace))
                            .addMetadata(confirmed);
                    return channel.apply(message).map(done -> position(confirmed.getResult()));
                })
                .ifNoItem()
                .after(timeout)
                .fail()
                .onFailure(RecordTooLargeException.class)
                .transform(RawTopicException::tooLarge)
                .onFailure(failure -> !(failure instanceof RawTopicException))
                .transform(RawTopicException::unavailable);
    }

    private static OutgoingKafkaRecordMetadata<byte[]> metadata(Hints hints, List<Header> trace) {
        Headers headers = new RecordHeaders();
        add(headers, "content-type", hints.contentType());
        add(headers, "url", hints.url());
        add(headers, "source", hints.source());
        trace.forEach(headers::add);
        var metadata = OutgoingKafkaRecordMetadata.<byte[]>builder().withHeaders(headers);
        hints.id().ifPresent(id -> metadata.withKey(id.getBytes(UTF_8)));
        return metadata.build();
    }

    private static void add(Headers headers, String name, Optional<String> value) {
        value.ifPresent(text -> headers.add(name, text.getBytes(UTF_8)));
    }

    private static RecordPosition position(RecordMetadata at) {
        return new RecordPosition(at.topic(), at.partition(), at.offset());
    }
}
