package news.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.Removed;
import news.dateline.item.Signal;
import news.dateline.item.Span;
import news.dateline.pipeline.Drafts;
import news.dateline.text.FactTable;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisoriesTest {
    private static final String STORY = "The council met on Monday and voted.";

    private static final AdvisoryWords WORDS = new AdvisoryWords(FactTables.shipped());
    private static final Step STEP = new Advisories(Drafts.KNOWLEDGE, FactTables.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            (إضافة تصريحات الوزير) | update
            (Neu: mehr Details) | update
            (Adds comment from mayor, paragraph 3) | update
            (Corrects spelling of name in headline) | correction
            (In Jan. 3 story, corrects age of mayor in second paragraph) | correction
            (This March 4 story has been corrected to fix the name of the street) | correction
            (Refiles to fix formatting) | refile
            (Repeats item for wider readership) | repeat
            (Actualiza con declaraciones del alcalde) | update
            (تصحیح نام شهردار) | correction
            (Actualisé avec réactions) | update
            (תיקון שם ראש העיר) | correction
            (संशोधित शीर्षक) | correction
            (Memperbarui dengan keterangan wali kota) | update
            (Aggiorna con dichiarazioni del sindaco) | update
            （内容を追加しました） | update
            (내용 추가) | update
            N i e u w bericht, vervangt: Raad stemt over brug | update
            (Ny versjon med mer fra ordføreren) | update
            (Aktualizacja: wypowiedź burmistrza) | update
            (Atualiza com declarações do prefeito) | update
            (Добавлены слова мэра) | update
            (Ny version med borgmästaren) | update
            (Güncelleme: belediye başkanının sözleri) | update
            (Оновлено: слова мера) | update
            (اضافہ: میئر کا بیان) | update
            （更新：增加市长讲话） | update
            Eds: With photos. | none
            NOT FOR DISSEMINATION IN THE UNITED STATES | none
            (Eds: Minor edits. With (some) photos.) | none
            """)
    void takesTheDesksNoteOffTheHead(String note, String signal) {
        // Given
        Draft draft = Drafts.of(note, STORY, "It adjourned.");

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(List.of(STORY, "It adjourned."), article.content().paragraphs());
        assertEquals(Optional.ofNullable(signal), article.wire().signal().map(Signal::code));
        assertEquals(Optional.of(note), article.editorial().edNote());
        assertEquals(Drafts.account(draft), Drafts.account(article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(The mayor and his wife have two children.)",
                "Adds up to nothing, the mayor said.",
                "Neu ist die Brücke nicht.",
                "Correction officers went on strike on Monday.",
                "Update: the word of the year, a jury found.",
                "(Newtown) A council met on Monday."
            })
    void leavesTextOfTheStoryAlone(String first) {
        // Given
        Draft draft = Drafts.of(first, STORY);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(draft, article);
    }

    @Test
    void findsANoteBetweenABylineAndSummaryPoints() {
        // Given
        Draft draft = Drafts.of("* Mayor resigns", "By Jane Roe", "(Adds quotes)", STORY);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(
                List.of("* Mayor resigns", "By Jane Roe", STORY),
                article.content().paragraphs());
    }

    @Test
    void cutsANoteThatIsGluedToTheStory() {
        // Given
        Draft draft = Drafts.of("(Adds quotes) " + STORY);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(List.of(STORY), article.content().paragraphs());
        assertEquals(
                List.of(new Removed(Removed.Kind.ADVISORY, "(Adds quotes)", Optional.of(new Span(0, 0, 13)))),
                article.wire().removed());
    }

    @Test
    void keepsWhatTheSourceStates() {
        // Given
        Draft draft = Drafts.of("(Corrects name)", STORY);
        Draft stated = draft.with(draft.editorial().withEdNote("With photos."))
                .with(draft.wire().withSignal(Signal.UPDATE));

        // When
        Draft article = STEP.apply(stated);

        // Then
        assertEquals(Optional.of("With photos."), article.editorial().edNote());
        assertEquals(Optional.of(Signal.UPDATE), article.wire().signal());
    }

    @Test
    void aNoteWithoutAStoryIsTheText() {
        // Given
        Draft draft = Drafts.of("Please kill the story about the bridge.");

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(draft, article);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowCounts(List<String> row) {
        // Given
        boolean line = AdvisoryWords.shape(row) == AdvisoryWords.Shape.LINE;
        boolean item = AdvisoryWords.shape(row) == AdvisoryWords.Shape.ITEM;
        String note = line ? row.get(3) + " x" : item ? "(In " + row.get(3) + " corrects x)" : "(" + row.get(3) + " x)";

        // When
        Optional<Advisory> advisory = WORDS.at(note);

        // Then
        Optional<Signal> signal = item ? Optional.of(Signal.CORRECTION) : SignalCode.of(row.get(2));
        assertEquals(Optional.of(new Advisory(note.length(), signal)), advisory, row::toString);
    }

    static List<List<String>> rows() {
        return FactTable.rows(Advisory.class, "advisories.tsv", 4);
    }
}
