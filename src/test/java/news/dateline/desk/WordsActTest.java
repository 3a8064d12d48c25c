package news.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.pipeline.Drafts;
import news.dateline.text.FactTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A kill that only its headline tells was missed, and the desk went on with the story. */
class WordsActTest {
    private static final Step STEP = new Signals(FactTables.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MANDATORY KILL - Ferry fares | KILL
            KILL-Ferry fares | KILL
            ANNULATION - Le prix du ferry | KILL
            ANULACIÓN: El precio del ferri | KILL
            ANNULLAMENTO - Il prezzo del traghetto | KILL
            АННУЛИРОВАНИЕ: Цены на паром | KILL
            [전문취소] 여객선 요금 | KILL
            【取り消し】フェリー運賃 | KILL
            إلغاء خبر: أسعار العبارات | KILL
            Zurückgezogen: Fährpreise | WITHDRAW
            WITHDRAWN - Ferry fares | WITHDRAW
            Ingetrokken: Prijs van de veerpont | WITHDRAW
            Återkallad: Färjepriser | WITHDRAW
            ΑΝΑΚΛΗΣΗ ΕΙΔΗΣΗΣ: Τιμές πλοίων | WITHDRAW
            ANNULLERES: Færgepriser | KILL
            ANULOWANIE DEPESZY: Ceny promów | KILL
            ביטול ידיעה: מחירי המעבורת | KILL
            ZRUŠENÍ ZPRÁVY: Ceny trajektu | KILL
            HÍR TÖRLÉSE: Kompjegyek ára | KILL
            АНУЛЮВАННЯ НОВИНИ: Ціни на пором | KILL
            STORY SHOULD NOT HAVE BEEN SENT: Ferry fares | KILL
            MÅ IKKE PUBLISERES: Fergepriser | KILL
            NIET MEER GEBRUIKEN: Prijs van de veerpont | KILL
            """)
    void aHeadlineThatKillsKillsTheStory(String headline, Signal signal) {
        // When
        Draft draft = STEP.apply(Drafts.titled(headline));

        // Then
        assertEquals(signal, draft.wire().signal().orElseThrow());
        assertEquals(PubStatus.CANCELED, draft.pubStatus());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[고침] 여객선 요금",
                "KORJAUS: Lautan hinnat",
                "शुद्धिपत्र: नौका का किराया",
                "Sprostowanie: Ceny promów",
                "RÄTTELSE: Färjepriser",
                "Fe de errores: El precio del ferri"
            })
    void aCorrectionInTheWordsOfItsLanguageIsOneAndTheStoryStaysUsable(String headline) {
        // When
        Draft draft = STEP.apply(Drafts.titled(headline));

        // Then
        assertEquals(Signal.CORRECTION, draft.wire().signal().orElseThrow());
        assertEquals(PubStatus.USABLE, draft.pubStatus());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rückruf: Hersteller warnt vor Käse",
                "Annulation : le concert n'aura pas lieu",
                "Kill switch for trawlers is tested",
                "Cancelado: concerto no parque",
                "Retirada: tropas deixam a ilha",
                "Storno: Was Reisende wissen müssen",
                "Tsunami alert withdrawn",
                "Sent in error: how 300 pensioners got a stranger's letter",
                "ワクチンの使用中止: 市が発表",
                "Ανάκληση προϊόντων: τι πρέπει να ξέρετε",
                "Annulleres koncerten?",
                "Zrušení letů: co dělat"
            })
    void aHeadlineThatSpeaksOfACancellationKillsNothing(String headline) {
        // When
        Draft draft = STEP.apply(Drafts.titled(headline));

        // Then
        assertEquals(PubStatus.USABLE, draft.pubStatus());
    }
}
