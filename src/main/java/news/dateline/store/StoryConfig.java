package news.dateline.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import news.dateline.story.Policy;

/** What a house decides about its stories. */
@ConfigMapping(prefix = "dateline.story")
interface StoryConfig {
    /**
     * What becomes of a text that must not be used yet: {@code flag} publishes it with its text as {@code withheld}, {@code hold}
     * keeps it until its hour.
     */
    @WithDefault("flag")
    Policy.Embargo embargo();

    /** How long a note to desks and the item that it names may be apart, either way. */
    @WithDefault("PT48H")
    Duration noticeWindow();

    /** How often each instance looks whose hour has come. */
    @WithDefault("PT1S")
    Duration releaseEvery();

    /** Whether texts are compared, and copies linked. */
    @WithDefault("off")
    boolean likeness();

    /** How long a story goes on, and how long a text is known as the copy of another. */
    @WithDefault("PT96H")
    Duration seriesWindow();
}
