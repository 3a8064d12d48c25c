package news.dateline.sources;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;

/** What an operator can set about the watch on sources. */
@ConfigMapping(prefix = "dateline.sources")
public interface SourcesConfig {
    /** How many sources are told apart, those that send most first; the rest are "other". Bounds memory and metrics. */
    @WithDefault("100")
    int most();

    /** How often they are looked at, and what was counted is written down. */
    @WithDefault("PT1M")
    Duration lookEvery();

    /** By whose hours and weekdays sources go. */
    @WithDefault("UTC")
    ZoneId zone();

    /** So many times its habit is unusual of a source. */
    @WithDefault("3")
    double factor();

    /** A shorter silence is never told. */
    @WithDefault("PT15M")
    Duration quietAtLeast();

    /** Fewer items within an hour are never a flood. */
    @WithDefault("500")
    int floodAtLeast();

    /** Fewer dead letters within two hours are never a jump of rejects. */
    @WithDefault("10")
    int rejectsAtLeast();

    /** A source that has been silent for so long is forgotten, with its habit. */
    @WithDefault("P14D")
    Duration forgetAfter();
}
