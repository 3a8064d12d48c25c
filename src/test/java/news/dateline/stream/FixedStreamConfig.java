package news.dateline.stream;

import java.time.Duration;

/** The stream's configuration, written by hand: patience is short, the rest is as shipped. */
record FixedStreamConfig(
        String rawTopic,
        String cleanedTopic,
        String commandsTopic,
        String deadLetterTopic,
        String compression,
        int maxPayloadBytes,
        String transactionalId,
        Duration transactionTimeout,
        int maxRecordBytes,
        String eventSource,
        Duration retryAfter,
        Duration retryAtMost,
        Duration sendTimeout,
        Duration drainTimeout)
        implements StreamConfig {
    FixedStreamConfig withCompression(String other) {
        return new FixedStreamConfig(
                rawTopic,
                cleanedTopic,
                commandsTopic,
                deadLetterTopic,
                other,
                maxPayloadBytes,
                transactionalId,
                transactionTimeout,
                maxRecordBytes,
                eventSource,
                retryAfter,
                retryAtMost,
                sendTimeout,
                drainTimeout);
    }

    static FixedStreamConfig impatient() {
        return new FixedStreamConfig(
                "articles.raw.v1",
                "articles.cleaned.v1",
                "articles.commands.v1",
                "articles.raw.dlq.v1",
                "lz4",
                8 << 20,
                "test",
                Duration.ofSeconds(1),
                16 << 20,
                "/dateline",
                Duration.ofMillis(1),
                Duration.ofMillis(2),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));
    }
}
