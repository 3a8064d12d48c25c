package news.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseIT {
    @TempDir
    Path dir;

    private Database database;

    @BeforeEach
    void start() {
        database = Database.start(dir.resolve("database"), 0);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void itIsDurableUnicodeAndEighteen() throws Exception {
        assertEquals("on", ask("show fsync"));
        assertEquals("on", ask("show synchronous_commit"));
        assertEquals("UTF8", ask("show server_encoding"));
        assertTrue(ask("show server_version").startsWith("18."));
        assertEquals("dateline", ask("select current_user"));
    }

    @Test
    void committedRowsSurviveKillMinusNine() throws Exception {
        tell("create table t (x text)");
        tell("insert into t values ('مرحبا')");
        database.kill();
        assertFalse(database.isAlive());

        database.restart();

        assertEquals("مرحبا", ask("select x from t"));
    }

    @Test
    void aLockFileThatNamesAnotherProgramDoesNotHoldItUp() throws Exception {
        database.kill();
        Path lock = dir.resolve("database/data/postmaster.pid");
        long ours = ProcessHandle.current().pid();
        Files.writeString(lock, Files.readString(lock).replaceFirst("\\d+", Long.toString(ours)));

        database.restart();

        assertEquals("1", ask("select 1"));
    }

    @Test
    void theSameFolderIsTheSameDataAgain() throws Exception {
        tell("create table t as select 7 as x");
        database.close();

        database = Database.start(dir.resolve("database"), 0);

        assertEquals("7", ask("select x from t"));
    }

    @Test
    void pauseStopsEveryBackendAndResumeLetsThemGoOn() throws Exception {
        try (Connection open = database.connect();
                Statement statement = open.createStatement()) {
            statement.execute("select 1");
            database.pause();
            CompletableFuture<Boolean> answer = CompletableFuture.supplyAsync(() -> executes(statement, "select 1"));
            assertThrows(TimeoutException.class, () -> answer.get(1, TimeUnit.SECONDS));

            database.resume();

            assertTrue(answer.get(5, TimeUnit.SECONDS));
        }
    }

    private static boolean executes(Statement statement, String sql) {
        try {
            return statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
