package news.dateline.teletype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.text.Dates;
import news.dateline.text.FactTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeletypeTablesTest {
    @Test
    void everyTakeIsFoundBareNumberedAndInBrackets() {
        for (List<String> row : FactTable.rows(Take.class, "takes.tsv", 4)) {
            String words = row.get(1);

            assertTrue(Take.of(words).isPresent(), words);
            assertEquals(Take.of(words), Take.of("2ND " + words), words);
            assertEquals(Take.of(words), Take.of("(" + words + ")"), words);
            assertEquals(Take.of(words), Take.of("(" + words + " 1430)"), words);
        }
    }

    @ParameterizedTest
    @CsvSource({"1st Ld-Writethru, UPDATE", "2ndLd-Writethru, UPDATE", "Ld-Writethru, UPDATE", "CORRECTIVE, CORRECTION"
    })
    void aVersionIsReadByItsWords(String version, String signal) {
        assertEquals(
                signal, Take.among(version).orElseThrow().signal().orElseThrow().name());
    }

    @Test
    void aHeadlineIsNoTake() {
        assertEquals(Optional.empty(), Take.of("Lead pipes found under the bridge"));
    }

    @Test
    void everyDeskIsFoundInAnyCase() {
        for (List<String> row : FactTable.rows(Desk.class, "desks.tsv", 5)) {
            assertTrue(Desk.of(row.get(0), row.get(1)).isPresent(), row::toString);
            assertTrue(row.get(4).equals("-") || row.get(4).matches("\\d{8}"), row::toString);
            assertTrue(List.of("subject", "genre").contains(row.get(2)), row::toString);
        }
    }

    @Test
    void everyPriorityIsAnUrgency() {
        for (List<String> row : FactTable.rows(AnpaPriority.class, "anpa-priorities.tsv", 4)) {
            assertTrue(AnpaPriority.urgency(row.get(0)).orElseThrow().matches("[1-9]"), row::toString);
            assertEquals(row.get(2).equals("hold"), AnpaPriority.isHeld(row.get(0)), row::toString);
        }
    }

    @Test
    void everyHeadingOfTheNotepadHasAKnownKind() {
        for (List<String> row : FactTable.rows(Notepad.class, "notepad.tsv", 3)) {
            assertTrue(List.of("notes", "editors", "other").contains(row.get(1)), row::toString);
        }
    }

    @Test
    void everyCaretLineAndEveryTailPhraseHasAKnownRole() {
        for (List<String> row : FactTable.rows(HeaderRole.class, "caret-lines.tsv", 2)) {
            assertTrue(List.of("note", "media").contains(row.get(0)), row::toString);
        }
        for (List<String> row : FactTable.rows(AnpaTail.class, "tail-phrases.tsv", 2)) {
            assertTrue(List.of("opens", "holds").contains(row.get(0)), row::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "131137 GMT Nov 13, 2013-11-13T11:37:00Z",
        "131137 GMT NOV 2013, 2013-11-13T11:37:00Z",
        "071341 GMT Okt 15, 2015-10-07T13:41:00Z",
        "101137 GMT Dez 18, 2018-12-10T11:37:00Z",
        "010203 GMT Mär 99, 1999-03-01T02:03:00Z",
        "211259 Nov 18, 2018-11-21",
        "AP-WF-11-13-13 1509GMT<, 2013-11-13T15:09:00Z",
        "KWS-21:37-12-09-18, 2018-09-12"
    })
    void aTransmissionsTimeIsReadByItsFormat(String line, String time) {
        assertEquals(
                time,
                Transmission.of(line, Dates.shipped()).orElseThrow().time().toString());
    }

    @ParameterizedTest
    @CsvSource({"321137 GMT Nov 13", "131137 GMT Foo 13", "991137", "The bridge was opened."})
    void whatIsNoTimeIsNone(String line) {
        assertEquals(Optional.empty(), Transmission.of(line, Dates.shipped()));
    }
}
