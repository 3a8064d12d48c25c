package news.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Removed;
import news.dateline.item.Signal;
import news.dateline.pipeline.Wire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a desk had corrected stood in the published text, because a dateline stood before the note. */
class NotesBehindDatelinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (AFP) -                   | (Correction: un vol sur quatre et non un sur trois) | Un vol sur quatre a été annulé samedi.
            PARIS (AFP) -             | (Corrige le nombre au premier paragraphe)           | Un vol sur quatre a été annulé samedi.
            BERLIN (Reuters) -        | [Corrects number in first paragraph]                | Police warned of fraud on Saturday.
            WASHINGTON, Nov 28 (AP) — | (Corrected: 12 people, not 13)                      | Twelve people were hurt on Saturday.
            Berlin (dpa) -            | (Berichtigung: Zwölf statt elf Fälle)               | Die Polizei warnt vor Betrug.
            Madrid, 28 nov (EFE).-    | (Corrige cifra en primer párrafo)                   | Uno de cada cuatro vuelos fue cancelado.
            القاهرة (رويترز) -        | (تصحيح: اتفق ثلاثة وزراء لا أربعة)                  | اتفق الوزراء على قواعد جديدة.
            """)
    void theNoteIsTheEditors(String dateline, String note, String story) {
        // When
        Article article = Wire.cleaned("Some headline of the day\n\n" + dateline + " " + note + " " + story
                        + "\n\nA second paragraph ends here.")
                .article();

        // Then
        assertEquals(story, article.content().paragraphs().get(0));
        assertEquals(Optional.of(note), article.editorial().edNote());
        assertEquals(Optional.of(Signal.CORRECTION), article.wire().signal());
        assertEquals(
                1,
                article.wire().removed().stream()
                        .filter(removed -> removed.kind() == Removed.Kind.ADVISORY)
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "(Corrected) figures show that fewer flights were cancelled.",
        "(Correctional) officers warned of fraud on Saturday.",
        "(Some of) the flights were cancelled on Saturday."
    })
    void aSentenceThatBeginsInBracketsStays(String story) {
        Article article = Wire.cleaned(
                        "Some headline of the day\n\nBERLIN (Reuters) - " + story + "\n\nA second paragraph ends here.")
                .article();

        assertEquals(story, article.content().paragraphs().get(0));
    }
}
