package news.dateline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.pipeline.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines around texts of real feeds that stayed in the story, in other words. */
class FieldClosingsTest {
    private static final String STORY = "The ferry company will buy two boats that run on hydrogen, it said.";
    private static final String MORE = "They are to sail from the old harbour next summer.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            de | Lena Orbach, dpa | dpa | Lena Orbach
            fr | Lena Orbach, La Presse Canadienne | cp | Lena Orbach
            de | Von Lena Orbach (lor) | - | Lena Orbach
            en | By Lena Orbach (lena@example.net) | - | Lena Orbach
            ko | 한가람·오은별 기자 | - | 한가람+오은별
            ar | المصدر: وكالات | - | -
            ar | الشاطئ + وكالات | - | -
            es | Agencias | - | -
            en | (With inputs from agencies) | - | -
            bn | সূত্র: রয়টার্স | reuters | -
            th | ที่มา: รอยเตอร์ | reuters | -
            sw | Chanzo: Reuters | reuters | -
            el | Με πληροφορίες από ΑΠΕ-ΜΠΕ | amna | -
            fr | Toute reproduction est interdite sans autorisation. | - | -
            it | Tutti i diritti riservati. È vietata la riproduzione. | - | -
            ur | جملہ حقوق محفوظ ہیں | - | -
            zh | 未经授权不得转载。 | - | -
            zh | （责编：林小舟、何一鸣） | - | -
            ko | garam@example.kr | - | -
            it | (l.o.) | - | -
            es | NOTIMEX/LOR/JOB/ | notimex | -
            en | Lena Orbach and Jon Tal in Hobart contributed to this report. | - | -
            en | --With assistance from Lena Orbach. | - | -
            en | To contact the reporter on this story: Siv Aune in Hobart | - | -
            tr | Bu haber güncelleniyor. | - | -
            en | (This report has been generated from an agency feed.) | - | -
            """)
    void theLastLineIsNoStory(String language, String line, String agencies, String people) {
        // When
        Draft draft = Drafts.enriched(Drafts.of(STORY, MORE, line).withLanguage(language));

        // Then
        assertEquals(List.of(STORY, MORE), draft.content().paragraphs());
        assertEquals(agencies == null ? "" : agencies, agencies(draft));
        assertEquals(
                people == null ? "" : people, String.join("+", draft.editorial().authors()));
    }

    /** 글 … 사진 …, Testo di … - Foto di …: the one who took the pictures was named as author, or nobody was. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 文：林远 图：何一鸣 | 林远
            zh | 撰文：林远 摄影：何一鸣 | 林远
            ja | 文・高瀬真理、写真・村井健 | 高瀬真理
            ja | （文・高瀬真理） | 高瀬真理
            ko | 글=한가람, 사진=오은별 | 한가람
            ko | 글·사진=한가람 | 한가람
            it | Testo di Lena Orbach - Foto di Joe Lens | Lena Orbach
            he | טקסט: ליאת חדד, צילום: סמי עון | ליאת חדד
            """)
    void namesBehindLabelsAreThoseOfWhoeverWrote(String language, String line, String people) {
        Draft draft = Drafts.enriched(Drafts.of(STORY, MORE, line).withLanguage(language));

        assertEquals(List.of(STORY, MORE), draft.content().paragraphs());
        assertEquals(people, String.join("+", draft.editorial().authors()));
    }

    /** In scripts without capitals nothing but the mark between tells a name from its agency. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ar | رامي الحداد، رويترز | reuters | رامي الحداد
            hi | लीला शर्मा, पीटीआई | pti | लीला शर्मा
            he | ליאת חדד, רויטרס | reuters | ליאת חדד
            fr | lor avec AFP | afp | -
            en | — lor, with Reuters | reuters | -
            de | (lor mit dpa) | dpa | -
            it | (a.p.) | - | -
            """)
    void aNameOrInitialsBesideAnAgencyWithoutCapitalsCloseAText(
            String language, String line, String agencies, String people) {
        Draft draft = Drafts.enriched(Drafts.of(STORY, MORE, line).withLanguage(language));

        assertEquals(List.of(STORY, MORE), draft.content().paragraphs());
        assertEquals(agencies == null ? "" : agencies, agencies(draft));
        assertEquals(
                people == null ? "" : people, String.join("+", draft.editorial().authors()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja | （拍手）
            zh | （完全没有）
            ar | وعمل في وكالة رويترز عشر سنوات.
            it | Testo e foto erano andati perduti.
            """)
    void anAsideOrASentenceIsNoName(String language, String line) {
        Draft draft = Drafts.enriched(Drafts.of(STORY, MORE, line).withLanguage(language));

        assertEquals(List.of(STORY, MORE, line), draft.content().paragraphs());
        assertEquals(List.of(), draft.editorial().authors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            职人们正在修复镇子上方的古渡槽，工程要用两个夏天。 | 记者 林远 | 林远
            职人们正在修复镇子上方的古渡槽，工程要用两个夏天。 | （记者 林远 王海） | 林远+王海
            職人たちが町の上の古い水道橋を直している。 | （山田花子） | 山田花子
            """)
    void aReportersLineBelowAChineseOrJapaneseTextIsABylineNotStory(String story, String line, String people) {
        Draft draft = Drafts.enriched(Drafts.of(story, story, line));

        assertEquals(List.of(story, story), draft.content().paragraphs());
        assertEquals(people, String.join("+", draft.editorial().authors()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They are to sail next summer. (dpa) | Our film shows the boats: | They are to sail next summer. | dpa
            They are to sail next summer--(AFP) | - | They are to sail next summer-- | afp
            """)
    void anAgencysBracketEndsItsTextAboveALineThatLeadsOn(String last, String behind, String kept, String agency) {
        // When
        Draft draft = Drafts.enriched(
                behind.equals("-") ? Drafts.of(STORY, MORE, last) : Drafts.of(STORY, MORE, last, behind));

        // Then
        assertEquals(kept, draft.content().paragraphs().get(2));
        assertEquals(agency, agencies(draft));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            – Lena Orbach | They are to sail next summer. | Lena Orbach
            --Lena Orbach | They are to sail next summer. | Lena Orbach
            – Lena Orbach | “The sea is a patient teacher.” | ''
            – New York | They are to sail next summer. | ''
            """)
    void aNameBehindADashSignsTheTextAndNotAQuotation(String line, String above, String author) {
        // When
        Draft draft = Drafts.enriched(Drafts.of(STORY, above, line).withLanguage("en"));

        // Then
        assertEquals(author, String.join("+", draft.editorial().authors()));
        assertEquals(author.isEmpty() ? 3 : 2, draft.content().paragraphs().size());
    }

    @Test
    void theReporterOfAJapanesePaperBehindTheLastSentenceIsTheByline() {
        // When
        Draft draft = Drafts.enriched(Drafts.of("港の新しい船は来年の夏に就航する。", "会社は月曜日にそう発表した。【山田花子】"));

        // Then
        assertEquals("会社は月曜日にそう発表した。", draft.content().paragraphs().get(1));
        assertEquals(List.of("山田花子"), draft.editorial().authors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | By Lena Orbach, dpa | dpa
            de | Von Lena Orbach, dpa | dpa
            en | Lena Orbach, The Canadian Press | cp
            """)
    void aBylineWithItsAgencyAboveTheTextNamesBoth(String language, String line, String agency) {
        // When
        Draft draft = Drafts.enriched(Drafts.of(line, STORY, MORE).withLanguage(language));

        // Then
        assertEquals(List.of(STORY, MORE), draft.content().paragraphs());
        assertEquals(agency, agencies(draft));
        assertEquals(List.of("Lena Orbach"), draft.editorial().authors());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Photo: AFP) | ''
            (사진=연합뉴스) | ''
            (Foto: dpa) | ''
            (المصدر: رويترز) | reuters
            """)
    void aCreditInBracketsAboveTheTextIsNoDateline(String line, String agencies) {
        // When
        Draft draft = Drafts.enriched(Drafts.of(line, STORY, MORE));

        // Then
        assertEquals(List.of(STORY, MORE), draft.content().paragraphs());
        assertEquals(agencies, agencies(draft));
        assertEquals(true, draft.wire().dateline().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mc/jo/pl", "aa/kl", "ap/uh", "tt/pa"})
    void initialsThatSpellAnAgencyCreditNone(String line) {
        // When
        Draft draft = Drafts.enriched(Drafts.of("HOBART, March 11 (AFP) - " + STORY, MORE, line));

        // Then
        assertEquals("afp", agencies(draft));
        assertEquals(
                List.of(line.split("/")), draft.wire().signoff().orElseThrow().initials());
    }

    private static String agencies(Draft draft) {
        return draft.wire().agencies().stream().map(AgencyCredit::id).collect(Collectors.joining("+"));
    }
}
