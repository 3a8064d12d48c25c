package news.dateline.access;

import io.micrometer.core.instrument.MeterRegistry;

/** The meters of those who are kept out, for tests elsewhere. */
public final class RegisteredAccessMeters {
    private RegisteredAccessMeters() {}

    public static void on(MeterRegistry registry) {
        new AccessMeters(registry);
    }
}
