package news.dateline.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.figure.PageItem.FoundPicture;
import news.dateline.figure.PageItem.TextRun;
import news.dateline.markup.ElementRole;
import news.dateline.web.ElementNames;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a page: its pictures and texts in order. As each element that holds pictures or their texts ends, what it
 * holds is paired.
 */
@SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
final class PictureScan implements NodeVisitor {
    private static final Set<String> IMAGES = Set.of("img", "amp-img", "video");
    private static final Evaluator SHOWN = QueryParser.parse("img, picture, video, amp-img, table, blockquote");
    /** A figure of a name and a time, and no picture, is who wrote this and when. */
    private static final Evaluator SIGNED = QueryParser.parse("address, time[datetime]");

    private static final Set<String> SPLITTING = Set.of("span", "small", "cite", "label");
    private static final Set<String> PROSE = Set.of("p", "li", "dd", "dt", "td", "th", "blockquote");
    private static final Set<String> WHOLE = Set.of("body", "main", "article", "html");
    private static final Set<String> APART = Set.of("article", "aside", "nav", "footer");
    private static final int LONGEST = 1500;

    /** What holds more than this is no picture but a part of the page. */
    private static final int MOST_HELD = 80;

    /** An element that holds a picture or its text: where its items begin. */
    private record Box(Element element, ClassRole role, int start, boolean figure) {}

    private final WebPage page;
    private final List<PageItem> items = new ArrayList<>();
    private final Deque<Box> boxes = new ArrayDeque<>();
    private final Map<ElementNames, ClassRole> roles = new HashMap<>();
    private final Paragraphs paragraphs = new Paragraphs();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element skipped;
    private @Nullable Element fallback;
    private @Nullable Element link;
    /** Whether that link leads to a picture: the words in it are the picture's, not another page's. */
    private boolean linkShows;

    private Element owner;
    private @Nullable Element heading;
    private Optional<OuterElement> scope = Optional.empty();
    private int linkedLength;
    private int at;

    private PictureScan(WebPage page) {
        this.page = page;
        this.owner = page.tree().body();
    }

    /** Walks over the body of a page. */
    static PictureScan of(WebPage page) {
        PictureScan scan = new PictureScan(page);
        NodeTraversor.traverse(scan, page.tree().body());
        return scan;
    }

