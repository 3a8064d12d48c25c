package news.dateline.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFilesTest {
    private static final URI FEED = URI.create("https://river.example/feed.xml");
    private static final String KEY = StateFiles.key(FEED);

    @TempDir
    Path dir;

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        FeedState state = FeedState.of(FEED)
                .movedTo(URI.create("https://river.example/new.xml"))
                .validatedBy(Optional.of("\"a\""), Optional.of("Fri, 27 Nov 2026 12:00:00 GMT"))
                .notBefore(Optional.of(Instant.parse("2026-11-27T13:00:00Z")))
                .with(Map.of("one", "1"));
        try (StateFiles files = StateFiles.open(dir).orElseThrow()) {
            files.save(KEY, state);
            assertEquals(state, files.load(KEY, FEED));
            files.save(KEY, state.whenGone());
            assertEquals(state.whenGone(), files.load(KEY, FEED));
        }
    }

    @Test
    void aFeedNeverAskedAndAFileThatIsBrokenAreANewBeginning() throws IOException {
        try (StateFiles files = StateFiles.open(dir).orElseThrow()) {
            assertEquals(FeedState.of(FEED), files.load(KEY, FEED));
            Files.writeString(dir.resolve(KEY + ".json"), "{\"url\": ");
            assertEquals(FeedState.of(FEED), files.load(KEY, FEED));
        }
    }

    @Test
    void oneAtATimeAsks() throws IOException {
        String id;
        try (StateFiles files = StateFiles.open(dir).orElseThrow()) {
            id = files.id();
            assertEquals(Optional.empty(), StateFiles.open(dir));
        }
        try (StateFiles files = StateFiles.open(dir).orElseThrow()) {
            assertEquals(id, files.id());
        }
    }

    @Test
    void aNoteHoldsAsManyEntriesAsItSays() {
        Map<String, String> most = new LinkedHashMap<>();
        for (int i = 0; i < SentEntries.MOST; i++) {
            most.put("%016d".formatted(i), "%016x".formatted(i));
        }
        SentEntries sent = new SentEntries(KEY, most);

        assertEquals(Optional.of(sent), SentEntries.parse(sent.written()));
        assertEquals(3_216, sent.written().length());
        SentEntries whole = new SentEntries(KEY, Map.of("", "0123456789abcdef"));
        assertEquals(Optional.of(whole), SentEntries.parse(whole.written()));
        assertEquals(Optional.empty(), SentEntries.parse(""));
    }
}
