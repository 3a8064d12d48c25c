package news.dateline.web;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.markup.Html;
import news.dateline.text.TextTables;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One page of HTML, opened once for all who read it: what one of them finds in it, the others find as well. The tree is for
 * reading only. For one thread.
 */
public final class WebPage {
    /** Of a page with more scripts of JSON-LD the others are not read. */
    private static final int MOST_SCRIPTS = 30;

    private final Document tree;
    private final Optional<String> address;
    private final TextTables words;
    private final Optional<String> base;
    private final List<JsonNode> linkedData;
    private final Map<String, ElementNames> names = new HashMap<>();
    private final HiddenElements hidden = new HiddenElements();

    private WebPage(Document tree, Optional<String> address, TextTables words) {
        this.tree = tree;
        this.address = requireNonNull(address, "address");
        this.words = requireNonNull(words, "words");
        this.base = base(tree, address);
        this.linkedData = linkedData(tree);
    }

    /**
     * Opens a page; never fails, for HTML is whatever a page is made of.
     *
     * @param html the page's text
     * @param address where it came from, where somebody knows it
     * @param words what lines of text say by themselves
     */
    public static WebPage open(String html, Optional<String> address, TextTables words) {
        return new WebPage(Html.parse(html), address, words);
    }

    /** What the page's addresses are relative to: HTML's base element, else its own address, else the one that it states. */
    private static Optional<String> base(Document tree, Optional<String> address) {
        Optional<String> own = address.filter(WebAddress::isAbsolute)
                .or(() -> stated(tree, "link[rel=canonical]", "href"))
                .or(() -> stated(tree, "meta[property=og:url]", "content"));
        return Optional.ofNullable(tree.head().selectFirst("base[href]"))
                .map(element -> WebAddress.resolved(own, element.attr("href")))
                .filter(WebAddress::isAbsolute)
                .or(() -> own);
    }

    private static Optional<String> stated(Document tree, String selector, String attribute) {
        return Optional.ofNullable(tree.head().selectFirst(selector))
                .map(element -> element.attr(attribute).strip())
                .filter(WebAddress::isAbsolute);
    }

    private static List<JsonNode> linkedData(Document tree) {
        List<JsonNode> linkedData = new ArrayList<>();
        int scripts = 0;
        for (Element script : tree.getElementsByTag("script")) {
            if (isLinkedData(script) && scripts++ < MOST_SCRIPTS) {
                LinkedDataText.parse(script.data()).ifPresent(linkedData::add);
            }
        }
        return List.copyOf(linkedData);
    }

    /** By its media type, in any case and with any parameter. */
    private static boolean isLinkedData(Element script) {
        return script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
    }

    /** Without comments, programs, style sheets and drawings. */
    public Document tree() {
        return tree;
    }

    /** What lines of text say by themselves, in every language. */
    public TextTables words() {
        return words;
    }

    /** Where the page came from, as it was given. */
    public Optional<String> address() {
        return address;
    }

    /** An address that the page has written, in full; as written where nobody knows where the page stood. */
    public String resolved(String written) {
        return WebAddress.resolved(base, written);
    }

    /** Whether the page holds an element and does not show it, by what the element says of itself. */
    public boolean isHidden(Element element) {
        return hidden.isHidden(element);
    }

    /** What the page states as JSON-LD, a tree for each script that can be read, in the order of the page. */
    public List<JsonNode> linkedData() {
        return linkedData;
    }

    /** The names in an attribute's value, such as that of {@code class} or {@code id}: pages repeat them, each is cut once. */
    public ElementNames names(String value) {
        return value.isEmpty() ? ElementNames.NONE : names.computeIfAbsent(value, ElementNames::of);
    }
}
