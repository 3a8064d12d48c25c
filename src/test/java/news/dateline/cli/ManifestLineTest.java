package news.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import news.dateline.item.RawItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestLineTest {
    private static final Instant RECEIVED = Instant.parse("2014-03-04T08:47:00Z");

    @TempDir
    Path dir;

    @Test
    void theFileIsReadWithWhatTheLineKnowsOfIt() throws Exception {
        Files.write(dir.resolve("a.xml"), new byte[] {1, 2, 3});

        RawItem item = ManifestLine.parse("{\"id\":\"i\",\"file\":\"a.xml\",\"contentType\":\"text/xml\","
                        + "\"url\":\"https://x.example/\",\"receivedAt\":\"" + RECEIVED + "\"}")
                .read(dir, 10);

        assertArrayEquals(new byte[] {1, 2, 3}, item.payload());
        assertEquals(Optional.of("text/xml"), item.hints().contentType());
        assertEquals(Optional.of("https://x.example/"), item.hints().url());
        assertEquals(RECEIVED, item.receivedAt());
    }

    @Test
    void withoutATimeOfReceiptTheFilesOwnCounts() throws Exception {
        Files.write(dir.resolve("a"), new byte[1]);
        Files.setLastModifiedTime(dir.resolve("a"), FileTime.from(RECEIVED));

        RawItem item = ManifestLine.parse("{\"id\":\"i\",\"file\":\"a\"}").read(dir, 10);

        assertEquals(RECEIVED, item.receivedAt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"file\":\"a\"}",
                "{\"id\":1,\"file\":\"a\"}",
                "{\"id\":\"i\",\"file\":\"a\",\"receivedAt\":\"yesterday\"}"
            })
    void whatIsNoLineOfAManifestFails(String line) {
        assertThrows(CommandFailure.class, () -> ManifestLine.parse(line));
    }
}
