package news.dateline.local;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ties child processes to the life of this one: however it ends, {@code kill -9} included, they end too.
 *
 * <p>A small shell holds the reading end of a pipe; only this process has the writing end. When the pipe closes, the
 * shell kills every process it was told of. A child waits for a word on its own standard input before it becomes the
 * program it is meant to be, and gets it only after the shell knows of it, so there is no moment at which one can slip
 * away. Portable: a POSIX shell is all it takes. Thread safe.
 */
final class ChildLifetime {
    private static final String WATCH = """
            trap '' INT TERM HUP
            held=
            while read -r verb signal pid; do
              case $verb in
                hold) held="$held $signal:$pid" ;;
                free)
                  kept=
                  for each in $held; do [ "$each" = "$signal:$pid" ] || kept="$kept $each"; done
                  held=$kept ;;
              esac
            done
            for each in $held; do
              kill -CONT "${each#*:}"
              kill "-${each%%:*}" "${each#*:}"
            done
            """;
    private static final String WAIT_THEN_BECOME = "read -r go && exec \"$@\" </dev/null";
    private static final boolean CAN_DETACH = Shell.finds("setsid");

    private static @Nullable BufferedWriter watcher;

    private ChildLifetime() {}

    /**
     * Starts a process that ends when this one does.
     *
     * @param builder the command and its surroundings; its standard input is taken
     * @param lastSignal what ends it when this process is gone: KILL, or a gentler one for a process that must clean up
     */
    // who waits for the end of the process is the watching shell
    @SuppressWarnings("FutureReturnValueIgnored")
    static Process start(ProcessBuilder builder, String lastSignal) throws IOException {
        List<String> command = new ArrayList<>(detached());
        command.addAll(List.of("sh", "-c", WAIT_THEN_BECOME, "sh"));
        command.addAll(builder.command());
        Process process = builder.command(command).redirectInput(Redirect.PIPE).start();
        tell("hold " + lastSignal + " " + process.pid());
        process.onExit().thenRun(() -> tell("free " + lastSignal + " " + process.pid()));
        try (BufferedWriter input = process.outputWriter()) {
            input.write("go\n");
        }
        return process;
    }

    /** A session of its own, where the system can: Ctrl-C at the terminal is then for this process alone. */
    private static List<String> detached() {
        return CAN_DETACH ? List.of("setsid") : List.of();
    }

    private static synchronized void tell(String line) {
        try {
            BufferedWriter told = watcher == null ? watch() : watcher;
            watcher = told;
            told.write(line + "\n");
            told.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the watching shell is gone", e);
        }
    }

    private static BufferedWriter watch() throws IOException {
        List<String> command = new ArrayList<>(detached());
        command.addAll(List.of("sh", "-c", WATCH));
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .outputWriter();
    }
}
