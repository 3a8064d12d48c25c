package news.dateline.newsml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.markup.ElementRole;
import news.dateline.markup.Trees;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;

/** What a ContentItem holds. The first of several renditions of a text is the one that says most about its structure. */
enum ContentKind {
    /** Elements: NITF, the body of NITF, XHTML. */
    ELEMENTS,
    /** Markup written as text. */
    MARKUP,
    PLAIN,
    PICTURE,
    /** Nothing that can be read. */
    OTHER;

    /** What a content item says it is, where that is no text ({@code content-kinds.tsv}). */
    private static final Map<String, ContentKind> DECLARED = declared();

    /** By what it says it is, then by looking at it: what text it is, wires say in many ways and not always rightly. */
    static ContentKind of(Element contentItem, Optional<Element> content) {
        return Stream.of("MimeType", "Format", "MediaType")
                .flatMap(name -> FormalName.of(contentItem, name).stream())
                .flatMap(name -> Stream.of(name, beforeSlash(name)))
                .map(name -> DECLARED.get(name.toLowerCase(Locale.ROOT)))
                .filter(kind -> kind != null)
                .findFirst()
                .or(() -> content.filter(Element::hasText).map(ContentKind::ofText))
                .orElse(OTHER);
    }

    private static ContentKind ofText(Element content) {
        boolean structured = content.childNodes().stream()
                .anyMatch(node -> node instanceof Element element
                        && (ElementRole.of(element) != ElementRole.INLINE || Trees.isNamed(element, "nitf")));
        return structured ? ELEMENTS : EscapedMarkup.isIn(content.wholeText()) ? MARKUP : PLAIN;
    }

    private static String beforeSlash(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash + 1);
    }

    private static Map<String, ContentKind> declared() {
        Map<String, ContentKind> kinds = new HashMap<>();
        FactTable.rows(ContentKind.class, "content-kinds.tsv", 2)
                .forEach(row -> kinds.put(
                        row.get(0).toLowerCase(Locale.ROOT), valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return Map.copyOf(kinds);
    }
}
