package news.dateline.follow;

import io.micrometer.core.instrument.MeterRegistry;

/** The meters of those who follow, for tests elsewhere. */
public final class RegisteredFollowMeters {
    private RegisteredFollowMeters() {}

    public static void on(MeterRegistry registry) {
        new FollowMeters(registry);
    }
}
