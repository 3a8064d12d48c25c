package news.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.Editorial;
import news.dateline.item.FieldPath;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.pipeline.Drafts;
import news.dateline.text.FactTable;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignalsTest {
    private static final Step STEP = new Signals(FactTables.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Editors: please kill story slugged Town Bridge | kill
            ATTENTION - annuler la dépêche sur le pont | kill
            Attenzione: annullare la notizia sul ponte | kill
            Просим аннулировать сообщение о мосте | kill
            afp-Meldung zurückgezogen: Stadt öffnet Brücke | withdraw
            +++ RETTIFICA +++ La città apre un ponte | correction
            """)
    void aRequestThatGoesOnToNameItsTextWasTakenForAHeadline(String headline, String signal) {
        Draft article = STEP.apply(titled(headline));

        assertEquals(Optional.of(signal), article.wire().signal().map(Signal::code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Court tells paper to retract story on bridge",
                "Urgent: correction notice sent to banks",
                "Attention: flight cancelled over bridge",
                "+++ Live: Stadt öffnet Brücke +++",
            })
    void aHeadlineThatSpeaksOfSuchARequestIsNone(String headline) {
        Draft article = STEP.apply(titled(headline));

        assertEquals(Optional.empty(), article.wire().signal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Corrects name of bridge) Town opens bridge | correction
            Town opens bridge (corrects name of bridge) | correction
            (Corrige nombre) La ciudad abre un puente | correction
            La ville ouvre un pont (corrige le nom) | correction
            [Corregge il nome] La città apre un ponte | correction
            (Koryguje nazwę mostu) Miasto otwiera most | correction
            (Исправлено название) Город открыл мост | correction
            (يصحح الاسم) المدينة تفتح جسرا | correction
            """)
    void aCorrectionInBracketsSaysWhatItCorrects(String headline, String signal) {
        Draft article = STEP.apply(titled(headline));

        assertEquals(Optional.of(signal), article.wire().signal().map(Signal::code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Again) town opens bridge",
                "Town opens bridge (and corrects its name)",
                "Correcting course: town opens bridge",
                "Town opens (new) bridge"
            })
    void otherWordsInBracketsCorrectNothing(String headline) {
        Draft article = STEP.apply(titled(headline));

        assertEquals(Optional.empty(), article.wire().signal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE 2-Town opens bridge | update
            UPDATE 1 - Town opens bridge | update
            CORRECTED-UPDATE 3-Town opens bridge | correction
            REFILE-Town opens bridge | refile
            RPT-Town opens bridge | repeat
            WITHDRAWN-Town opens bridge | withdraw
            Correction: Bridge story | correction
            (2nd LD) Town opens bridge | update
            (LEAD) Town opens bridge | update
            Berichtigung: Stadt öffnet Brücke | correction
            Rectificatif: la ville ouvre un pont | correction
            Corrección: la ciudad abre un puente | correction
            تصحيح: المدينة تفتح جسرا | correction
            تحديث-المدينة تفتح جسرا | update
            【更新】市政府开通大桥 | update
            訂正：市が橋を開通 | correction
            [속보] 시, 다리 개통 | flash
            ИСПРАВЛЕНИЕ: город открыл мост | correction
            Rättelse: Staden öppnar bro | correction
            """)
    void readsThePrefixOfAHeadlineAndLeavesItThere(String headline, String signal) {
        // Given
        Draft draft = titled(headline);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(Optional.of(signal), article.wire().signal().map(Signal::code));
        assertEquals(Optional.of(headline), article.content().title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Update on the bridge: it opens",
                "Update-driven outage hits town",
                "Kill-off of wasps begins",
                "Repeat offender: man held again",
                "Corrected maps sent to schools",
                "Hold-up at the bridge",
                "(Not) a bridge too far",
                "تحديث قانون الجسور: ما الجديد؟"
            })
    void aHeadlineWithoutAPrefixIsNoSignal(String headline) {
        // Given
        Draft draft = titled(headline);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(draft, article);
    }

    @Test
    void readsTheSlugline() {
        // Given
        Draft draft = titled("Town opens bridge").with(editorial("BC-EU--Bridge, 2nd Ld-Writethru", ""));

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(Optional.of(Signal.UPDATE), article.wire().signal());
        assertEquals("text:slugline", article.wire().provenance().get(FieldPath.SIGNAL));
    }

    @Test
    void readsTheNoteToEditors() {
        // Given
        Draft draft = titled("Town opens bridge").with(editorial("", "CORRECTS: The name of the mayor."));

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(Optional.of(Signal.CORRECTION), article.wire().signal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eds: UPDATES: With a quote. With AP Photos.",
                "(Actualisation avec un second pont)",
                "Actualise avec citation",
                "Actualiza con declaraciones"
            })
    void aNoteMayOpenWithABracketOrWithWhomItSpeaksTo(String note) {
        // Given
        Draft draft = titled("Town opens bridge").with(editorial("", note));

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(Optional.of(Signal.UPDATE), article.wire().signal());
    }

    @Test
    void anItemThatIsCanceledAsksForItsEarlierVersionsToBeKilled() {
        // Given
        Draft draft = titled("Town opens bridge").with(PubStatus.CANCELED);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(Optional.of(Signal.KILL), article.wire().signal());
        assertEquals("pubStatus", article.wire().provenance().get(FieldPath.SIGNAL));
    }

    @Test
    void whatTheSourceStatesWins() {
        // Given
        Draft draft = titled("UPDATE 1-Town opens bridge");
        Draft stated = draft.with(draft.wire().withSignal(Signal.CORRECTION));

        // When
        Draft article = STEP.apply(stated);

        // Then
        assertEquals(Optional.of(Signal.CORRECTION), article.wire().signal());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowCounts(List<String> row) {
        // Given
        String phrase = row.get(3);
        Draft draft =
                switch (SignalWords.where(row)) {
                    case DASH -> titled(phrase + " 2-x");
                    case COLON -> titled(phrase + ": x");
                    case BRACKET -> titled("(" + phrase + ") x");
                    case SLUG -> titled("x").with(editorial("x " + phrase + " x", ""));
                    case NOTE -> titled("x").with(editorial("", phrase + " x"));
                };

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(Optional.of(row.get(2)), article.wire().signal().map(Signal::code), row::toString);
    }

    static List<List<String>> rows() {
        return FactTable.rows(Signals.class, "signals.tsv", 4);
    }

    private static Draft titled(String headline) {
        Draft draft = Drafts.of("The council met on Monday.");
        return draft.with(draft.content().withTitle(headline));
    }

    private static Editorial editorial(String slugline, String note) {
        return new Editorial(
                Optional.empty(),
                List.of(),
                Optional.of(slugline).filter(text -> !text.isEmpty()),
                Optional.of(note).filter(text -> !text.isEmpty()),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
