package news.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import news.dateline.item.Notice.Action;
import news.dateline.text.FactTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A short report of a drug that was withdrawn, or of a search that was put on hold, went out as a note that kills or holds. */
class NewsIsNoNoteTest {
    private static final NoteRequests REQUESTS = new NoteRequests(FactTables.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The arthritis drug has been withdrawn after 12 patients with Covid-19 died, the regulator said.",
                "India put on hold its search for flight MH370 at the request of Kuala Lumpur.",
                "The order for 40 A380 jets is on hold until June 2025, the carrier said.",
                "The film \"Night Train to Oslo\" has been withdrawn from the festival, organisers said.",
                "The paper \"Salt and Sleep\" has been retracted by the journal, its editors said.",
                "Four wolves must be killed this winter, a panel said on March 16.",
                "Der Film „Nachtzug“ ist zurückgezogen worden, teilte das Festival mit.",
                "Le film « Train de nuit » est retiré de la compétition, selon les organisateurs.",
                "El libro «Noches» queda anulado como lectura, dijo el ministerio.",
                "القاهرة - تم سحب فيلم «قطار الليل» من المهرجان، حسبما أعلن المنظمون."
            })
    void aReportOfAWithdrawalAsksNothing(String text) {
        assertEquals(Optional.empty(), REQUESTS.in(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The story "Night train delayed" has been withdrawn. Its figures are in doubt. | KILL
            "Night train delayed" is withdrawn. | KILL
            dpa 0123 "Night train delayed" has been withdrawn. | KILL
            We withdraw "Night train delayed" as the police no longer stand by it. | KILL
            Please kill item dpa 123 "Night train delayed". The train was on time. | KILL
            Die Meldung „Nachtzug verspätet“ wird zurückgezogen, die Zahlen sind falsch. | KILL
            Bitte nicht verwenden: „Nachtzug verspätet“. | KILL
            La dépêche « Un train de nuit en retard » est annulée, ses chiffres étant faux. | KILL
            Prière de ne pas utiliser « Un train de nuit en retard », à la demande de la police. | KILL
            La noticia «Tren nocturno con retraso» queda anulada por un error en las cifras. | KILL
            يرجى إلغاء خبر «تأخر قطار الليل» لخطأ في الأرقام. | KILL
            The story "Night train delayed" is on hold until the police have spoken. | HOLD
            The item "Night train delayed" may now be used. | RELEASE
            """)
    void aNoteThatNamesAStoryAsks(String text, Action action) {
        assertEquals(Optional.of(action), REQUESTS.in(text));
    }
}
