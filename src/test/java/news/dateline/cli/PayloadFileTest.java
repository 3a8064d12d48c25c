package news.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadFileTest {
    @TempDir
    Path dir;

    @Test
    void aFolderIsItsFilesInTheOrderOfTheirNamesWithoutHiddenOnes() throws Exception {
        Files.createDirectories(dir.resolve("b/.git"));
        for (String name : List.of("c.txt", "a.json", "b/x.xml", "b/.git/config", ".hidden")) {
            Files.createFile(dir.resolve(name));
        }

        List<PayloadFile> files = PayloadFile.under(dir);

        assertEquals(
                List.of("a.json", "b/x.xml", "c.txt"),
                files.stream()
                        .map(file -> dir.relativize(file.path()).toString())
                        .toList());
    }

    @Test
    void aFileNamedByTheUserIsTakenEvenIfHidden() throws Exception {
        Path hidden = Files.createFile(dir.resolve(".hidden"));

        assertEquals(List.of(new PayloadFile(hidden)), PayloadFile.under(hidden));
    }

    @Test
    void theExtensionHintsAtTheContentTypeInAnyCase() {
        assertEquals(Optional.of("text/html"), new PayloadFile(Path.of("x/INDEX.HTM")).contentType());
        assertEquals(Optional.empty(), new PayloadFile(Path.of("x/wire.7901")).contentType());
        assertEquals(Optional.empty(), new PayloadFile(Path.of("noextension")).contentType());
    }

    @Test
    void aPathThatIsNotThereIsAFailure() {
        assertThrows(CommandFailure.class, () -> PayloadFile.under(dir.resolve("none")));
    }
}
