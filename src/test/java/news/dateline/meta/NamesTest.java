package news.dateline.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.dateline.text.FactTable;
import news.dateline.text.TextTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Beispiel | Anna Beispiel",
                "By Ann Other | Ann Other",
                "Von Anna Beispiel und Bernd Muster | Anna Beispiel; Bernd Muster",
                "Ein Kommentar von Anna Beispiel | Anna Beispiel",
                "Posted by Ann Other on March 4, 2019 | Ann Other",
                "8. Januar 2020 · by Ann Other | Ann Other",
                "Anna Beispiel (abe), Bernd Muster (bmu) | Anna Beispiel; Bernd Muster",
                "Anna Beispiel Redakteurin | Anna Beispiel",
                "بقلم: سارة خالد | سارة خالد",
                "Christoph von Eichhorst | Christoph von Eichhorst",
                "Ann Other1, Photo by Ben Example | Ann Other",
                "Ann Other, PhD | Ann Other",
                "Wendell Strake, Jr. and Ola Finnerty | Wendell Strake Jr.; Ola Finnerty",
                "Joris van den Aakster and Ann Other | Joris van den Aakster; Ann Other",
                "Par Loïc Le Guirrec | Loïc Le Guirrec",
                "Ana Gómez y Luis Pérez | Ana Gómez; Luis Pérez",
                "Ana y Luis | Ana; Luis",
                "María José de la Fuente y Rocha | María José de la Fuente y Rocha",
                "João da Costa e Silva | João da Costa e Silva",
                "Ann Other ❤️ | Ann Other",
                "한지우 기자 | 한지우",
                "한지우 오하늘 기자 | 한지우; 오하늘",
                "한지우·오하늘 기자 | 한지우; 오하늘",
                "도쿄=한지우 특파원 | 한지우",
                "ליאת חדד, כתבתנו בחיפה | ליאת חדד",
                "文／記者林思遠 | 林思遠",
                "高瀬真理記者 | 高瀬真理",
                "2024年3月5日 来源：河岸日报 作者：林思远 | 林思远",
                "12:30 | ''"
            })
    void findsTheNamesInALine(String line, String names) {
        assertEquals(names, String.join("; ", new Names(TextTables.shipped()).of(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Redaktion", "TOI Staff", "Pressestelle der Stadt", "Beispiel GmbH", "أسرة التحرير"})
    void knowsAnOfficeFromAPerson(String name) {
        assertTrue(Names.isHouse(name));
        assertFalse(Names.isHouse("Anna Beispiel"));
    }

    @Test
    void everyRowOfTheTableIsOfAKnownKind() {
        List<List<String>> rows = FactTable.rows(Names.class, "author-words.tsv", 2);

        assertTrue(rows.stream().allMatch(row -> List.of(
                        "lead", "by", "noise", "house", "title", "photo", "suffix", "particle", "article", "dated")
                .contains(row.get(0))));
    }
}
