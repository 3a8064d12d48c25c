package news.dateline.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvesTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00.123456Z");

    @TempDir
    Path dir;

    private Shelves shelves;

    @BeforeEach
    void shelves() {
        shelves = new Shelves(dir);
    }

    @Test
    void whatWasSentKeepsItsPlaceUnderTheShelf() throws IOException {
        shelves.done(file("dpa/basis/x.xml", "1"), NOW);

        assertEquals("1", Files.readString(dir.resolve("done/dpa/basis/x.xml")));
        assertFalse(Files.exists(dir.resolve("dpa/basis/x.xml")));
    }

    @Test
    void aWireUsesOneNameAgainAndAgain() throws IOException {
        shelves.done(file("latest.xml", "1"), NOW);
        shelves.done(file("latest.xml", "2"), NOW);

        assertEquals("1", Files.readString(dir.resolve("done/latest.xml")));
        assertEquals("2", Files.readString(dir.resolve("done/latest.xml~20261127T120000123456Z")));
    }

    @Test
    void whatCameUnderTheNameMeanwhileStays() throws IOException {
        DroppedFile sent = file("latest.xml", "1");
        Files.writeString(dir.resolve("latest.xml"), "newer");

        shelves.done(sent, NOW);

        assertEquals("newer", Files.readString(dir.resolve("latest.xml")));
        assertFalse(Files.exists(dir.resolve("done/latest.xml")));
    }

    @Test
    void whatFailedHasItsReasonBesideIt() throws IOException {
        shelves.failed(file("dpa/x.xml", "1"), "too-large", NOW);

        assertEquals("too-large\n", Files.readString(dir.resolve("failed/dpa/x.xml.reason")));
        assertTrue(Files.exists(dir.resolve("failed/dpa/x.xml")));
    }

    @Test
    void aFolderWithoutRoomIsAFailureAndLosesNothing() throws IOException {
        DroppedFile sent = file("x.xml", "1");
        Files.writeString(dir.resolve("done"), "in the way");

        assertThrows(IOException.class, () -> shelves.done(sent, NOW));
        assertEquals("1", Files.readString(dir.resolve("x.xml")));
    }

    private DroppedFile file(String name, String content) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return DroppedFile.of(
                Path.of(name), Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }
}
