package news.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import news.dateline.item.Draft;
import news.dateline.item.Notice;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.pipeline.Drafts;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kill under the headline of its story went out as a note to be used, since its text asked for the kill once more. */
class KillsUnderTheirOwnHeadlineTest {
    private static final Signals SIGNALS = new Signals(FactTables.shipped());
    private static final Notices NOTICES = new Notices(FactTables.shipped());

    private static Draft read(String headline, String text) {
        Draft draft = Drafts.of(text);
        return NOTICES.apply(SIGNALS.apply(draft.with(draft.content().withTitle(headline))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RETRAIT - Ferry : les prix montent | Nous retirons la dépêche sur les prix du ferry.
            INGETROKKEN: Prijs van de veerpont | Het bericht over de veerpont is ingetrokken. Niet gebruiken.
            ANNULLERES: Færgepriser | Historien om færgen annulleres. Må ikke bruges.
            """)
    void theItemItselfIsNotToBeUsed(String headline, String text) {
        // When
        Draft draft = read(headline, text);

        // Then
        assertEquals(PubStatus.CANCELED, draft.pubStatus());
        assertFalse(draft.relations().notice().map(Notice::alone).orElse(false));
    }

    @Test
    void aNoteThatQuotesAnotherHeadlineIsAboutThatOne() {
        // When
        Draft draft = read("KILL-Ferry fares", "Please kill the story \"Ferry fares rise again\".");

        // Then
        assertTrue(draft.relations().notice().map(Notice::alone).orElse(false));
    }

    @Test
    void anAdvisoryThatSaysThatAStoryIsWithdrawnIsAKill() {
        // When
        Draft draft = read(
                "ADVISORY-Story on ferry fares is withdrawn",
                "The story headlined \"Ferry fares rise again\" has been withdrawn.");

        // Then
        assertEquals(Signal.KILL, draft.wire().signal().orElseThrow());
    }
}
