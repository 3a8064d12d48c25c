package news.dateline.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about the REST interface. */
@ConfigMapping(prefix = "dateline.api")
interface ApiConfig {
    /** How many bytes of payloads may be on their way at once; who comes then is told to come again. */
    @WithDefault("33554432")
    int maxBytesInFlight();

    /** How long a body may take to come in; then the connection is closed. */
    @WithDefault("PT60S")
    Duration bodyTimeout();
}
