package news.dateline.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * A database server and a standby that has every commit before it counts; and an address that leads to the one or the other, as
 * an operator's has it.
 */
public final class ReplicatedDatabase implements AutoCloseable {
    private final DataFolder folder = DataFolder.passing();
    private final Database primary;
    private final Database standby;
    private final ServerSocket door;
    private volatile int target;

    private ReplicatedDatabase() throws IOException, SQLException {
        Path first = folder.path().resolve("primary");
        Path second = folder.path().resolve("standby");
        primary = Database.start(first, 0);
        primary.stop();
        Shell.run(
                List.of("cp", "-a", first.toString(), second.toString()),
                folder.path().resolve("copy.log"));
        Files.createFile(second.resolve("data/standby.signal"));
        Files.writeString(
                second.resolve("data/postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=" + port(primary) + " user=postgres password=postgres'\n");
        primary.restart();
        standby = Database.start(second, 0);
        execute(primary, "alter system set synchronous_standby_names = '*'");
        execute(primary, "select pg_reload_conf()");
        target = port(primary);
        door = new ServerSocket();
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        inBackground(this::open);
    }

    public static ReplicatedDatabase start() throws IOException, SQLException {
        return new ReplicatedDatabase();
    }

    public Database primary() {
        return primary;
    }

    public Database standby() {
        return standby;
    }

    /** A folder that goes with it. */
    public Path folder() {
        return folder.path();
    }

    /** The address that leads to the server that is the operator's choice. */
    public String address() {
        return "postgresql://127.0.0.1:" + door.getLocalPort() + "/" + Database.NAME;
    }

    /** From now on the address leads to the standby, which may not be written to before it is promoted. */
    public void leadToStandby() {
        target = port(standby);
    }

    /** The standby is the primary, and waits for no other. */
    public void promote() throws SQLException {
        execute(standby, "select pg_promote()");
    }

    private static int port(Database database) {
        return Integer.parseInt(database.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"));
    }

    private static void execute(Database database, String sql) throws SQLException {
        Properties owner = new Properties();
        owner.setProperty("user", "postgres");
        owner.setProperty("password", "postgres");
        try (Connection connection = new Driver().connect(database.jdbcUrl(), owner);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                lead(door.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Where nobody is there the caller hears it, and comes again. */
    private void lead(Socket caller) throws IOException {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            inBackground(() -> pump(caller, server));
            inBackground(() -> pump(server, caller));
        } catch (IOException nobody) {
            caller.close();
        }
    }

    /** Whichever side ends, both do. */
    private static void pump(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException ended) {
            return;
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "door");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        standby.close();
        primary.close();
        folder.dispose();
    }
}
