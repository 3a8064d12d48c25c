package news.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.pipeline.Drafts;
import news.dateline.text.FactTable;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbargoesTest {
    private static final String STORY = "The ferry company will buy two boats that run on hydrogen, it said on Monday.";
    private static final String MORE = "They are to sail from the old harbour next summer.";

    private static final EmbargoWords WORDS = new EmbargoWords(FactTables.shipped());
    private static final Step STEP = new Embargoes(Drafts.KNOWLEDGE, FactTables.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMBARGOED UNTIL 2301 GMT, TUESDAY JUNE 9",
                "STRICTLY EMBARGOED FOR 00.01 BST JUNE 9",
                "(Embargo: June 9, 10:00 CET)",
                "Not for release before 6 a.m. on June 9",
                "Sperrfrist: 9. Juni, 10.00 Uhr",
                "Gesperrt bis 9. Juni 2026, 10 Uhr",
                "SOUS EMBARGO jusqu'au 9 juin 10h00",
                "EMBARGADO HASTA EL 9 DE JUNIO A LAS 10:00",
                "Sob embargo até 9 de junho, 10h",
                "Sotto embargo fino alle 10 del 9 giugno",
                "Onder embargo tot 9 juni 10.00 uur",
                "Embargo till 9 juni kl 10.00",
                "9 جون صبح 10 بجے تک اشاعت ممنوع ہے",
                "9 जून सुबह 10 बजे तक प्रसारण पर रोक",
                "৯ জুন সকাল ১০টা পর্যন্ত প্রকাশ নিষিদ্ধ",
                "ห้ามเผยแพร่ก่อนวันที่ 9 มิถุนายน เวลา 10.00 น.",
                "6월 9일 조간부터 보도해 주시기 바랍니다",
                "6月9日10時前請勿刊登",
                "9 haziran saat 10.00'a kadar yayımlanamaz",
                "Под эмбарго до 10:00 9 июня",
                "محظور النشر حتى العاشرة من صباح 9 يونيو",
                "حظر نشر: الساعة 10:00 بتوقيت غرينتش 9 يونيو",
                "(엠바고: 9일 10시)",
                "【報道解禁 9日午前10時】"
            })
    void aLineThatHoldsTheTextBackLeavesItAndNothingGoesOut(String line) {
        // When
        Draft draft = STEP.apply(Drafts.of(line, STORY, MORE));

        // Then
        assertEquals(List.of(STORY, MORE), draft.content().paragraphs());
        assertEquals(PubStatus.WITHHELD, draft.pubStatus());
        assertEquals(Optional.of(Signal.HOLD), draft.wire().signal());
        assertEquals(Optional.of(line), draft.editorial().edNote());
    }

    @Test
    void aNoteToEditorsHoldsTheTextBack() {
        // Given
        Draft noted = Drafts.of(STORY, MORE);
        noted = noted.with(noted.editorial().withEdNote("Embargoed until Tuesday 9 June 2026 at 06:00 CET"));

        // When
        Draft draft = STEP.apply(noted);

        // Then
        assertEquals(PubStatus.WITHHELD, draft.pubStatus());
        assertEquals(Optional.of(Signal.HOLD), draft.wire().signal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The embargo on oil was extended until June 9, diplomats said.",
                "Embargo lifted: 9 June, 10:00",
                "Embargo talks resume in Geneva",
                "Sin embargo, 9 de los 12 barcos siguen en el puerto.",
                "Das Embargo gilt bis 9. Juni.",
                "Under embargo for 60 years, the island has looked to its neighbours for oil, its minister said on Monday.",
                "アユ釣りが14日に解禁され、多くの人が川に集まった。",
                "L'embargo sur les armes, en vigueur depuis 14 ans, a été prolongé lundi par le Conseil de sécurité.",
                "Ambargo 14 yıldır sürüyor ve ülke ekonomisini zorluyor, dedi bakan."
            })
    void aStoryThatSpeaksOfAnEmbargoGoesOut(String first) {
        // Given
        Draft draft = Drafts.of(first, STORY, MORE);

        // When
        Draft same = STEP.apply(draft);

        // Then
        assertEquals(draft, same);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowCounts(List<String> row) {
        // Given
        boolean lifted = row.get(1).equals("lifted");

        // When
        String line =
                switch (row.get(1)) {
                    case "before" -> row.get(2) + ": Embargo: 10:00";
                    case "ends" -> "14.3. 10:00 " + row.get(2);
                    default -> "(" + row.get(2) + ": 10:00)";
                };
        boolean held =
                WORDS.isEmbargo(line) || WORDS.isEmbargo(row.get(2)) || WORDS.isInSlugline("Bridge/" + row.get(2));

        // Then
        assertTrue(held != lifted, row::toString);
    }

    static List<List<String>> lines() {
        return FactTable.rows(EmbargoesTest.class, "embargo-lines.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineThatHoldsATextBackIsHeededInAnyLanguage(List<String> row) {
        // Given
        Draft draft = Drafts.of(row.get(1), STORY, MORE);

        // When
        Draft held = STEP.apply(draft);

        // Then
        assertEquals(PubStatus.WITHHELD, held.pubStatus());
        assertEquals(List.of(STORY, MORE), held.content().paragraphs());
    }

    static List<List<String>> rows() {
        return FactTable.rows(Embargoes.class, "embargoes.tsv", 3);
    }
}
