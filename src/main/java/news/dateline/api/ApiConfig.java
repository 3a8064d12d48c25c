package news.dateline.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What an operator can set about the REST interface. */
@ConfigMapping(prefix = "dateline.api")
interface ApiConfig {
    /** How many bytes of payloads may be on their way at once; who comes then is told to come again. */
    @WithDefault("33554432")
    int maxBytesInFlight();

    /** By which editors kill and release; unset, nobody can. */
    Optional<String> editorToken();
}
