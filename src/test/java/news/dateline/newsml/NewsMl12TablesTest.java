package news.dateline.newsml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.item.Signal;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of NewsML 1.2 is a name that occurs once, and is found under it. */
class NewsMl12TablesTest {
    static List<List<String>> statuses() {
        return FactTable.rows(NewsStatus.class, "news-statuses.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void a_status_is_found(List<String> row) {
        assertEquals(row.get(1), NewsStatus.of(row.get(0)).name().toLowerCase(Locale.ROOT));
        assertOnce(row, statuses(), 1);
    }

    static List<List<String>> signals() {
        return FactTable.rows(ItemSignal.class, "item-signals.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("signals")
    void a_signal_is_found(List<String> row) {
        assertTrue(List.of("type", "genre", "instruction").contains(row.get(0)));
        assertEquals(
                Optional.of(row.get(2)), ItemSignal.of(row.get(0), row.get(1)).map(Signal::code));
        assertOnce(row, signals(), 2);
    }

    static List<List<String>> roles() {
        return FactTable.rows(ComponentRole.class, "component-roles.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("roles")
    void a_role_is_found(List<String> row) {
        Element component = new Element("NewsComponent").appendChild(named("Role", row.get(0)));
        ComponentRole around = row.get(1).equals("text") ? ComponentRole.CAPTION : ComponentRole.TEXT;
        ComponentRole role = ComponentRole.of(component, Optional.of(around));
        assertEquals(row.get(1), role.name().toLowerCase(Locale.ROOT));
        assertOnce(row, roles(), 1);
    }

    static List<List<String>> kinds() {
        return FactTable.rows(ContentKind.class, "content-kinds.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_kind_is_found(List<String> row) {
        String name = row.get(0).endsWith("/") ? row.get(0) + "any" : row.get(0);
        Element data = new Element("DataContent").appendText("text");
        Element item = new Element("ContentItem").appendChild(named("Format", name));
        ContentKind kind = ContentKind.of(item, Optional.of(data));
        assertEquals(row.get(1), kind.name().toLowerCase(Locale.ROOT));
        assertOnce(row, kinds(), 1);
    }

    static List<List<String>> lineTypes() {
        return FactTable.rows(NewsLines.class, "news-line-types.tsv", 1);
    }

    @ParameterizedTest
    @MethodSource("lineTypes")
    void a_line_type_is_a_note(List<String> row) {
        String item = NewsMl12Xml.itemOf("<NewsLines><HeadLine>Story</HeadLine><NewsLine><NewsLineType FormalName='"
                + row.get(0) + "'/><NewsLineText>UPDATES cost</NewsLineText></NewsLine></NewsLines>");
        assertEquals(
                Optional.of("UPDATES cost"), NewsMl12Xml.read(item).editorial().edNote());
        assertOnce(row, lineTypes(), 1);
    }

    private static void assertOnce(List<String> row, List<List<String>> rows, int names) {
        String key = String.join("\t", row.subList(0, names));
        long times = rows.stream()
                .filter(other -> String.join("\t", other.subList(0, names)).equalsIgnoreCase(key))
                .count();
        assertEquals(1, times, key);
    }

    private static Element named(String element, String name) {
        return new Element(element).attr("FormalName", name);
    }
}
