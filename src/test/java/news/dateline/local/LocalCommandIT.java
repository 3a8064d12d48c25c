package news.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCommandIT {
    @TempDir
    Path dir;

    @Test
    void aSignalToStopStopsEveryChildAndKeepsTheData() throws Exception {
        Process local = local("--data=" + dir);
        List<String> said = readUntil("Up until Ctrl-C.", local);
        List<ProcessHandle> children = local.descendants().toList();
        assertTrue(children.size() > 3, "broker, database, service: " + said);

        // Process.destroy would close its output as well.
        local.toHandle().destroy();

        List<String> atTheEnd = local.inputReader().lines().toList();
        assertTrue(local.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, atTheEnd.size(), "it was told to stop, and nothing ended by itself: " + atTheEnd);
        assertTrue(atTheEnd.get(0).endsWith("stopped"), atTheEnd.get(0));
        for (ProcessHandle child : children) {
            child.onExit().get(5, TimeUnit.SECONDS);
        }
        assertTrue(Files.exists(dir.resolve("database/data/PG_VERSION")));
        assertFalse(
                Files.exists(dir.resolve("database/data/postmaster.pid")), "the database was shut down in good order");
    }

    private static Process local(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Installation.java(), "-jar", Installation.locate().serviceJar().toString(), "local"));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static List<String> readUntil(String wanted, Process process) throws Exception {
        BufferedReader output = process.inputReader();
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.equals(wanted)) {
                return lines;
            }
        }
        throw new AssertionError("ended before it said " + wanted + ": " + String.join("\n", lines));
    }
}
