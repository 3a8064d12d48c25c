package news.dateline.meta;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.text.BylineWords;
import news.dateline.text.Digits;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** One walk over a page that picks up all that is marked as something about the page. */
final class MarkCollector {
    /** A page that marks a field more often than this is a list. */
    private static final int MOST_MARKS = 30;

    private static final int MOST_DATES = 60;
    private static final int LONGEST = 400;
    private static final int LONGEST_LINE = 120;

    /** Of a paragraph that may open with its date: 27.1.2022 - The bridge … */
    private static final int LONGEST_OPENING = 20;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<String> META_KEYS = List.of("property", "name", "itemprop", "http-equiv");
    private static final List<String> PROPERTY_KEYS = List.of("itemprop", "property");
    private static final List<String> TIME_KEYS = List.of("datetime", "content", "data-datetime", "title");

    private final Map<PageField, List<Mark>> marks = new EnumMap<>(PageField.class);
    private final List<String> linkedData = new ArrayList<>();
    private final List<Mark> headings = new ArrayList<>();
    private final List<Mark> dates = new ArrayList<>();
    private final List<Mark> bylines = new ArrayList<>();
    private String title = "";
    private String language = "";
    private String direction = "";

    private MarkCollector() {}

    static MarkCollector of(Document page) {
        MarkCollector survey = new MarkCollector();
        NodeTraversor.traverse(survey.new Walk(), page);
        return survey;
    }

    /** The marks of a field, in the order of the page. */
    List<Mark> marks(PageField field) {
        return marks.getOrDefault(field, List.of());
    }

    /** The first value of a field. */
    Optional<Mark> first(PageField field) {
        return marks(field).stream().findFirst();
    }

    /** The JSON-LD blocks as they stand. */
    List<String> linkedData() {
        return linkedData;
    }

    /** The headings of the first two levels. */
    List<Mark> headings() {
        return headings;
    }

    /** How much text stands before the first heading of the first level; -1 where there is none. */
    int heading() {
        return headings.stream()
                .filter(mark -> mark.from().equals("h1"))
                .map(mark -> mark.place().offset())
                .findFirst()
                .orElse(-1);
    }

    /** Short texts with a digit, which may hold a date. */
    List<Mark> dates() {
        return dates;
    }

    /** Short texts that open as a byline does. */
    List<Mark> bylines() {
        return bylines;
    }

    /** The title element; empty where there is none. */
    String title() {
        return title;
    }

    String language() {
        return language;
    }

    String direction() {
        return direction;
    }

    private void add(PageField field, String value, String from, Mark.Place place) {
        List<Mark> list = marks.computeIfAbsent(field, key -> new ArrayList<>());
        if (!value.isBlank() && list.size() < MOST_MARKS) {
            list.add(new Mark(field, value.strip(), from, place));
        }
    }

