package news.dateline.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFilesTest {
    private static final Duration SETTLE = Duration.ofSeconds(5);
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    Path dir;

    private WholeFiles files;

    @BeforeEach
    void watch() {
        files = new WholeFiles(dir, Shelves.names(), SETTLE);
    }

    @Test
    void aFileThatIsWrittenSlowlyWaitsUntilNobodyWrites() throws IOException {
        write("slow.xml", "<nitf>", NOW.minusSeconds(4));
        assertEquals(List.of(), look(NOW, 0));

        write("slow.xml", "<nitf></nitf>", NOW.plusSeconds(1));
        assertEquals(List.of(), look(NOW.plusSeconds(3), 3));
        assertEquals(List.of("slow.xml"), look(NOW.plusSeconds(6), 6));
    }

    @Test
    void whatIsRenamedIntoPlaceIsTakenAtOnce() throws IOException {
        write("flash.xml.part", "<nitf></nitf>", NOW);
        assertEquals(List.of(), look(NOW, 0));

        Files.move(dir.resolve("flash.xml.part"), dir.resolve("flash.xml"));

        assertEquals(List.of("flash.xml"), look(NOW.plusMillis(100), 0));
    }

    @Test
    void aClockAheadOfOursKeepsNoFileForEver() throws IOException {
        write("future.xml", "<nitf></nitf>", NOW.plusSeconds(86_400));

        assertEquals(List.of(), look(NOW, 0));
        assertEquals(List.of("future.xml"), look(NOW.plusSeconds(6), 6));
    }

    @Test
    void anEmptyFileIsOneThatSomebodyHasBegun() throws IOException {
        write("begun.xml", "", NOW);

        assertEquals(List.of(), look(NOW.plusSeconds(30), 30));
        assertEquals(List.of("begun.xml"), look(NOW.plusSeconds(60), 60));
    }

    @Test
    void filesComeInTheOrderInWhichTheyWereDropped() throws IOException {
        write("reuters/b.xml", "2", NOW.minusSeconds(20));
        write("a.xml", "3", NOW.minusSeconds(10));
        write("reuters/c.xml", "1", NOW.minusSeconds(30));
        write("dpa/z.xml", "2", NOW.minusSeconds(20));

        assertEquals(List.of("reuters/c.xml", "dpa/z.xml", "reuters/b.xml", "a.xml"), look(NOW, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".hidden",
                "x.xml.tmp",
                "x.part",
                "X.FILEPART",
                "x.xml~",
                "~$x.doc",
                ".git/x.xml",
                "done/x.xml",
                "failed/dpa/x.xml",
                ".in.x.xml."
            })
    void whatIsNobodysYetIsLeftAlone(String name) throws IOException {
        write(name, "x", NOW.minusSeconds(3600));

        assertEquals(List.of(), look(NOW, 0));
    }

    @Test
    void aLinkIsFollowedNowhere() throws IOException {
        Path secret = Files.writeString(Files.createTempDirectory("elsewhere").resolve("secret"), "x");
        Files.createSymbolicLink(dir.resolve("x.xml"), secret);
        Files.createSymbolicLink(dir.resolve("folder"), secret.getParent());

        assertEquals(List.of(), look(NOW.plusSeconds(1_000_000_000), 0));
    }

    @Test
    void ofABacklogEachLookTakesTheOldest() throws IOException {
        for (int i = 0; i < 5_010; i++) {
            write("n" + i, "x", NOW.minusSeconds(6_000 - i));
        }

        List<String> first = look(NOW, 0);

        assertEquals(5_000, first.size());
        assertEquals("n0", first.get(0));
    }

    private List<String> look(Instant now, long seconds) throws IOException {
        return files.look(now, Duration.ofSeconds(seconds).toNanos()).stream()
                .map(file -> file.name().toString())
                .toList();
    }

    private void write(String name, String content, Instant modified) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
