package news.dateline.stream;

import java.time.Duration;

/** The stream's configuration, written by hand: patience is short, the rest is as shipped. */
record FixedStreamConfig(
        String rawTopic,
        String cleanedTopic,
        String commandsTopic,
        String deadLetterTopic,
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
    static FixedStreamConfig impatient() {
        return new FixedStreamConfig(
                "articles.raw.v1",
                "articles.cleaned.v1",
                "articles.commands.v1",
                "articles.raw.dlq.v1",
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
