package news.dateline.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import news.dateline.markup.Trees;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;

/** Takes the pictures out of a body's HTML, each with its caption and credit; tables, quotes and films in figures stay. */
final class BodyFigures {
    private static final Evaluator FIGURE = parts("figure");
    private static final Evaluator CAPTION = parts("caption");
    private static final Evaluator CREDIT = parts("credit");
    private static final Evaluator TEXT = QueryParser.parse("table, blockquote, pre");
    private static final Evaluator IMAGE = QueryParser.parse("img");
    private static final Evaluator SIGN = parts("sign");
    private static final Pattern IMAGE_FILE = Pattern.compile("(?i)\\.(?:jpe?g|png|webp|avif|heic|tiff?)(?:[?#]|$)");

    /** A caption is looked for a picture this many elements out. */
    private static final int MOST_OUT = 4;

    /** Outside of figures; a body of nothing but captions is not searched for each. */
    private static final int MOST_CAPTIONS = 200;

    /** In pixels: what is narrower is a sign, not a picture. */
    private static final int NARROWEST = 100;

    private static Evaluator parts(String kind) {
        return QueryParser.parse(FactTable.rows(BodyFigures.class, "figure-parts.tsv", 2).stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .collect(Collectors.joining(", ")));
    }

    private static final Set<String> NO_SIZES = Set.of("0", "1");

    private final ItemDraft draft;
    private final UnaryOperator<String> address;
    private final Set<String> seen = new HashSet<>();

    BodyFigures(ItemDraft draft, UnaryOperator<String> address) {
        this.draft = draft;
        this.address = address;
    }

    void remove(Element root) {
        for (Element figure : figures(root)) {
            figure(figure);
            figure.empty();
        }
        for (Element image : root.select(IMAGE)) {
            if (!isPixel(image) && (!image.attr("alt").isBlank() || isLarge(image))) {
                picture(image, Optional.empty(), Optional.empty());
            }
        }
    }

    /** The figures, and what captions outside of any belong to; each behind those within it, as a gallery has them. */
    private static List<Element> figures(Element root) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        root.select(FIGURE).stream().filter(BodyFigures::isPicture).forEach(found::add);
        root.select(CAPTION).stream().limit(MOST_CAPTIONS).forEach(caption -> {
            if (Stream.iterate(caption, Objects::nonNull, Element::parent).noneMatch(found::contains)) {
                around(caption, root).ifPresent(found::add);
            }
        });
        found.remove(root);
        List<Element> innerFirst = new ArrayList<>();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {}

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && found.contains(element)) {
                            innerFirst.add(element);
                        }
                    }
                },
                root);
        return innerFirst;
    }

    private static boolean isPicture(Element figure) {
        return figure.selectFirst(TEXT) == null && figure.selectFirst(IMAGE) != null;
    }

    /** The nearest element around a caption that holds a picture, and no caption but this. */
    private static Optional<Element> around(Element caption, Element root) {
        Stream<Element> outer = Stream.iterate(caption, Objects::nonNull, Element::parent);
        return outer.limit(MOST_OUT)
                .takeWhile(element -> !isSame(element, root))
                .filter(element -> element.selectFirst(IMAGE) != null)
                .findFirst()
                .filter(BodyFigures::isPicture)
                .filter(element -> element.select(CAPTION).stream()
                        .allMatch(one -> isSame(one, caption) || isSame(one, element) || Trees.isWithin(caption, one)));
    }

    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    private static boolean isSame(Element one, Element other) {
        return one == other;
    }

    private void figure(Element figure) {
        Optional<String> credit = taken(figure, CREDIT, Removed.Kind.CREDIT);
        Optional<String> caption = taken(figure, CAPTION, Removed.Kind.CAPTION)
                .or(() -> Optional.of(figure.text().strip()).filter(text -> !text.isEmpty()));
        if (!figure.text().isBlank()) {
            draft.removed(Removed.Kind.CAPTION, figure.text());
        }
        boolean first = true;
        for (Element image : figure.select(IMAGE)) {
            if (first || !image.attr("alt").isBlank() && !isInNoscript(image)) {
                picture(image, first ? caption : Optional.empty(), first ? credit : Optional.empty());
            }
            first = false;
        }
    }

    /** Pages repeat a picture for readers without scripts. */
    private static boolean isInNoscript(Element image) {
        return image.closest("noscript") != null;
    }

    /** The text of the first such element, all of them taken out. */
    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    private Optional<String> taken(Element figure, Evaluator which, Removed.Kind kind) {
        Optional<String> first = Optional.empty();
        for (Element element : figure.select(which)) {
            String text = element.text().strip();
            boolean picture = element.selectFirst(IMAGE) != null;
            if (element != figure && !picture && !text.isEmpty() && Trees.isWithin(figure, element)) {
                draft.removed(kind, text);
                first = first.or(() -> Optional.of(text));
                element.empty();
            }
        }
        return first;
    }

    private void picture(Element image, Optional<String> caption, Optional<String> credit) {
        Optional<String> url = source(image);
        if (url.isPresent() && !seen.add(url.get())) {
            return;
        }
        Optional<String> alt = Optional.of(image.attr("alt").strip()).filter(text -> !text.isEmpty());
        draft.picture(new Picture(url, alt, caption, Optional.empty(), List.of(), credit));
    }

    /** Pages that load pictures late keep the address in an attribute of their own. */
    private Optional<String> source(Element image) {
        for (String name : List.of("src", "data-src", "data-lazy-src", "data-original")) {
            String value = image.attr(name).strip();
            if (!value.isEmpty() && !value.startsWith("data:")) {
                return Optional.of(address.apply(value));
            }
        }
        return Optional.empty();
    }

    /** Without words of its own a picture counts if its file and its width are those of one. */
    private static boolean isLarge(Element image) {
        String width = image.attr("width");
        boolean wide = width.isEmpty() || width.matches("\\d{3,5}") && Integer.parseInt(width) >= NARROWEST;
        return wide && IMAGE_FILE.matcher(image.attr("src")).find() && !image.is(SIGN);
    }

    private static boolean isPixel(Element image) {
        return NO_SIZES.contains(image.attr("width")) || NO_SIZES.contains(image.attr("height"));
    }
}