    List<PageItem> items() {
        return items;
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    @Override
    public void head(Node node, int depth) {
        at++;
        if (skipped != null) {
            return;
        }
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (IMAGES.contains(name) || isCustomImage(element, name)) {
            flush();
            ImageTag tag = ImageTag.of(element, page);
            if (!tag.small()) {
                items.add(picture(enlarged(tag)));
            }
            skipped = name.equals("video") ? element : null;
            return;
        }
        ElementRole role = ElementRole.of(element);
        if (role == ElementRole.SKIP) {
            skipped = element;
            return;
        }
        if (name.equals("a")) {
            link = element.hasAttr("href") ? element : link;
            linkShows = link != null && PictureLinks.showsOneOf(link, items, page);
        } else if (name.equals("noscript")) {
            fallback = element;
        } else if (role == ElementRole.HEADING) {
            heading = element;
            paragraphs.headline(at, element);
        }
        if (splits(element, role)) {
            flush();
            owner = element;
        }
        enclose(element, name, role);
        if (element.attributesSize() > 0 && showsBehind(element)) {
            Background.of(element, page)
                    .map(url -> ImageTag.behind(element, url))
                    .filter(tag -> !tag.small())
                    .ifPresent(tag -> {
                        flush();
                        items.add(new FoundPicture(at, tag, scope, leadsAway()));
                    });
        }
    }

    /** What is behind an element is the picture of a figure that has no other, or of what says that it is one. */
    private boolean showsBehind(Element element) {
        if (element.attr("role").equals("img")) {
            return true;
        }
        Optional<Element> figure =
                boxes.stream().filter(Box::figure).map(Box::element).findFirst();
        return figure.filter(within -> within.selectFirst(SHOWN) == null).isPresent();
    }

    /** A page's own element for pictures, such as {@code amp-img} or {@code lazy-image}. */
    private boolean isCustomImage(Element element, String name) {
        return name.indexOf('-') > 0
                && (name.contains("image") || name.contains("img"))
                && ImageSources.best(element, page).isPresent();
    }

    /** A link around a picture may lead to the same one in full size. */
    private ImageTag enlarged(ImageTag tag) {
        String target = link == null ? "" : page.resolved(link.attr("href"));
        boolean same = PictureAddress.isFile(target)
                && tag.url()
                        .map(PictureAddress::key)
                        .filter(PictureAddress.key(target)::equals)
                        .isPresent();
        return same ? tag.at(target) : tag;
    }

    /** What is shown where scripts do not run is the same picture as the one before it. */
    private FoundPicture picture(ImageTag tag) {
        FoundPicture picture = new FoundPicture(at, tag, scope, leadsAway());
        if (fallback != null && !items.isEmpty() && items.get(items.size() - 1) instanceof FoundPicture before) {
            items.remove(items.size() - 1);
            before.merge(picture);
            return before;
        }
        return picture;
    }

    private void enclose(Element element, String name, ElementRole role) {
        ClassRole named = WHOLE.contains(name)
                ? ClassRole.NONE
                : roles.computeIfAbsent(page.names(element.className()), ClassRole::of);
        if (APART.contains(name) || named == ClassRole.FOREIGN) {
            boolean story = name.equals("article") && named != ClassRole.FOREIGN;
            scope = Optional.of(new OuterElement(element, story, scope));
        }
        boolean figure = name.equals("figure");
        ClassRole box = figure ? ClassRole.PICTURE : role == ElementRole.CAPTION ? ClassRole.CAPTION : named;
        if (box != ClassRole.NONE && box != ClassRole.FOREIGN) {
            flush();
            owner = element;
            boxes.push(new Box(element, box, items.size(), figure));
        }
    }

    /** Whether the link around leads to another page, not to the picture itself. */
    private boolean leadsAway() {
        return link != null && !linkShows && !PictureLinks.showsPicture(link.attr("href"));
    }

    /** Blocks stand apart; so do spans, but for those in a line of prose that is no caption. */
    private boolean splits(Element element, ElementRole role) {
        if (role == ElementRole.BREAK) {
            return false;
        }
        String name = element.normalName();
        boolean inline = role == ElementRole.INLINE && name.indexOf('-') < 0;
        return !inline || SPLITTING.contains(name) && (!boxes.isEmpty() || !PROSE.contains(owner.normalName()));
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == skipped) {
            skipped = null;
        } else if (skipped == null && node instanceof Element element) {
            close(element);
        }
    }

    private void close(Element element) {
        if (element == owner || !boxes.isEmpty() && boxes.peek().element() == element) {
            flush();
            owner = element.parent() == null ? element : element.parent();
        }
        if (!boxes.isEmpty() && boxes.peek().element() == element) {
            settle(boxes.pop());
        }
        if (scope.isPresent() && scope.get().element() == element) {
            scope = scope.get().outer();
        }
        link = link == element ? null : link;
        fallback = fallback == element ? null : fallback;
        heading = heading == element ? null : heading;
    }

    private void settle(Box box) {
        List<PageItem> held = items.subList(box.start(), items.size());
        if (held.isEmpty() || held.size() > MOST_HELD) {
            return;
        }
        Pairing pairing = new Pairing(held, page.words().photoLabels());
        boolean pictured = held.stream().anyMatch(FoundPicture.class::isInstance);
        if (!pictured && !pairing.isLabelled() && box.element().selectFirst(SIGNED) != null) {
            return;
        }
        if (!pictured && box.role() != ClassRole.PICTURE) {
            if (box.role() != ClassRole.SOURCE || !boxes.isEmpty()) {
                pairing.name(TextRun.Kind.valueOf(box.role().name()), box.element());
            }
            return;
        }
        if (!pictured && pairing.hasOnlyTexts(box.figure())) {
            held.add(0, new FoundPicture(at, ImageTag.NONE, scope, false));
        }
        List<PageItem> paired = pairing.paired(true);
        held.clear();
        items.addAll(paired);
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            boolean blank = unit <= ' ' || unit == '\u00a0';
            if (!blank) {
                text.append(unit);
                linkedLength += link != null && !linkShows ? 1 : 0;
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private void flush() {
        int length = text.length();
        if (length > 0) {
            boolean linked = linkedLength * 2 > length;
            if (fallback == null && !text.toString().isBlank()) {
                String words = length > LONGEST ? "" : text.toString().strip();
                items.add(new TextRun(at, words, length, owner, linked, heading != null));
                paragraphs.add(at, length, owner, linked || heading != null);
            }
            text.setLength(0);
        }
        linkedLength = 0;
    }
}
