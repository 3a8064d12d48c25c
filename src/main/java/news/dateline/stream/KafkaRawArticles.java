package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.OutgoingMessageMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.item.Hints;
import news.dateline.item.RecordPosition;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
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

    @Inject
    KafkaRawArticles(
            @Channel(CHANNEL) @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = MOST_WAITING)
                    MutinyEmitter<byte[]> emitter,
            StreamConfig config) {
        this(emitter::sendMessage, config.sendTimeout());
    }

    /** @param channel sends a message; what it returns completes when the broker has confirmed the record */
    KafkaRawArticles(Function<Message<byte[]>, Uni<Void>> channel, Duration timeout) {
        this.channel = channel;
        this.timeout = timeout;
    }

    @Override
    public Uni<RecordPosition> send(byte[] payload, Hints hints) {
        return Uni.createFrom()
                .deferred(() -> {
                    OutgoingMessageMetadata<RecordMetadata> confirmed = new OutgoingMessageMetadata<>();
                    Message<byte[]> message =
                            Message.of(payload).addMetadata(metadata(hints)).addMetadata(confirmed);
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

    private static OutgoingKafkaRecordMetadata<byte[]> metadata(Hints hints) {
        Headers headers = new RecordHeaders();
        add(headers, "content-type", hints.contentType());
        add(headers, "url", hints.url());
        add(headers, "source", hints.source());
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
