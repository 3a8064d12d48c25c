package news.dateline.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The few things that only the system's own programs can do. Thread safe. */
final class Shell {
    private Shell() {}

    /** Whether a program of this name is on the path. */
    static boolean finds(String program) {
        return succeeds(List.of("sh", "-c", "command -v " + program));
    }

    /** Whether a command ends with status 0; false as well where it can't be run. */
    static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Runs a command to its end.
     *
     * @param log where its output is appended
     * @throws ManagedProcessFailure if it does not end with status 0
     */
    static void run(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw ManagedProcessFailure.withLastWords("status " + process.exitValue() + " from " + command, log);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new ManagedProcessFailure("not waited for: " + command, e);
        }
    }

    /** Sends a signal, by its name without SIG, to processes; those that are gone are passed over. */
    static void signal(String name, Collection<ProcessHandle> processes) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "kill -s \"$0\" \"$@\"", name));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        succeeds(command);
    }
}
