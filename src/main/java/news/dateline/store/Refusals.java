package news.dateline.store;

import io.vertx.pgclient.PgException;
import java.util.Optional;
import java.util.Set;

/** Tells what PostgreSQL means by an error, by its SQLSTATE (PostgreSQL manual, appendix A). */
final class Refusals {
    private static final Set<String> CLASSES = Set.of("22", "23", "54");

    /**
     * Whether the data is at fault (class 22, data exception, 23, integrity, or 54, a limit of the program), so that
     * trying again can't help.
     */
    static boolean isOfData(Throwable failure) {
        return sqlState(failure)
                .filter(state -> CLASSES.contains(state.substring(0, 2)))
                .isPresent();
    }

    private Refusals() {}

    /** The SQLSTATE, for an operator; never the message, which quotes the data. */
    static String describe(Throwable failure) {
        return "SQLSTATE " + sqlState(failure).orElse("unknown");
    }

    private static Optional<String> sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException refusal) {
                return Optional.ofNullable(refusal.getSqlState());
            }
        }
        return Optional.empty();
    }
}
