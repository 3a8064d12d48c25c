package news.dateline.habit;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What is not as usual of a source, with what would be. */
public sealed interface Unusual {
    /** The kinds, as metrics and log lines name them. */
    enum Kind {
        QUIET,
        FLOOD,
        REJECTS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Kind kind();

    /**
     * Nothing comes.
     *
     * @param last when something last came, to the minute
     * @param usual the longest silence that is usual at this hour of the week
     */
    record Quiet(Instant last, Duration usual) implements Unusual {
        @Override
        public Kind kind() {
            return Kind.QUIET;
        }
    }

    /**
     * Far more comes than ever.
     *
     * @param items in an hour
     * @param usual the most that is usual at this hour of the week
     */
    record Flood(int items, int usual) implements Unusual {
        @Override
        public Kind kind() {
            return Kind.FLOOD;
        }
    }

    /**
     * Far more is rejected than usually.
     *
     * @param rejected of the last two hours' items
     * @param items of the last two hours
     * @param usual which share of the items usually is, 0 to 1
     */
    record Rejects(int rejected, int items, double usual) implements Unusual {
        @Override
        public Kind kind() {
            return Kind.REJECTS;
        }
    }
}
