package news.dateline.newsml;

import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Removed;
import news.dateline.markup.Trees;
import news.dateline.text.BylineWords;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What the element {@code byline} holds is not always a byline: EFE puts the editors' initials there ({@code gr/bp}), ANSA
 * a second headline.
 */
final class NitfByline {
    private static final int LONGEST_INITIALS = 20;
    private static final int LONGEST_SIGN = 4;

    /** A byline of more words opens with a word for "by". */
    private static final int MOST_WORDS = 6;

    private NitfByline() {}

    static void read(Element byline, ItemDraft draft) {
        Trees.children(byline, "byttl")
                .forEach(title -> Trees.text(title).ifPresent(text -> draft.credit(text, "nitf:byttl")));
        Optional<String> text = named(byline);
        text.ifPresent(line -> {
            if (isInitials(line)) {
                draft.removed(Removed.Kind.SIGN_OFF, line);
            } else if (isSentence(line, draft.words().bylines())) {
                draft.headline("subtitle", line);
            } else {
                draft.by(line, "nitf:byline");
            }
        });
    }

    /** The byline without the title of who wrote, which stands in an element of its own; some wires put no blanks. */
    private static Optional<String> named(Element byline) {
        StringBuilder text = new StringBuilder();
        for (Node node : byline.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText()).append(' ');
            } else if (node instanceof Element element && !Trees.isNamed(element, "byttl")) {
                text.append(words(element)).append(' ');
            }
        }
        String line = text.toString().strip();
        return Optional.of(line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .filter(name -> !name.isBlank());
    }

    /** A name in parts has no blanks between them. */
    private static String words(Element element) {
        return element.childrenSize() == 0
                ? element.text()
                : element.textNodes().stream().allMatch(TextNode::isBlank)
                        ? element.children().stream().map(Element::text).collect(Collectors.joining(" "))
                        : element.text();
    }

    /** Lower-case signs of at most four letters, apart by slashes. */
    static boolean isInitials(String line) {
        if (line.length() > LONGEST_INITIALS || line.indexOf(' ') >= 0) {
            return false;
        }
        for (String sign : line.split("/", -1)) {
            boolean fits = sign.length() >= 2 && sign.length() <= LONGEST_SIGN;
            if (!fits || !sign.chars().allMatch(Character::isLowerCase)) {
                return false;
            }
        }
        return true;
    }

    /** Many words, most of them in lower case, and no word for "by" before them. */
    private static boolean isSentence(String line, BylineWords words) {
        String[] parts = line.split(" ");
        if (parts.length <= MOST_WORDS || words.opening(line) > 0) {
            return false;
        }
        int lower = 0;
        for (String word : parts) {
            lower += !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        return lower * 2 > parts.length;
    }
}
