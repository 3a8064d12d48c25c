package news.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.text.CreditLabel;
import news.dateline.text.CreditTail;
import news.dateline.text.FactTable;
import news.dateline.text.PhotoLabels;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTablesTest {
    static Stream<List<String>> classWords() {
        return FactTable.rows(ClassRole.class, "class-words.tsv", 2).stream();
    }

    static Stream<List<String>> creditLabels() {
        return FactTable.rows(CreditLabel.class, "credit-labels.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("classWords")
    void a_class_name_of_a_rows_words_has_its_role(List<String> row) {
        ClassRole role = ClassRole.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        String name = row.get(1).replace("*", "s").replace(' ', '-');

        assertEquals(
                role,
                ClassRole.of(
                        WebPage.open("", Optional.empty(), TextTables.shipped()).names("x " + name + " y-2")));
    }

    @ParameterizedTest
    @MethodSource("creditLabels")
    void a_label_opens_a_credit(List<String> row) {
        if (row.get(0).equals("marker")) {
            assertTrue(CreditLabel.isMarker(row.get(2)));
            return;
        }
        String between = row.get(0).equals("colon") ? ": " : " ";

        assertEquals("Ann Other", CreditTail.bare(row.get(2) + between + "Ann Other", PhotoLabels.shipped()));
    }

    @Test
    void no_row_stands_twice() {
        assertEquals(classWords().distinct().count(), classWords().count());
        assertEquals(creditLabels().distinct().count(), creditLabels().count());
    }
}
