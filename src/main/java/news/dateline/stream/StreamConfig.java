package news.dateline.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about the stream. */
@ConfigMapping(prefix = "dateline.stream")
public interface StreamConfig {
    /** The topic that raw articles come in on. */
    @WithDefault("articles.raw.v1")
    String rawTopic();

    /** The topic that cleaned articles go out on. */
    @WithDefault("articles.cleaned.v1")
    String cleanedTopic();

    /** The topic of what hours that have come, and editors, ask for. */
    @WithDefault("articles.commands.v1")
    String commandsTopic();

    /** The topic that rejected records go out on. */
    @WithDefault("articles.raw.dlq.v1")
    String deadLetterTopic();

    /** How batches of cleaned articles and dead letters are compressed: {@code none}, {@code gzip}, {@code snappy}, {@code lz4}, {@code zstd}. */
    @WithDefault("lz4")
    String compression();

    /** The largest payload that is read or taken over HTTP, in bytes; 8 MiB. A larger record is a dead letter. */
    @WithDefault("8388608")
    int maxPayloadBytes();

    /** Names this instance to the broker; unique among the instances that run, and best the same after a restart. */
    String transactionalId();

    /** How long the broker waits for a transaction of an instance that died. Transactions take milliseconds. */
    @WithDefault("PT15S")
    Duration transactionTimeout();

    /** The largest record that is sent, in bytes, after the dead-letter topic's own limit. */
    @WithDefault("16777216")
    int maxRecordBytes();

    /** The CloudEvents source of what is published. */
    @WithDefault("/dateline")
    String eventSource();

    /** How long to wait before trying the database or the broker again: the first time, and at most. */
    @WithDefault("PT0.2S")
    Duration retryAfter();

    @WithDefault("PT5S")
    Duration retryAtMost();

    /** How long a caller of the REST interface waits for the broker to confirm its record. */
    @WithDefault("PT5S")
    Duration sendTimeout();

    /** How long a stop waits for the batch in flight. */
    @WithDefault("PT20S")
    Duration drainTimeout();
}
