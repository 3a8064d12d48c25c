package news.dateline.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * What a loop has cost until a moment: noise on a machine hardly moves it.
 *
 * @param client CPU time of the loop itself
 * @param database of PostgreSQL with all its processes that live
 * @param broker of the broker
 * @param walBytes what PostgreSQL has written to its log
 */
record Usage(Duration client, Duration database, Duration broker, long walBytes) {
    static Usage now(long client, long database, long broker, Connection connection) throws SQLException {
        return new Usage(cpu(client), cpu(database), cpu(broker), wal(connection));
    }

    Usage since(Usage start) {
        return new Usage(
                client.minus(start.client),
                database.minus(start.database),
                broker.minus(start.broker),
                walBytes - start.walBytes);
    }

    private static Duration cpu(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static long wal(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_current_wal_lsn() - '0/0'::pg_lsn")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
