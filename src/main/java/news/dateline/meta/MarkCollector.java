package news.dateline.meta;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.text.Digits;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** One walk over a page that picks up all that is marked as something about the page. */
final class MarkCollector implements NodeVisitor {
    private static final int LONGEST = 400;
    private static final int LONGEST_LINE = 120;

    /** Of a paragraph that may open with its date: 27.1.2022 - The bridge … */
    private static final int LONGEST_OPENING = 20;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<String> PROPERTY_KEYS = List.of("itemprop", "property");
    private static final List<String> TIME_KEYS = List.of("datetime", "content", "data-datetime", "title");
    private static final Set<String> OUTSIDE = Set.of("aside", "nav", "footer");

    private final PageMarks marks = new PageMarks();
    private final WebPage page;
    private final ClassWords words = new ClassWords();
    private final MetaElements metaElements;
    private @Nullable Element aside;
    private @Nullable Element article;
    private int order;
    private int offset;

    private MarkCollector(WebPage page) {
        this.page = page;
        this.metaElements = new MetaElements(marks, new Names(page.words()));
    }

    static PageMarks of(WebPage page) {
        MarkCollector collector = new MarkCollector(page);
        NodeTraversor.traverse(collector, page.tree());
        return collector.marks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            order++;
            open(element);
        } else if (node instanceof TextNode text) {
            read(text);
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    public void tail(Node node, int depth) {
        if (node == aside) {
            aside = null;
        }
        if (node == article) {
            article = null;
        }
    }

    private Mark.Place place() {
        return new Mark.Place(order, offset, aside != null, article != null);
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "html" ->
                marks.language(element.attr("lang").isBlank() ? element.attr("xml:lang") : element.attr("lang"));
            case "title" -> readTitle(element);
            case "meta" -> metaElements.read(element, place());
            case "link" -> readLink(element);
            case "h1", "h2" -> readHeading(element);
            case "script", "body" -> {
                // what scripts state is read elsewhere; what a body is called is about looks
            }
            default -> readElement(element);
        }
    }

    /** A drawing has a title as well. */
    private void readTitle(Element title) {
        if (title.parent() == null || !title.parent().normalName().equals("svg")) {
            marks.title(title.text());
        }
    }

    private void readLink(Element link) {
        switch (link.attr("rel").strip().toLowerCase(Locale.ROOT)) {
            case "canonical" -> marks.add(PageField.CANONICAL, link.attr("href"), "link:canonical", place());
            case "author" -> marks.add(PageField.AUTHOR, link.attr("title"), "link:author", place());
            default -> {
                // leads to what is no part of the page
            }
        }
    }

    private void readHeading(Element heading) {
        if (marks.takesMoreHeadings()) {
            String text = ElementText.of(heading, LONGEST);
            if (!text.isBlank()) {
                marks.addHeading(new Mark(PageField.TITLE, text, heading.normalName(), place()));
            }
        }
        readElement(heading);
    }

    private void readElement(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        Set<PageField> classes = words.of(page.names(element.className()));
        Set<PageField> ids = words.of(page.names(element.id()));
        enter(element, classes.contains(PageField.ASIDE) || ids.contains(PageField.ASIDE));
        for (PageField field : classes) {
            mark(field, element, "class");
        }
        for (PageField field : words.of(page.names(element.attr("data-testid")))) {
            if (!classes.contains(field)) {
                mark(field, element, "class");
            }
        }
        for (PageField field : ids) {
            if (!classes.contains(field)) {
                mark(field, element, "id");
            }
        }
        readProperties(element);
        readKind(element);
    }

    /** @param named whether its names say that what it holds is no part of the article */
    private void enter(Element element, boolean named) {
        String name = element.normalName();
        boolean frame = name.equals("article") || name.equals("main");
        if (frame && article == null) {
            article = element;
        }
        if (!frame && (named || OUTSIDE.contains(name)) && aside == null) {
            aside = element;
        }
    }

    private void readProperties(Element element) {
        for (String key : PROPERTY_KEYS) {
            String value = element.attr(key);
            if (!value.isEmpty()) {
                for (String name : BLANKS.split(value)) {
                    String bare = name.substring(name.indexOf(':') + 1);
                    PageProperties.of(bare).ifPresent(field -> mark(field, element, key + ":" + bare));
                }
            }
        }
        if (element.attr("rel").contains("author")) {
            mark(PageField.AUTHOR, element, "rel:author");
        }
    }

    private void readKind(Element element) {
        switch (element.normalName()) {
            case "time" -> mark(PageField.DATED, element, "time");
            case "a" -> {
                if (leadsToAuthor(element.attr("href"))) {
                    mark(PageField.AUTHOR, element, "link");
                }
            }
            default -> {
                // no element that says more by its name
            }
        }
    }

    /** A page about an author stands in a folder of such pages, as in {@code /author/ann-other}. */
    private boolean leadsToAuthor(String address) {
        int host = address.indexOf("://");
        int end = address.lastIndexOf('/', address.length() - 2);
        int start = address.indexOf('/', host < 0 ? 0 : host + 3);
        return address.length() < 300
                && start >= 0
                && end > start
                && words.of(page.names(address.substring(start, end))).contains(PageField.AUTHOR);
    }

    private void mark(PageField field, Element element, String from) {
        if (field == PageField.ASIDE || !marks.takesMore(field)) {
            return;
        }
        String stated = field == PageField.DATED || field == PageField.PUBLISHED || field == PageField.MODIFIED
                ? stated(element)
                : element.attr("content");
        boolean names = field == PageField.AUTHOR || field == PageField.META;
        String shown = names ? ElementText.ofNames(element, LONGEST) : ElementText.of(element, LONGEST);
        marks.add(field, stated.isBlank() ? shown : stated, from, place());
    }

    private static String stated(Element element) {
        for (String key : TIME_KEYS) {
            String value = element.attr(key);
            if (!value.isBlank() && hasDigit(value)) {
                return value;
            }
        }
        return "";
    }

    private void read(TextNode node) {
        String text = node.getWholeText();
        if (text.isBlank()) {
            return;
        }
        String bare = text.strip();
        offset += bare.length();
        boolean line = bare.length() <= LONGEST_LINE;
        if (marks.takesMoreDates() && mayHoldDate(bare, line)) {
            marks.addDate(line ? bare : bare.substring(0, LONGEST_OPENING), place());
        }
        if (line && marks.takesMoreBylines()) {
            readByline(node, bare);
        }
    }

    private static boolean mayHoldDate(String text, boolean line) {
        return line ? text.length() > 5 && hasDigit(text) : Character.isDigit(text.charAt(0));
    }

    private void readByline(TextNode node, String text) {
        int opening = page.words().bylines().openingOrWhole(text, 0);
        boolean leads = opening == 0 && Names.endsInLead(text);
        if (opening == 0 && !leads) {
            return;
        }
        boolean alone = leads || opening >= text.length() - 1;
        Element parent = node.parent();
        String line = alone && parent != null ? ElementText.of(parent, LONGEST_LINE) : text;
        if (alone && parent != null && line.length() <= text.length() && parent.parent() != null) {
            line = ElementText.of(parent.parent(), LONGEST_LINE);
        }
        marks.addByline(line, place());
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Digits.value(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
