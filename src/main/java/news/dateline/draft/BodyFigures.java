package news.dateline.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Takes the pictures out of a body's HTML, each with its caption and credit; tables, quotes and films in figures stay. */
final class BodyFigures {
    private static final Evaluator FIGURE = QueryParser.parse("figure, .wp-caption");
    private static final Evaluator TEXT = QueryParser.parse("table, blockquote, pre");
    private static final Evaluator IMAGE = QueryParser.parse("img");
    private static final Evaluator CAPTION = QueryParser.parse("figcaption, .wp-caption-text, .caption");
    private static final Evaluator CREDIT = QueryParser.parse(
            ".byline, .credit, .copyright, .photographer, [class*=credit], [itemprop=copyrightHolder], cite");
    private static final Set<String> NO_SIZES = Set.of("0", "1");

    private final ItemDraft draft;
    private final UnaryOperator<String> address;
    private final Set<String> seen = new HashSet<>();

    BodyFigures(ItemDraft draft, UnaryOperator<String> address) {
        this.draft = draft;
        this.address = address;
    }

    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    void remove(Element root) {
        for (Element figure : root.select(FIGURE)) {
            boolean within = figure == root || !Trees.isWithin(root, figure) || isInFigure(figure, root);
            if (!within && figure.selectFirst(TEXT) == null && figure.selectFirst(IMAGE) != null) {
                figure(figure);
                figure.empty();
            }
        }
        for (Element image : root.select(IMAGE)) {
            if (!image.attr("alt").isBlank() && !isPixel(image)) {
                picture(image, Optional.empty(), Optional.empty());
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    private static boolean isInFigure(Element figure, Element root) {
        for (Element outer = figure.parent(); outer != null && outer != root; outer = outer.parent()) {
            if (outer.is(FIGURE)) {
                return true;
            }
        }
        return false;
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
            if (element != figure && !text.isEmpty() && Trees.isWithin(figure, element)) {
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

    private static boolean isPixel(Element image) {
        return NO_SIZES.contains(image.attr("width")) || NO_SIZES.contains(image.attr("height"));
    }
}
