package news.dateline.store;

import java.time.Duration;
import java.util.Optional;

/** The store's configuration, written by hand. */
record FixedStoreConfig(
        Duration receiptRetention,
        Optional<Duration> textRetention,
        int maxArticleBytes,
        Duration pruneEvery,
        int pruneBatch,
        Duration queryTimeout,
        Duration questionWait)
        implements StoreConfig {
    static FixedStoreConfig withMaxArticleBytes(int maxArticleBytes) {
        return new FixedStoreConfig(
                Duration.ofDays(30),
                Optional.empty(),
                maxArticleBytes,
                Duration.ofHours(1),
                100,
                Duration.ofSeconds(5),
                Duration.ofSeconds(1));
    }
}
