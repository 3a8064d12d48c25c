package news.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanIT {
    @TempDir
    Path dir;

    @Test
    void killMinusNineOfTheParentLeavesNoProcessBehind() throws Exception {
        Process parent = new ProcessBuilder(
                        Installation.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        dir.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        List<ProcessHandle> family = family(parent);
        assertTrue(family.size() > 8, "a broker, a database and its processes, a paused child: " + family);

        parent.destroyForcibly().waitFor();

        for (ProcessHandle each : family) {
            each.onExit().get(10, TimeUnit.SECONDS);
        }
    }

    private static List<ProcessHandle> family(Process parent) throws Exception {
        try (BufferedReader output = parent.inputReader()) {
            assertEquals("up", output.readLine());
            return parent.descendants().toList();
        }
    }

    /** The process that is killed: it has a broker, a database, and another database that is frozen. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] args) throws Exception {
            Broker.start(Path.of(args[0], "broker"), 0);
            Database.start(Path.of(args[0], "database"), 0);
            Database.start(Path.of(args[0], "frozen"), 0).pause();
            System.out.println("up");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
