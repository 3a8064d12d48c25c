package news.dateline.stream;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** The stream's configuration as an operator would set it, without a container. */
final class StreamConfigs {
    private StreamConfigs() {}

    /** @param settings by key without {@code dateline.stream.}; the rest is as shipped */
    static StreamConfig with(Map<String, String> settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withMapping(StreamConfig.class)
                .withDefaultValue("dateline.stream.transactional-id", "test");
        settings.forEach((key, value) -> builder.withDefaultValue("dateline.stream." + key, value));
        return builder.build().getConfigMapping(StreamConfig.class);
    }
}
