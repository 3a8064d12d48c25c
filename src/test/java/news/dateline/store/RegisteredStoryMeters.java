package news.dateline.store;

import io.micrometer.core.instrument.MeterRegistry;

/** The meters of stories and of their words, for a test that asks what there are. */
public final class RegisteredStoryMeters {
    private RegisteredStoryMeters() {}

    /** Registers every one, as the service does when it starts. */
    public static void on(MeterRegistry registry) {
        new StoryMeters(registry).ambiguous(0);
        new SearchMeters(registry);
    }
}
