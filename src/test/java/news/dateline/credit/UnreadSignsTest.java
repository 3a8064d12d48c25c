package news.dateline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.pipeline.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote, and for whom, stood around a text in a way that nobody had read before, and stayed in it. */
class UnreadSignsTest {
    private static final String STORY = "The ferry company will buy two boats that run on hydrogen, it said.";
    private static final String MORE = "They are to sail from the old harbour next summer.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja | 【高瀬真理】湾の新しい船は来年の夏に就航する。 | 高瀬真理
            ja | 【高瀬真理記者】港の新しい船は来年の夏に就航する。 | 高瀬真理
            ko | 한가람 기자 = 새 배는 내년 여름에 옛 항구를 떠난다. | 한가람
            ko | 한가람 특파원=새 배는 내년 여름에 옛 항구를 떠난다. | 한가람
            """)
    void anEastAsianReporterStoodGluedToTheFirstSentence(String language, String first, String author) {
        Draft draft = Drafts.enriched(Drafts.of(first, language.equals("ja") ? "会社は月曜日にそう発表した。" : MORE)
                .withLanguage(language));

        assertEquals(List.of(author), draft.editorial().authors());
        assertEquals(
                first.substring(first.indexOf(language.equals("ja") ? '】' : '=') + 1)
                        .strip(),
                draft.content().paragraphs().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【緊急速報】港の新しい船は来年の夏に就航する。",
                "【石川県】港の新しい船は来年の夏に就航する。",
                "【永田町】港の新しい船は来年の夏に就航する。",
                "【高瀬真理】高瀬が主演する映画は来年の夏に公開される。"
            })
    void aTopicInJapaneseBracketsIsNobodysName(String first) {
        Draft draft = Drafts.enriched(Drafts.of(first, "会社は月曜日にそう発表した。").withLanguage("ja"));

        assertEquals(List.of(), draft.editorial().authors());
        assertEquals(first, draft.content().paragraphs().get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | Lena Orbach | Lima, 11 mar (EFE).-
            en | Lena Orbach | HOBART, Australia (AP) —
            pl | Lena Orbach | Gdynia (PAP) -
            """)
    void aNameAloneAboveTheDatelineIsTheByline(String language, String name, String dateline) {
        Draft draft =
                Drafts.enriched(Drafts.of(name, dateline + " " + STORY, MORE).withLanguage(language));

        assertEquals(List.of(name), draft.editorial().authors());
        assertEquals(List.of(STORY, MORE), draft.content().paragraphs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"New York", "The Associated Press", "World news", "Harbour"})
    void aHeadingAboveTheDatelineIsNobody(String heading) {
        Draft draft = Drafts.enriched(
                Drafts.of(heading, "HOBART, Australia (AP) — " + STORY, MORE).withLanguage("en"));

        assertEquals(List.of(), draft.editorial().authors());
    }

    @Test
    void aNameGluedBehindTheLastSentenceSignsIt() {
        Draft draft = Drafts.enriched(Drafts.of(STORY, MORE + " Lena Orbach").withLanguage("en"));

        assertEquals(List.of(STORY, MORE), draft.content().paragraphs());
        assertEquals(List.of("Lena Orbach"), draft.editorial().authors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They sailed to the harbour. New York",
                "Lo ha detto il prof. Mira Castell",
                "They are to sail next summer. The Harbour",
                "They are to sail, said Lena Orbach"
            })
    void whateverElseEndsWithoutAFullStopIsNobodysSign(String last) {
        Draft draft = Drafts.enriched(Drafts.of(STORY, last).withLanguage("en"));

        assertEquals(List.of(), draft.editorial().authors());
        assertEquals(List.of(STORY, last), draft.content().paragraphs());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | By Lena Orbach, Jon Tal and Siv Aune | Lena Orbach+Jon Tal+Siv Aune
            ko | [한가람 기자] | 한가람
            ko | 경제팀 한가람 기자 | 한가람
            ja | 高瀬真理（共同） | 高瀬真理
            he | מאת ליאת חדד | ליאת חדד
            """)
    void aLineOfNamesBelowTheTextNamesEach(String language, String line, String names) {
        Draft draft = Drafts.enriched(Drafts.of(STORY, MORE, line).withLanguage(language));

        assertEquals(List.of(STORY, MORE), draft.content().paragraphs());
        assertEquals(List.of(names.split("\\+")), draft.editorial().authors());
    }

    /** What follows a sentence, or fills the last line, in small letters between slashes is no word of any language. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kl/ib/ma | kl+ib+ma
            Y8K-MSO | Y8K+MSO
            rml-jz | rml+jz
            /kt/ | kt
            /ktr/ab/ | ktr+ab
            [mdr] | mdr
            [mdr/ab] | mdr+ab
            – mdr | mdr
            (L.-K.) | L.-K.
            """)
    void theEditorsInitialsWereText(String line, String initials) {
        Draft draft = Drafts.enriched(Drafts.of(STORY, MORE, line));

        assertEquals(List.of(STORY, MORE), draft.content().paragraphs());
        assertEquals("", agencies(draft));
    }

    @Test
    void initialsBetweenSlashesBehindTheLastSentenceCloseIt() {
        Draft draft = Drafts.enriched(Drafts.of(STORY, MORE + " kl/ib/ma"));

        assertEquals(List.of(STORY, MORE), draft.content().paragraphs());
        assertEquals(
                List.of("kl", "ib", "ma"), draft.wire().signoff().orElseThrow().initials());
    }

    @ParameterizedTest
    @ValueSource(strings = {"They may sail by day [sic]", "co-op", "They met at the co-op"})
    void aWordWithAHyphenAGlossOrAnAlternativeIsNoEditor(String last) {
        Draft draft = Drafts.enriched(Drafts.of(STORY, MORE, last));

        assertEquals(last, draft.content().paragraphs().get(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They sail next summer. PTI ABC | RDK RDK | pti
            They sail next summer. | PTI ABC | pti
            """)
    void anAgencysCodesOnTwoLinesAreOneSignOff(String last, String below, String agency) {
        Draft draft = Drafts.enriched(Drafts.of(STORY, MORE, last, below));

        assertEquals(3, draft.content().paragraphs().size());
        assertEquals(agency, agencies(draft));
        assertEquals(
                last.replaceFirst("(?<=[.।]) .*", ""),
                draft.content().paragraphs().get(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | (Reuters) | reuters
            de | (dpa) | dpa
            fr | (AFP) | afp
            es | (EFE) | efe
            it | (ANSA) | ansa
            ru | (ТАСС) | tass
            ar | (د ب أ) | dpa
            ko | [연합뉴스] | yonhap
            zh | （新华社） | xinhua
            """)
    void anAgencyInBracketsAboveTheTextSuppliedIt(String language, String line, String agency) {
        Draft draft = Drafts.enriched(Drafts.of(line, STORY, MORE).withLanguage(language));

        assertEquals(List.of(STORY, MORE), draft.content().paragraphs());
        assertEquals(agency, agencies(draft));
    }

    private static String agencies(Draft draft) {
        return String.join(
                "+", draft.wire().agencies().stream().map(AgencyCredit::id).toList());
    }
}
