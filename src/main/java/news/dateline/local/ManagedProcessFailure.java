package news.dateline.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.dateline.cli.CommandFailure;

/** A child process did not start, did not become ready in time, or is missing. */
public final class ManagedProcessFailure extends CommandFailure {
    private static final long serialVersionUID = 1;
    private static final int LAST_LINES = 15;

    ManagedProcessFailure(String message) {
        super(message);
    }

    ManagedProcessFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** With the end of the child's log, since the log may be gone with its folder when somebody reads this. */
    static ManagedProcessFailure withLastWords(String message, Path log) {
        return new ManagedProcessFailure(message + "; the end of " + log + ":\n" + lastWords(log));
    }

    /** Read as Latin-1, which takes any byte. */
    private static String lastWords(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException noLog) {
            return "(no log)";
        }
    }
}
