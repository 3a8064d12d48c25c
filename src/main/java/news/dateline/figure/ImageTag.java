package news.dateline.figure;

import java.util.List;
import java.util.Optional;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What an element says of the picture that it shows.
 *
 * @param url that of its best rendition, in full where the page's own is known; never a data URI
 * @param small whether its measures or address say that it is no picture of an article
 */
record ImageTag(
        Optional<String> url,
        Optional<String> alt,
        Optional<String> title,
        Optional<String> caption,
        Optional<String> credit,
        boolean small) {
    static final ImageTag NONE = new ImageTag(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    private static final int LONGEST = 1500;
    private static final int SMALLEST = 100;

    /** Portraits of authors are larger than signs. */
    private static final int SMALLEST_SQUARE = 160;

    private static final int LONG = 20;

    @SuppressWarnings("ReferenceEquality") // an element is the same or another
    static ImageTag of(Element element, WebPage page) {
        Optional<String> caption = Optional.empty();
        Optional<String> credit = Optional.empty();
        for (Element one : List.of(element, frame(element))) {
            for (Attribute attribute : one.attributes()) {
                String name = attribute.getKey();
                if (name.startsWith("data-")) {
                    ClassRole role = ClassRole.of(page.names(name.substring(5)));
                    caption = role == ClassRole.CAPTION ? caption.or(() -> text(attribute.getValue())) : caption;
                    boolean credits = role == ClassRole.CREDIT || role == ClassRole.SOURCE && one == element;
                    credit = credits ? credit.or(() -> credit(attribute.getValue())) : credit;
                }
            }
        }
        Optional<String> url = ImageSources.best(element, page);
        return new ImageTag(
                url, text(element.attr("alt")), text(element.attr("title")), caption, credit, isSmall(element, url));
    }

    /** The figure around it, or what holds it and nothing else; else the element itself. */
    private static Element frame(Element element) {
        Element figure = element.closest("figure");
        if (figure != null) {
            return figure;
        }
        Element parent = element.parent();
        return parent != null && parent.childrenSize() == 1 && !parent.hasText() ? parent : element;
    }

    /** Of an element that has the picture behind it. */
    static ImageTag behind(Element element, String url) {
        return new ImageTag(
                Optional.of(url),
                text(element.attr("aria-label")),
                text(element.attr("title")),
                Optional.empty(),
                Optional.empty(),
                isSmall(element, Optional.of(url)));
    }

    private static Optional<String> text(String value) {
        boolean plain = value.length() <= LONGEST && value.indexOf('<') < 0 && value.indexOf('{') < 0;
        String text = plain ? OneLine.of(value) : "";
        return text.chars().anyMatch(Character::isLetter) ? Optional.of(text) : Optional.empty();
    }

    /** Names; an address or a word for a machine is none. */
    private static Optional<String> credit(String value) {
        return text(value).filter(text -> text.length() > 2 && text.indexOf("//") < 0 && text.indexOf('_') < 0);
    }

    private static boolean isSmall(Element element, Optional<String> url) {
        int width = measure(element.attr("width"));
        int height = measure(element.attr("height"));
        return Math.min(width, height) < SMALLEST
                || Math.max(width, height) < SMALLEST_SQUARE
                || url.filter(PictureAddress::isDrawn).isPresent();
    }

    /** In pixels; a large number where none is given. */
    private static int measure(String value) {
        int number = 0;
        int digits = 0;
        while (digits < value.length() && digits < 6 && Character.digit(value.charAt(digits), 10) >= 0) {
            number = number * 10 + Character.digit(value.charAt(digits++), 10);
        }
        boolean pixels = number > 0 && value.indexOf('%') < 0;
        return pixels ? number : Integer.MAX_VALUE;
    }

    /** The same picture as served elsewhere. */
    ImageTag at(String address) {
        return new ImageTag(Optional.of(address), alt, title, caption, credit, small);
    }

    /** This, and where it says nothing, the other. */
    ImageTag or(ImageTag other) {
        return new ImageTag(
                url.or(other::url),
                alt.or(other::alt),
                title.or(other::title),
                caption.or(other::caption),
                credit.or(other::credit),
                small && other.small);
    }

    /** Whether a text beside the picture is what the picture's own element says too. */
    boolean repeats(String words) {
        return isSame(alt, words) || isSame(title, words) || isSame(caption, words);
    }

    /** A long text may be cut short in one of both places, or have the site's name behind it. */
    private static boolean isSame(Optional<String> text, String words) {
        String own = text.orElse("");
        int shorter = Math.min(own.length(), words.length());
        return own.equals(words) || shorter >= LONG && (own.startsWith(words) || words.startsWith(own));
    }

    /** Whether both show the same picture, maybe in another size. */
    boolean isSame(ImageTag other) {
        return url.isEmpty()
                || other.url.isEmpty()
                || PictureAddress.key(url.get()).equals(PictureAddress.key(other.url.get()));
    }
}
