package news.dateline.store;

import java.time.Duration;
import news.dateline.story.Policy;

/** A house's decisions as a test needs them. */
record FixedStoryConfig(
        Policy.Embargo embargo, Duration noticeWindow, Duration releaseEvery, Duration seriesWindow, boolean likeness)
        implements StoryConfig {
    static StoryConfig ofThePolicy(Policy policy) {
        return new FixedStoryConfig(
                policy.embargo(), policy.notices(), Duration.ofSeconds(1), policy.series(), policy.likeness());
    }
}
