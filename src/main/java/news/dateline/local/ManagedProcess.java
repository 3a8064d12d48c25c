package news.dateline.local;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A server in a process of its own that can be killed, frozen and started again on the same ports and data. It never
 * outlives this process. Not thread safe, except {@link #isAlive} and {@link #pid}.
 */
public abstract class ManagedProcess implements AutoCloseable {
    /** How long a server may take to become ready, or to stop when asked. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final Path log;
    private volatile Optional<Process> process = Optional.empty();

    /** @param log where its output is appended; its folder exists */
    ManagedProcess(String name, Path log) {
        this.name = requireNonNull(name, "name");
        this.log = requireNonNull(log, "log");
    }

    /** The command to run, each time that it starts. */
    abstract List<String> command();

    /** Whether it answers a client's simplest question now. */
    abstract boolean answers();

    /** The signal, by its name without SIG, that asks it to stop in good order. */
    String stopSignal() {
        return "TERM";
    }

    /** The signal that ends it when this process is gone. */
    String lastSignal() {
        return "KILL";
    }

    /**
     * Starts it if it does not run. Does not wait until it is ready.
     *
     * @throws ManagedProcessFailure if another server answers on its port
     */
    public void start() {
        if (isAlive()) {
            return;
        }
        if (answers()) {
            throw failure("has its port taken by another");
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            process = Optional.of(ChildLifetime.start(builder, lastSignal()));
        } catch (IOException e) {
            throw new ManagedProcessFailure("the " + name + " can't be started", e);
        }
    }

    /**
     * Waits until it answers.
     *
     * @throws ManagedProcessFailure if it ends before, or does not answer in time
     */
    public void awaitReady(Duration timeout) {
        await("is not ready after " + timeout.toSeconds() + " s", timeout, () -> {
            if (!isAlive()) {
                throw failure("ended with status " + exitStatus() + " before it was ready");
            }
            return answers();
        });
    }

    public boolean isAlive() {
        return process.map(Process::isAlive).orElse(false);
    }

    /** Its process id, the last one if it does not run. */
    public long pid() {
        return process.orElseThrow(() -> failure("was not started")).pid();
    }

    /** What it is: broker, database, service. */
    public String name() {
        return name;
    }

    /** Completes when the process that runs now has ended. */
    CompletableFuture<Process> ended() {
        return process.orElseThrow(() -> failure("was not started")).onExit();
    }

    /** Where its output goes. */
    public Path log() {
        return log;
    }

    /** SIGKILL to it and to every process it started; returns when all are gone. */
    public void kill() {
        List<ProcessHandle> all = freeze();
        Shell.signal("KILL", all);
        // the handles know at once, the process itself when its exit has been collected
        await("does not die", PATIENCE, () -> all.stream().noneMatch(ProcessHandle::isAlive) && !isAlive());
    }

    /** SIGSTOP to it and to every process it started: alive, silent, its connections open. */
    public void pause() {
        freeze();
    }

    /** SIGCONT, after {@link #pause}. */
    public void resume() {
        Shell.signal("CONT", tree());
    }

    /** Asks it to stop in good order, and kills it if it does not within {@link #PATIENCE}. */
    public void stop() {
        if (!isAlive()) {
            return;
        }
        resume();
        Shell.signal(stopSignal(), List.of(process.get().toHandle()));
        try {
            if (!process.get().waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    /** Stops it if it runs, starts it again on the same ports and data, and waits until it is ready. */
    public void restart() {
        stop();
        start();
        awaitReady(PATIENCE);
    }

    @Override
    public void close() {
        stop();
    }

    /** The root first: a process that is stopped starts no other while its children are listed. */
    private List<ProcessHandle> freeze() {
        process.map(Process::toHandle).ifPresent(root -> Shell.signal("STOP", List.of(root)));
        List<ProcessHandle> all = tree();
        Shell.signal("STOP", all);
        return all;
    }

    private List<ProcessHandle> tree() {
        List<ProcessHandle> all = new ArrayList<>();
        process.map(Process::toHandle).filter(ProcessHandle::isAlive).ifPresent(root -> {
            all.add(root);
            root.descendants().forEach(all::add);
        });
        return all;
    }

    private void await(String complaint, Duration timeout, BooleanSupplier condition) {
        long end = System.nanoTime() + timeout.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw failure(complaint);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ManagedProcessFailure("interrupted while waiting for the " + name, e);
            }
        }
    }

    private String exitStatus() {
        return process.map(ended -> Integer.toString(ended.exitValue())).orElse("none");
    }

    final ManagedProcessFailure failure(String what) {
        return ManagedProcessFailure.withLastWords("the " + name + " " + what, log);
    }
}
