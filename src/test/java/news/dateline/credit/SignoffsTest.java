package news.dateline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Step;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.item.Signoff;
import news.dateline.pipeline.Drafts;
import news.dateline.text.FactTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignoffsTest {
    private static final String STORY = "The story ends here.";

    private static final Step STEP = new Signoffs(Drafts.KNOWLEDGE, FactTables.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            م.ع.ح/ع.ش (أ ف ب ، رويترز) | م.ع.ح+ع.ش | afp+reuters
            ي.أ/ ع.غ (د ب أ) | ي.أ+ع.غ | dpa
            ز.أ.ب/أ.ح (أ ف ب، رويترز) | ز.أ.ب+أ.ح | afp+reuters
            kle/uh (dpa, afp, rtr) | kle+uh | dpa+afp+reuters
            dj/rt (AP, AFP) | dj+rt | ap+afp
            (رويترز) | none | reuters
            (dpa) | none | dpa
            (dpa/lno) | none | dpa
            (ANSA). | none | ansa
            （完） | none | none
            دمس-دلا/غ ر/كام | دمس+دلا+غ ر+كام | none
            ا ف ب/جص | جص | afp
            ABC // DEF | ABC+DEF | none
            Reporting by Jane Roe; Editing by John Doe | none | none
            (Reporting by Jane Roe; Writing by A. Person, Editing by John Doe) | none | none
            """)
    void takesTheEditorsLineOffTheEnd(String line, String initials, String agencies) {
        // Given
        Draft draft = Drafts.of("First.", STORY, line);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(
                Optional.of(new Signoff(line, list(initials))), article.wire().signoff());
        assertEquals(list(agencies), ids(article));
        assertEquals(List.of("First.", STORY), article.content().paragraphs());
        assertEquals(Drafts.account(draft), Drafts.account(article));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Con la colaboración de Mira Castell | none
            Con información de Mira Castell en Quito. | none
            Colaborou Rita Alves, de Belém. | none
            Współpraca: Adam Kot | none
            （责编：林远、高文） | none
            บรรณาธิการ: สมชาย ใจดี | none
            Szerkesztette: Kovács Mira | none
            来源：综合外电 | none
            Sumber: berbagai media | none
            מקור: סוכנויות הידיעות | none
            (Theo Reuters) | reuters
            (kol/dpa) | dpa
            (ČTK, jm) | ctk
            Autor: jm, ČTK | ctk
            (Agerpres / redactor: Ana Pop, editor: Ion Stan) | agerpres
            (Imehaririwa na Asha Juma) | none
            (Mit Material von Agenturen) | none
            """)
    void whoWroteWithAndWhereItCameFromStoodBelowTheStoryInMostLanguages(String line, String agencies) {
        Draft article = STEP.apply(Drafts.of("First.", STORY, line));

        assertEquals(List.of("First.", STORY), article.content().paragraphs());
        assertEquals(list(agencies), ids(article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Con la colaboración de los vecinos, el molino volvió a girar.",
                "Colaborou com a polícia.",
                "Quelle allen Übels sei der Bach, sagte er.",
                "المصدر الوحيد للدخل هنا هو الميناء."
            })
    void aSentenceThatOpensLikeACreditStays(String sentence) {
        Draft draft = Drafts.of("First.", STORY, sentence);

        assertEquals(draft.content(), STEP.apply(draft).content());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            م.ع.ح/ع.ش (أ ف ب ، رويترز)
            kle/uh (dpa, afp, rtr)
            (dpa)
            (Reporting by Jane Roe; Editing by John Doe)
            """)
    void takesTheLineOffTheLastParagraphWhereItWasGluedToIt(String line) {
        // Given
        Draft draft = Drafts.of("First.", STORY + " " + line);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(line, article.wire().signoff().orElseThrow().text());
        assertEquals(List.of("First.", STORY), article.content().paragraphs());
        assertEquals(Drafts.account(draft), Drafts.account(article));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            With files from The Associated Press | ap
            (Con información de AFP, EFE y Reuters) | afp+efe+reuters
            Mit Material von dpa | dpa
            avec AFP | afp
            The Associated Press contributed to this report. | ap
            المصدر: رويترز | reuters
            Quelle: dpa | dpa
            Com informações da Reuters | reuters
            """)
    void creditsTheAgenciesThatAClosingSentenceNames(String line, String agencies) {
        // Given
        Draft draft = Drafts.of("First.", STORY, line);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(list(agencies), ids(article));
        assertEquals(List.of("First.", STORY), article.content().paragraphs());
        assertEquals(Drafts.account(draft), Drafts.account(article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister spoke to the party (PTI)",
                "He spoke to reporters from AFP.",
                "They met in the evening (local time).",
                "Con los ojos cerrados.",
                "Source of the river: unknown.",
                "وهذا ما أكده المصدر (أحمد).",
                "either/or",
                "He told the agency (AFP) that all was well."
            })
    void leavesAnyOtherEndingAsItIs(String paragraph) {
        // Given
        Draft draft =
                Drafts.of("First paragraph.", paragraph + " And more.".repeat(paragraph.equals("either/or") ? 1 : 0));

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(draft, article);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(dpa)", "kle/uh (dpa)"})
    void neverTakesTheOnlyParagraph(String paragraph) {
        // Given
        Draft draft = Drafts.of(paragraph);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(draft, article);
    }

    private static List<String> list(String joined) {
        return joined == null ? List.of() : List.of(joined.split("\\+"));
    }

    private static List<String> ids(Draft article) {
        return article.wire().agencies().stream().map(AgencyCredit::id).toList();
    }
}
