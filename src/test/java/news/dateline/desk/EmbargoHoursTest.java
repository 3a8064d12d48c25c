package news.dateline.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.PubStatus;
import news.dateline.item.RawItem;
import news.dateline.pipeline.Cleaner;
import news.dateline.pipeline.Limits;
import news.dateline.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An embargo that is said in words was held for good, although the words said until when. */
class EmbargoHoursTest {
    private static final Cleaner CLEANER = Pipeline.within(Limits.DEFAULT);

    private Outcome.Cleaned cleaned(String note, String body) {
        String json = "{\"id\": \"e-1\", \"headline\": \"Prices rise\", \"note\": \"" + note + "\", \"body\": \"" + body
                + "\"}";
        RawItem item = RawItem.of(
                json.getBytes(UTF_8),
                Hints.NONE.withContentType("application/json"),
                Instant.parse("2026-03-01T00:00:00Z"));
        return (Outcome.Cleaned) CLEANER.clean(item).get(0);
    }

    /** Without a zone and without a place the hour is the last one of the world: twelve hours behind Greenwich. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMBARGOED UNTIL 0001 GMT Tuesday 3 March 2026 | 2026-03-03T00:01:00Z
            Embargo: 6 p.m. EST, March 2, 2026 | 2026-03-02T23:00:00Z
            Embargoed until 2026-03-02T12:00:00Z | 2026-03-02T12:00:00Z
            Embargoed until noon CET, 2 March 2026 | 2026-03-02T11:00:00Z
            Hold for release 9:30 a.m. GMT March 2, 2026 | 2026-03-02T09:30:00Z
            Sperrfrist: 2. März 2026, 18 Uhr | 2026-03-03T06:00:00Z
            Sperrfrist bis 2. März 2026, 12.00 Uhr MEZ | 2026-03-02T11:00:00Z
            Sous embargo jusqu'au 2 mars 2026 à 14h30 GMT | 2026-03-02T14:30:00Z
            Embargado hasta el 2 de marzo de 2026 a las 10:00 horas GMT | 2026-03-02T10:00:00Z
            Embargado hasta las 6 de la tarde del 2 de marzo de 2026 | 2026-03-03T11:59:00Z
            Sotto embargo fino al 2 marzo 2026 ore 12:00 CET | 2026-03-02T11:00:00Z
            Эмбарго до 15:00 мск 2 марта 2026 года | 2026-03-02T12:00:00Z
            Embargo tot 2 maart 2026, 12.00 uur CET | 2026-03-02T11:00:00Z
            Embargo do 2 marca 2026, godz. 12:00 CET | 2026-03-02T11:00:00Z
            報道解禁 2026年3月2日午後5時 | 2026-03-03T05:00:00Z
            Embargoed until 3 March 2026 | 2026-03-03T12:00:00Z
            Embargoed until 10:00 GMT, for print until 18:00 GMT, 2 March 2026 | 2026-03-02T18:00:00Z
            """)
    void theWordsSayUntilWhen(String note, String hour) {
        // When
        Outcome.Cleaned cleaned = cleaned(note, "Prices rose.\\n\\nThey rose most in the south.");

        // Then
        assertEquals(PubStatus.WITHHELD, cleaned.article().pubStatus());
        assertEquals(
                Instant.parse(hour),
                cleaned.relations().release().orElseThrow(),
                () -> cleaned.article().times().embargoedUntil().toString());
    }

    @Test
    void theHourIsTheFilingPlaces() {
        Outcome.Cleaned cleaned =
                cleaned("Embargoed until 12:00, 2 March 2026", "TOKYO, March 1 (Kyodo) - Prices rose.");

        assertEquals(
                Instant.parse("2026-03-02T03:00:00Z"),
                cleaned.relations().release().orElseThrow());
    }

    @Test
    void wordsWithoutADayHoldForGood() {
        Outcome.Cleaned cleaned = cleaned("Embargoed until 12:00", "Prices rose.");

        assertEquals(PubStatus.WITHHELD, cleaned.article().pubStatus());
        assertEquals(true, cleaned.relations().release().isEmpty());
    }
}
