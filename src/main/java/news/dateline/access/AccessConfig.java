package news.dateline.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What an operator can set about who may do what. */
@ConfigMapping(prefix = "dateline.access")
interface AccessConfig {
    /** Whether writing takes a role. */
    enum Door {
        OPEN,
        CLOSED
    }

    /** Whether what changes something, the audit and withheld texts take a role. */
    Door writes();

    /** Whether what is published takes a role to read. */
    Door reads();

    /** A file with a caller a line: name, roles, token. Read again when it changes. */
    Optional<String> tokensFile();

    /** So many requests a second from one caller; for a moment twice as many. 0 is without a limit. */
    @WithDefault("500")
    int requestsPerSecond();

    /** How many callers are counted, those that called last: memory is bounded. */
    @WithDefault("10000")
    int mostCallers();

    /** How often what was written is written down. */
    @WithDefault("PT1S")
    Duration auditEvery();

    /** How long it is kept. */
    @WithDefault("P400D")
    Duration auditRetention();
}
