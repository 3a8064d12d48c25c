package news.dateline.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Step;
import news.dateline.item.Draft;
import news.dateline.item.Editorial;
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

/** A table had each headline that kills word for word; in another form of its verb, or with a please, the kill was missed. */
class DeskClausesTest {
    private static final Step STEP = new Signals(FactTables.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            يرجى سحب الخبر: أسعار العبارات | WITHDRAW
            خبر محذوف - أسعار العبارات | KILL
            أسعار العبارات (خبر ملغى) | KILL
            أسعار العبارات (تصويب) | CORRECTION
            Prière d'annuler : le prix du ferry | KILL
            À ANNULER - Le prix du ferry | KILL
            Se ruega anular la nota: El precio del ferri | KILL
            NOTA ELIMINADA: El precio del ferri | KILL
            Notizia da annullare: il prezzo del traghetto | KILL
            Prosimy usunąć depeszę: Ceny promu | KILL
            Просим снять с ленты: Цены на паром | KILL
            ИСПРАВЛЕННАЯ ВЕРСИЯ - Цены на паром | CORRECTION
            Haberi iptal ediniz: Feribot fiyatları | KILL
            कृपया रद्द करें: नौका का किराया | KILL
            โปรดถอนข่าว: ค่าเรือข้ามฟาก | WITHDRAW
            [송고 취소] 여객선 요금 | KILL
            【配信取消】フェリー運賃 | KILL
            请删除此稿：渡轮票价 | KILL
            渡轮票价（更正） | CORRECTION
            Ferry fares (corrected version) | CORRECTION
            Annule et remplace : le prix du ferry | UPDATE
            Meldung wird ersetzt: Fährpreise | UPDATE
            """)
    void aClauseOfTheDeskCountsInAnyFormAndOrder(String headline, Signal signal) {
        assertEquals(
                Optional.ofNullable(signal),
                STEP.apply(Drafts.titled(headline)).wire().signal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Annulation de traversées : la compagnie s'explique",
                "Annulations : ce que la compagnie rembourse",
                "Rückzug aus dem Fährgeschäft: Reederei verkauft",
                "Cancelled: why the ferry stayed in port",
                "Kill the lights: a town saves power",
                "إلغاء رحلات العبارة: الشركة تعتذر",
                "سحب تراخيص العبارات: قرار اليوم",
                "تصحيح أسعار العبارات: قرار اليوم",
                "حذف الأصفار من العملة",
                "取消通知：家长担心",
                "撤销处分：球员可以出场",
                "取消された便の乗客、港に残る",
                "취소된 여객선: 승객 항의",
                "Anulan la tarifa del ferri: el alcalde celebra",
                "Отзыв лицензий: паромы встали",
                "Ferry to Rome (cancelled)"
            })
    void aHeadlineThatSpeaksOfACancellationIsNews(String headline) {
        assertTrue(STEP.apply(Drafts.titled(headline)).wire().signal().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            يرجى سحب هذا الخبر وعدم نشره. | KILL
            Texten utgår. Fler bilder följer. | KILL
            Esta nota queda anulada, no publicar | KILL
            本稿作废，请勿使用。 | KILL
            Исправляем имя мэра во втором абзаце | CORRECTION
            Corrige el nombre del alcalde | CORRECTION
            Photos of the deleted scene are available |
            Bitte beachten: Fotos folgen |
            """)
    void aNoteSaysItInAClauseOfItsOwn(String note, Signal signal) {
        assertEquals(
                Optional.ofNullable(signal), STEP.apply(with("", note)).wire().signal());
    }

    @Test
    void theLastPartOfASluglineKillsAsAHeaderDoes() {
        // When
        Draft draft = STEP.apply(with("Labour/Ferry/KILL", ""));

        // Then
        assertEquals(Optional.of(Signal.KILL), draft.wire().signal());
        assertEquals(PubStatus.CANCELED, draft.pubStatus());
        assertTrue(STEP.apply(with("Crime/Kill", "")).wire().signal().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyActOfTheTableCountsInANote(List<String> row) {
        String form = row.get(3).replace("*", "");
        assertTrue(STEP.apply(with("", form + ".")).wire().signal().isPresent(), row::toString);
    }

    static List<List<String>> acts() {
        return FactTable.rows(DeskClauses.class, "requests.tsv", 4).stream()
                .filter(row -> row.get(1).equals("act"))
                .toList();
    }

    private static Draft with(String slugline, String note) {
        Draft draft = Drafts.titled("Ferry fares");
        return draft.with(new Editorial(
                Optional.empty(),
                List.of(),
                Optional.of(slugline).filter(text -> !text.isEmpty()),
                Optional.of(note).filter(text -> !text.isEmpty()),
                Optional.empty(),
                List.of(),
                List.of()));
    }
}
