package news.dateline.drop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import news.dateline.journal.SendJournal;
import org.junit.jupiter.api.Test;

class SentNoteTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void tellsAFileByItsNameItsTimeAndItsContent() {
        SentNote note = SentNote.parse(SentNote.of(List.of(read("a", NOW, "one"), read("b", NOW, "two")))
                .written());

        assertTrue(note.has(read("b", NOW, "two")));
        assertFalse(note.has(read("b", NOW, "six")));
        assertFalse(note.has(read("c", NOW, "two")));
        assertFalse(note.mayHave(read("b", NOW.plusMillis(1), "two").file()));
    }

    @Test
    void aTransactionWithoutANoteSentNothing() {
        assertTrue(SentNote.parse("").isEmpty());
    }

    @Test
    void ofAFullTransactionTheBrokerTakesTheNote() {
        List<ReadFile> most =
                IntStream.range(0, 100).mapToObj(i -> read("n" + i, NOW, "x")).toList();

        assertEquals(2_400, SentNote.of(most).written().length());
        assertTrue(SentNote.of(most).written().length() < SendJournal.MOST_NOTED);
    }

    private static ReadFile read(String name, Instant modified, String content) {
        byte[] payload = content.getBytes(UTF_8);
        return new ReadFile(new DroppedFile(Path.of(name), payload.length, modified), payload);
    }
}
