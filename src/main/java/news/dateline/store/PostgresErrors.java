package news.dateline.store;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what PostgreSQL means by an error, by its SQLSTATE (PostgreSQL manual, appendix A). */
public final class PostgresErrors {
    private static final String RESOURCES = "53";

    private static final Set<String> CLASSES = Set.of("22", "23", "54");

    private static final Set<String> OUTAGE_CLASSES = Set.of("08", "53", "57");

    /** A pool that has no connection to give says so by a failure without a type of its own. */
    private static final Set<Class<?>> OUTAGES = Set.of(
            IOException.class,
            ClosedConnectionException.class,
            NoStackTraceThrowable.class,
            TimeoutException.class,
            io.smallrye.mutiny.TimeoutException.class);

    /**
     * Whether the data is at fault (class 22, data exception, 23, integrity, or 54, a limit of the program), so that
     * trying again can't help.
     */
    static boolean isOfData(Throwable failure) {
        return sqlState(failure)
                .filter(state -> CLASSES.contains(state.substring(0, 2)))
                .isPresent();
    }

    /**
     * Whether the database is away: no connection, no answer in time, or a server that says so (class 08, connection, 53,
     * resources, or 57, an operator's intervention).
     */
    static boolean isOutage(Throwable failure) {
        Optional<String> state = sqlState(failure);
        if (state.isPresent()) {
            return OUTAGE_CLASSES.contains(state.get().substring(0, 2));
        }
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> OUTAGES.stream().anyMatch(kind -> kind.isInstance(cause)));
    }

    /** Whether the database has no room: a full disk, memory, connections (class 53). It takes no more until it has. */
    public static boolean isOutOfRoom(Throwable failure) {
        return sqlState(failure).filter(state -> state.startsWith(RESOURCES)).isPresent();
    }

    private PostgresErrors() {}

    /** The SQLSTATE, for an operator; never the message, which quotes the data. */
    public static String describe(Throwable failure) {
        return "SQLSTATE " + sqlState(failure).orElse("unknown");
    }

    /** The driver's own failure has it, and so has the one that Hibernate makes of it, which forgets the driver's. */
    private static Optional<String> sqlState(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(PostgresErrors::ownSqlState)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable String ownSqlState(Throwable failure) {
        if (failure instanceof PgException refusal) {
            return refusal.getSqlState();
        }
        return failure instanceof SQLException refusal ? refusal.getSQLState() : null;
    }
}
