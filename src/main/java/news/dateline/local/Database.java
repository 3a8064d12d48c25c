package news.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.postgresql.Driver;

/** A PostgreSQL server on 127.0.0.1 with the service's user and database, durable as in production. */
public final class Database extends ManagedProcess {
    /** The service's user, its password, and its database. */
    public static final String NAME = "dateline";

    private static final String OWNER = "postgres";

    private final PostgresUser user = PostgresUser.choose();
    private final Path data;
    private final Path programs;
    private final int port;
    private final Map<String, String> settings;

    private Database(Installation installation, Path dir, int port, Map<String, String> settings) throws IOException {
        super("database", dir.resolve("database.log"));
        this.data = dir.resolve("data");
        this.port = port;
        this.settings = new TreeMap<>(settings);
        Files.createDirectories(dir);
        user.own(dir, log());
        this.programs = user.programs(installation.postgres(), dir, log());
    }

    /**
     * Starts a server and waits until it is ready. A folder that was a server's before gives the same data again.
     *
     * @param dir its folder, made if missing
     * @param port its port; 0 takes a free one
     * @throws ManagedProcessFailure if it does not start
     */
    public static Database start(Path dir, int port) {
        return start(dir, port, Map.of());
    }

    /**
     * The same with settings of its own.
     *
     * @param settings beside those that every local server has; files that they name stand in {@code dir}, which is the server's
     */
    public static Database start(Path dir, int port, Map<String, String> settings) {
        try {
            Database database = new Database(
                    Installation.locate(), dir.toAbsolutePath(), port == 0 ? FreePort.any() : port, settings);
            database.prepare();
            database.start();
            database.awaitReady(PATIENCE);
            database.ensureDatabase();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address for the reactive client. */
    public String reactiveUrl() {
        return "postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    /** The address for JDBC. */
    public String jdbcUrl() {
        return "jdbc:" + reactiveUrl();
    }

    /** A connection as the service has it; the caller closes it. */
    public Connection connect() throws SQLException {
        return connect(NAME, NAME);
    }

    @Override
    public void start() {
        if (!isAlive()) {
            dropStaleLock();
        }
        super.start();
    }

    /** PostgreSQL's name for it is a fast shutdown: open transactions are rolled back, data is flushed. */
    @Override
    String stopSignal() {
        return "INT";
    }

    /** An immediate shutdown: the server takes its own processes and its shared memory with it. */
    @Override
    String lastSignal() {
        return "QUIT";
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + port,
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "timezone=UTC"));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return user.command(command);
    }

    @Override
    boolean answers() {
        try (Connection connection = connect(OWNER, OWNER)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void prepare() throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path password = Files.writeString(data.resolveSibling("password"), OWNER);
        user.own(password, log());
        List<String> initdb =
                new ArrayList<>(List.of(programs.resolve("bin/initdb").toString(), "-D", data.toString()));
        initdb.addAll(List.of("--username=" + OWNER, "--pwfile=" + password, "--auth=scram-sha-256"));
        initdb.addAll(
                List.of("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        Shell.run(user.command(initdb), log());
    }

    private void ensureDatabase() {
        try (Connection connection = connect(OWNER, OWNER);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login password '" + NAME + "'");
            }
            if (!exists(statement, "select from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        } catch (SQLException e) {
            throw new ManagedProcessFailure("the database refuses to make the service's database", e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection connect(String user, String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", user);
        properties.setProperty("connectTimeout", "2");
        return new Driver().connect("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
    }

    /**
     * After a kill -9 the lock file names a process that is gone. The server sees that itself, unless the number went
     * to another program meanwhile.
     */
    private void dropStaleLock() {
        Path lock = data.resolve("postmaster.pid");
        try {
            if (Files.exists(lock)
                    && !isServer(Long.parseLong(Files.readAllLines(lock).get(0).strip()))) {
                Files.delete(lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isServer(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .map(program -> program.endsWith("postgres"))
                .orElse(false);
    }
}
