package news.dateline.follow;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about those who follow the cleaned topic over HTTP. */
@ConfigMapping(prefix = "dateline.follow")
interface FollowConfig {
    /** How many readers there may be at once; who comes then is told to come again. */
    @WithDefault("2000")
    int mostReaders();

    /** How many readers may read what they missed at once; the others wait. */
    @WithDefault("4")
    int mostCatchingUp();

    /** How many bytes of the last events are kept for readers. */
    @WithDefault("16777216")
    long mostBytes();

    /** A reader so many events behind is cut off; he resumes. */
    @WithDefault("1000")
    int furthestBehind();

    /** A reader who takes nothing for so long is cut off. */
    @WithDefault("PT30S")
    Duration longestSilence();

    /** How often a reader to whom nothing is said hears that the line is open. */
    @WithDefault("PT10S")
    Duration heartbeat();
}
