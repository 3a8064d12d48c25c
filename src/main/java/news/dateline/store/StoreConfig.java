package news.dateline.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What an operator can set about the store. */
@ConfigMapping(prefix = "dateline.store")
interface StoreConfig {
    /** How long a receipt is kept. Longer than the raw topic keeps its records, or a replay may count as new. */
    @WithDefault("P30D")
    Duration receiptRetention();

    /**
     * How long articles that do not change and dead letters are kept, twice as long as receipts at least; for ever where it is not
     * set. What was killed stays.
     */
    Optional<Duration> textRetention();

    /** The largest article, in bytes of JSON, that the cleaned topic takes with key and headers. */
    @WithDefault("15728640")
    int maxArticleBytes();

    /** How often each instance prunes what has been kept long enough. */
    @WithDefault("PT1H")
    Duration pruneEvery();

    /** How many receipts one statement prunes: the lock that it holds is short. */
    @WithDefault("10000")
    int pruneBatch();

    /** How long a caller of the REST interface waits for the database. */
    @WithDefault("PT5S")
    Duration queryTimeout();

    /** How long a search may be expected to wait for its turn; where it would be longer it is refused at once. */
    @WithDefault("PT1S")
    Duration questionWait();
}
