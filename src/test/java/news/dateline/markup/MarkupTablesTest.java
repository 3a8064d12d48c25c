package news.dateline.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every row of every table of this room is read. */
class MarkupTablesTest {
    @Test
    void everyElementHasItsRole() {
        for (List<String> row : FactTable.rows(ElementRole.class, "elements.tsv", 2)) {
            ElementRole role = ElementRole.valueOf(row.get(1).toUpperCase(Locale.ROOT));

            assertEquals(role, ElementRole.of(new Element(row.get(0))), row::toString);
        }
    }

    @Test
    void everyNamespaceIsKnownWhateverItsPrefixAndItsLastCharacter() {
        for (List<String> row : FactTable.rows(Namespaces.class, "namespaces.tsv", 2)) {
            String canonical = row.get(1).equals("-") ? "body" : row.get(1) + ":body";
            for (String written :
                    List.of(row.get(0), row.get(0) + "/", row.get(0).toUpperCase(Locale.ROOT))) {
                Namespaces namespaces = new Namespaces();
                namespaces.enter(Map.of("odd", written, "", "http://example.org/own"));

                assertEquals(canonical, namespaces.name("odd:body"), row::toString);
                assertEquals("body", namespaces.name("body"), row::toString);
            }
        }
    }
}
