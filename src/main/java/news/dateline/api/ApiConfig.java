package news.dateline.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator can set about the REST interface. */
@ConfigMapping(prefix = "dateline.api")
interface ApiConfig {
    /** How many bytes of payloads may be on their way at once; who comes then is told to come again. */
    @WithDefault("33554432")
    int maxBytesInFlight();
}
