package news.dateline.pipeline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real input beside the repository: third parties' text, read where it is present and never part of the project. */
public final class Shared {
    private static final Path DATA = Path.of("..", "shared", "data");

    private Shared() {}

    /** The folder or file; the test is skipped, saying so, where it is absent. */
    public static Path data(String name) {
        Path path = DATA.resolve(name);
        assumeTrue(Files.exists(path), () -> "skipped: no " + path + " beside the repository");
        return path;
    }
}