    private final class Walk implements NodeVisitor {
        private final ClassWords words = new ClassWords();
        private Element aside;
        private Element article;
        private String labelled = "";
        private int order;
        private int offset;

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
                case "html" -> {
                    language = element.attr("lang").isBlank() ? element.attr("xml:lang") : element.attr("lang");
                    direction = element.attr("dir");
                }
                case "title" -> title = title.isEmpty() && !isInPicture(element) ? element.text() : title;
                case "meta" -> readMeta(element);
                case "link" -> readLink(element);
                case "script" -> readScript(element);
                case "h1", "h2" -> readHeading(element);
                case "body" -> {}
                default -> readElement(element);
            }
        }

        private static boolean isInPicture(Element title) {
            return title.parent() != null && title.parent().normalName().equals("svg");
        }

        private void readMeta(Element meta) {
            String content = meta.attr("content");
            if (content.isBlank() || content.length() > 4000) {
                return;
            }
            readLabel(meta, content);
            for (String key : META_KEYS) {
                String name = meta.attr(key);
                if (!name.isEmpty()) {
                    Properties.of(name)
                            .ifPresent(row -> add(
                                    row.field(),
                                    content,
                                    (key.equals("itemprop") ? "itemprop:" : "meta:")
                                            + name.strip().toLowerCase(Locale.ROOT),
                                    place()));
                }
            }
        }

        /** Twitter's cards have two free fields, a label and its value each: often "Written by" and the name. */
        private void readLabel(Element meta, String content) {
            String name = meta.attr("name");
            if (name.startsWith("twitter:label")) {
                if (Names.isLead(content)) {
                    labelled = "twitter:data" + name.substring("twitter:label".length());
                }
            } else if (!labelled.isEmpty() && name.equals(labelled)) {
                add(PageField.AUTHOR, content, "meta:twitter:data", place());
            }
        }

        private void readLink(Element link) {
            switch (link.attr("rel").strip().toLowerCase(Locale.ROOT)) {
                case "canonical" -> add(PageField.CANONICAL, link.attr("href"), "link:canonical", place());
                case "author" -> add(PageField.AUTHOR, link.attr("title"), "link:author", place());
                default -> {}
            }
        }

        private void readScript(Element script) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json") && linkedData.size() < MOST_MARKS) {
                linkedData.add(script.data());
            }
        }

        private void readHeading(Element heading) {
            if (headings.size() < MOST_MARKS) {
                String text = ElementText.of(heading, LONGEST);
                if (!text.isBlank()) {
                    headings.add(new Mark(PageField.TITLE, text, heading.normalName(), place()));
                }
            }
            readElement(heading);
        }

        private void readElement(Element element) {
            if (element.attributesSize() == 0) {
                return;
            }
            Set<PageField> fields = words.of(element.className());
            Set<PageField> ids = words.of(element.id());
            String name = element.normalName();
            boolean frame = name.equals("article") || name.equals("main");
            if (frame && article == null) {
                article = element;
            }
            boolean outside = fields.contains(PageField.ASIDE)
                    || ids.contains(PageField.ASIDE)
                    || name.equals("aside")
                    || name.equals("nav")
                    || name.equals("footer");
            if (outside && !frame && aside == null) {
                aside = element;
            }
            for (PageField field : fields) {
                mark(field, element, "class");
            }
            for (PageField field : words.of(element.attr("data-testid"))) {
                if (!fields.contains(field)) {
                    mark(field, element, "class");
                }
            }
            for (PageField field : ids) {
                if (!fields.contains(field)) {
                    mark(field, element, "id");
                }
            }
            readProperties(element);
        }

        private void readProperties(Element element) {
            for (String key : PROPERTY_KEYS) {
                String value = element.attr(key);
                if (!value.isEmpty()) {
                    for (String name : BLANKS.split(value)) {
                        String bare = name.substring(name.indexOf(':') + 1);
                        Properties.of(bare).ifPresent(row -> mark(row.field(), element, key + ":" + bare));
                    }
                }
            }
            String rel = element.attr("rel");
            if (rel.contains("author")) {
                mark(PageField.AUTHOR, element, "rel:author");
            }
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
                    && words.of(address.substring(start, end)).contains(PageField.AUTHOR);
        }

        private void mark(PageField field, Element element, String from) {
            if (field == PageField.ASIDE || marks(field).size() >= MOST_MARKS) {
                return;
            }
            String stated = field == PageField.DATED || field == PageField.PUBLISHED || field == PageField.MODIFIED
                    ? stated(element)
                    : element.attr("content");
            add(field, stated.isBlank() ? ElementText.of(element, LONGEST) : stated, from, place());
        }

        private static String stated(Element element) {
            for (String key : TIME_KEYS) {
                String value = element.attr(key);
                if (!value.isBlank() && value.chars().anyMatch(unit -> Digits.value((char) unit) >= 0)) {
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
            if (bare.length() > LONGEST_LINE) {
                if (dates.size() < MOST_DATES && Character.isDigit(bare.charAt(0))) {
                    dates.add(new Mark(PageField.DATED, bare.substring(0, LONGEST_OPENING), "text", place()));
                }
                return;
            }
            if (dates.size() < MOST_DATES && bare.length() > 5 && hasDigit(bare)) {
                dates.add(new Mark(PageField.DATED, bare, "text", place()));
            }
            if (bylines.size() < MOST_MARKS) {
                readByline(node, bare);
            }
        }

        private void readByline(TextNode node, String text) {
            int opening = BylineWords.shipped().opening(text + " ");
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
            bylines.add(new Mark(PageField.AUTHOR, line, "text", place()));
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
}
