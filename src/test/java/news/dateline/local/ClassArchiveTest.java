package news.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a service starts with its classes laid out. */
class ClassArchiveTest {
    @Test
    void aJarWithoutAnArchiveStartsAsEver(@TempDir Path app) {
        assertEquals(List.of(), ClassArchive.options(app.resolve("quarkus-run.jar")));
    }

    @Test
    void anArchiveBesideTheJarIsUsed(@TempDir Path app) throws IOException {
        Path archive = Files.createFile(app.resolve("classes.jsa"));

        assertEquals(
                List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off"),
                ClassArchive.options(app.resolve("quarkus-run.jar")));
    }
}
