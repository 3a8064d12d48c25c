package news.dateline.newsml;

import static news.dateline.newsml.NewsMlG2Xml.data;
import static news.dateline.newsml.NewsMlG2Xml.item;
import static news.dateline.newsml.NewsMlG2Xml.meta;
import static news.dateline.newsml.NewsMlG2Xml.read;
import static news.dateline.newsml.NewsMlG2Xml.xhtml;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.Signal;
import news.dateline.text.FactTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of NewsML-G2 does what it says. */
class G2TablesTest {
    private static final String TEXT = "<p>The bridge is open.</p>";

    static List<List<String>> signals() {
        return FactTable.rows(G2Signal.class, "g2-signals.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("signals")
    void a_signal_is_found(List<String> row) {
        String scheme = row.get(0).replace("*", "anyone");
        String code = row.get(1).replace("*", "anything");

        Optional<Signal> signal = G2Signal.of(QCode.of(scheme.toUpperCase(Locale.ROOT) + ":" + code));

        assertEquals(Optional.of(row.get(2)), signal.map(Signal::code));
    }

    static List<List<String>> noteRoles() {
        return FactTable.rows(G2ItemMeta.class, "note-roles.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("noteRoles")
    void a_note_of_that_role_is_none(List<String> row) {
        Draft article = read(item(meta("<edNote role='x:" + row.get(0) + "'>Note</edNote>") + xhtml(TEXT)));

        assertEquals(Optional.empty(), article.editorial().edNote());
    }

    static List<List<String>> vocabularies() {
        return FactTable.rows(Subjects.class, "vocabularies.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void a_code_has_an_address(List<String> row) {
        assertEquals(Optional.of(row.get(1) + "17"), Subjects.uri(QCode.of(row.get(0) + ":17")));
    }

    static List<List<String>> parts() {
        return FactTable.rows(XhtmlBody.class, "xhtml-parts.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void an_element_of_that_class_is_no_body(List<String> row) {
        Draft article = read(item(xhtml("<div class='x " + row.get(0) + "'>Apart</div>" + TEXT)));

        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
    }

    static List<List<String>> renditions() {
        return FactTable.rows(G2Content.class, "renditions.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("renditions")
    void a_rendition_is_the_body_or_none(List<String> row) {
        Draft article = read(item("<contentSet>" + data("other", "Another text, longer than it is.")
                + data(row.get(0), "Short.") + "</contentSet>"));

        String expected = row.get(1).equals("body") ? "Short." : "Another text, longer than it is.";
        assertEquals(List.of(expected), article.content().paragraphs());
    }
}
