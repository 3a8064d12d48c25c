package news.dateline.ops;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about health. */
@ConfigMapping(prefix = "dateline.ops")
interface OpsConfig {
    /** How long nothing may come of a backlog, with broker and database up, before the process counts as dead. */
    @WithDefault("PT2M")
    Duration stuckAfter();

    /** How long a start waits for the broker. */
    @WithDefault("PT60S")
    Duration brokerWait();

    /** How often broker and database are looked at. */
    @WithDefault("PT3S")
    Duration probeEvery();

    /** How long a look at the broker or the database may take. */
    @WithDefault("PT3S")
    Duration probeTimeout();
}
