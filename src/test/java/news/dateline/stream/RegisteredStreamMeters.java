package news.dateline.stream;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;

/** For tests elsewhere that ask what the stream measures. */
public final class RegisteredStreamMeters {
    private RegisteredStreamMeters() {}

    /** Registers every meter of the stream, as the service does when it starts. */
    public static void on(MeterRegistry registry) {
        new StreamMeters(registry, Clock.SYSTEM);
    }
}
