package news.dateline.local;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A broker with the contract's topics, a database, and as many instances of the service as are started on them. Closing
 * stops the services first, so that they drain while broker and database are there.
 */
public final class LocalServers implements AutoCloseable {
    private final Path dir;
    private final Broker broker;
    private final Database database;
    private final List<ServiceProcess> services = Collections.synchronizedList(new ArrayList<>());

    private LocalServers(Path dir, Broker broker, Database database) {
        this.dir = requireNonNull(dir, "dir");
        this.broker = requireNonNull(broker, "broker");
        this.database = requireNonNull(database, "database");
    }

    /**
     * Starts broker and database side by side and waits until both are ready.
     *
     * @param dir for data and logs; what it holds from an earlier run is used again
     * @param brokerPort the port; 0 takes a free one
     * @param databasePort the port; 0 takes a free one
     * @throws ManagedProcessFailure if one does not start
     */
    public static LocalServers start(Path dir, int brokerPort, int databasePort) {
        CompletableFuture<Broker> broker =
                CompletableFuture.supplyAsync(() -> Broker.start(dir.resolve("broker"), brokerPort));
        CompletableFuture<Database> database =
                CompletableFuture.supplyAsync(() -> Database.start(dir.resolve("database"), databasePort));
        try {
            Topics.create(broker.join().bootstrapServers());
            return new LocalServers(dir, broker.join(), database.join());
        } catch (CompletionException | ManagedProcessFailure failure) {
            List.of(broker, database).forEach(LocalServers::closeIfStarted);
            throw failure.getCause() instanceof ManagedProcessFailure child
                    ? child
                    : new ManagedProcessFailure("broker or database did not start", failure);
        }
    }

    public Broker broker() {
        return broker;
    }

    public Database database() {
        return database;
    }

    /**
     * Starts an instance of the service and waits until it is ready.
     *
     * @param name of its log file
     * @param settings its configuration beside what broker and database say
     */
    public ServiceProcess startService(String name, Map<String, String> settings) {
        ServiceProcess service = ServiceProcess.start(dir.resolve(name + ".log"), broker, database, settings);
        services.add(service);
        return service;
    }

    /**
     * Waits until one of them has ended, whoever ended it.
     *
     * @return its name
     */
    public String awaitEnd() {
        List<ManagedProcess> all = new ArrayList<>(services);
        all.addAll(List.of(broker, database));
        CompletableFuture<?>[] ends = all.stream().map(ManagedProcess::ended).toArray(CompletableFuture[]::new);
        CompletableFuture.anyOf(ends).join();
        return all.stream()
                .filter(child -> !child.isAlive())
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** Stops all in good order; does nothing the second time. */
    @Override
    public synchronized void close() {
        List.copyOf(services).forEach(ManagedProcess::close);
        broker.close();
        database.close();
    }

    private static void closeIfStarted(CompletableFuture<? extends ManagedProcess> server) {
        try {
            server.join().close();
        } catch (CompletionException notStarted) {
            // What failed to start is the failure that is thrown.
            return;
        }
    }
}
