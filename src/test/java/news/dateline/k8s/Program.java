package news.dateline.k8s;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the machine that not every machine has. */
enum Program {
    KUBECTL("kubectl", "Debian: kubernetes-client"),
    DOCKER("docker", "Docker, with its plug-in \"compose\""),
    PROMTOOL("promtool", "Debian: prometheus"),
    PROMETHEUS("prometheus", "Debian: prometheus");

    private static final long AT_MOST_SECONDS = 120;

    private final String command;
    private final String source;

    Program(String command, String source) {
        this.command = command;
        this.source = source;
    }

    /** What a run printed, on both streams, and how it ended. */
    record Run(int status, String output) {}

    /** Skips the test, and says why, where the program is missing. */
    void assumePresent() {
        boolean present = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
        assumeTrue(present, () -> "not checked: there is no " + command + " here (" + source + ")");
    }

    /** Standard output goes to the file; the rest to the run. */
    Run run(Path output, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(all).redirectOutput(output.toFile()).start();
            String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
            assertTrue(process.waitFor(AT_MOST_SECONDS, TimeUnit.SECONDS), () -> all + " does not end");
            return new Run(process.exitValue(), errors + Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
