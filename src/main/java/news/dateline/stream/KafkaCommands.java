package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.OutgoingMessageMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import news.dateline.item.RecordPosition;
import news.dateline.story.Command;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Sends to the topic of commands through an outgoing channel, apart from the loop's transactions. */
@ApplicationScoped
class KafkaCommands implements Commands {
    static final String CHANNEL = "commands";

    private static final int MOST_WAITING = 1024;

    private final MutinyEmitter<byte[]> emitter;
    private final StreamConfig config;

    KafkaCommands(
            @Channel(CHANNEL) @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = MOST_WAITING)
                    MutinyEmitter<byte[]> emitter,
            StreamConfig config) {
        this.emitter = emitter;
        this.config = config;
    }

    @Override
    public Uni<RecordPosition> kill(String uri, String by, String reason, Instant at) {
        return send(ofEditor(Command.Kind.KILL, uri, by, reason, at));
    }

    @Override
    public Uni<RecordPosition> release(String uri, String by, String reason, Instant at) {
        return send(ofEditor(Command.Kind.RELEASE, uri, by, reason, at));
    }

    private static Command ofEditor(Command.Kind kind, String uri, String by, String reason, Instant at) {
        return new Command(UUID.randomUUID().toString(), kind, uri, at, Optional.of(by), Optional.of(reason));
    }

    /** The record's timestamp is the command's time: the event says when the hour was, not when somebody noticed. */
    Uni<RecordPosition> send(Command command) {
        return Uni.createFrom()
                .deferred(() -> {
                    OutgoingMessageMetadata<RecordMetadata> confirmed = new OutgoingMessageMetadata<>();
                    Message<byte[]> message = Message.of(CommandRecords.write(command))
                            .addMetadata(metadata(command))
                            .addMetadata(confirmed);
                    return emitter.sendMessage(message).map(done -> position(confirmed.getResult()));
                })
                .ifNoItem()
                .after(config.sendTimeout())
                .fail()
                .onFailure()
                .transform(RawTopicException::unavailable);
    }

    private static OutgoingKafkaRecordMetadata<byte[]> metadata(Command command) {
        Headers headers = new RecordHeaders();
        headers.add("content-type", "application/json".getBytes(UTF_8));
        return OutgoingKafkaRecordMetadata.<byte[]>builder()
                .withKey(command.uri().getBytes(UTF_8))
                .withTimestamp(command.at())
                .withHeaders(headers)
                .build();
    }

    private static RecordPosition position(RecordMetadata at) {
        return new RecordPosition(at.topic(), at.partition(), at.offset());
    }
}
