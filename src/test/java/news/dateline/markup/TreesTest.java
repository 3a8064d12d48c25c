package news.dateline.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Tag;
import org.junit.jupiter.api.Test;

class TreesTest {
    @Test
    void a_prefix_and_the_case_of_a_name_do_not_matter() {
        // Given
        Element item = xml(
                "<item><n:HeadLine>One</n:HeadLine><headline>Two</headline><SubHeadLine>Three</SubHeadLine></item>");

        // When
        List<Element> found = Trees.children(item, "HeadLine");

        // Then
        assertEquals(List.of("One", "Two"), found.stream().map(Element::text).toList());
    }

    @Test
    void a_name_that_only_ends_alike_is_another() {
        // Given
        Element item = xml("<item><SubHeadLine>Three</SubHeadLine></item>");

        // When
        Optional<Element> found = Trees.child(item, "HeadLine");

        // Then
        assertTrue(found.isEmpty());
    }

    @Test
    void an_empty_element_gives_way_to_the_next_one_with_text() {
        // Given
        Element item = xml("<item><by/><by> </by><by>Ada <b>Lind</b></by></item>");

        // When
        Optional<String> text = Trees.text(item, "by");

        // Then
        assertEquals(Optional.of("Ada Lind"), text);
    }

    @Test
    void descends_from_child_to_child_only() {
        // Given
        Element item = xml("<item><a><b><c>deep</c></b></a><c>shallow</c></item>");

        // When
        Optional<String> text = Trees.descend(item, "a", "b", "c").flatMap(Trees::text);

        // Then
        assertEquals(Optional.of("deep"), text);
        assertTrue(Trees.descend(item, "a", "c").isEmpty());
    }

    @Test
    void finds_all_below_but_not_the_root() {
        // Given
        Element part = xml("<part><part><x/><part/></part></part>");

        // When
        List<Element> found = Trees.all(part, "part");

        // Then
        assertEquals(2, found.size());
    }

    @Test
    void a_blank_attribute_is_none() {
        // Given
        Element status = xml("<Status FormalName=' ' Vocabulary=' x '/>");

        // When
        Optional<String> blank = Trees.attribute(status, "FormalName");

        // Then
        assertFalse(blank.isPresent());
        assertEquals(Optional.of("x"), Trees.attribute(status, "vocabulary"));
    }

    @Test
    void a_tree_of_a_hundred_thousand_levels_does_not_exhaust_the_stack() {
        // Given
        Element root = element("a");
        Element at = root;
        for (int depth = 0; depth < 100_000; depth++) {
            Element child = element("a");
            at.appendChild(child);
            at = child;
        }
        at.appendText("bottom");

        // When
        List<Element> found = Trees.all(root, "a");

        // Then
        assertEquals(100_000, found.size());
        assertEquals(Optional.of("bottom"), Trees.text(root));
    }

    private static Element xml(String text) {
        XmlItems.Result result = XmlItemReader.read(text, Set.of("none"));
        return ((XmlItems.Result.Read) result).document().head();
    }

    private static Element element(String name) {
        return new Element(Tag.valueOf(name, "", ParseSettings.preserveCase), "");
    }
}
