package news.dateline.page;

import java.util.stream.Collectors;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Document;

/**
 * What a page says of its article beside showing it: evidence only, for it may be cut, older, or that of another page.
 *
 * @param body the text of schema.org's {@code articleBody}, bare; empty where there is none
 * @param description that of the page's description, bare
 * @param title that of the page's title, bare
 */
record StatedText(String body, String description, String title) {
    private static final int PROBE = 48;

    /** Each letter and digit in lower case, and 0 for every other UTF-16 code unit. */
    private static final char[] BARE = table();

    private static char[] table() {
        char[] bare = new char[Character.MAX_VALUE + 1];
        for (int unit = 0; unit < bare.length; unit++) {
            bare[unit] = Character.isLetterOrDigit((char) unit) ? Character.toLowerCase((char) unit) : 0;
        }
        return bare;
    }

    static StatedText of(WebPage page) {
        Document tree = page.tree();
        return new StatedText(
                bare(StatedBody.of(page)),
                bare(content(
                        tree, "meta[property=og:description], meta[name=description], meta[name=twitter:description]")),
                bare(content(tree, "meta[property=og:title]") + " " + tree.title()));
    }

    private static String content(Document page, String selector) {
        return page.head().select(selector).stream()
                .map(meta -> meta.attr("content"))
                .collect(Collectors.joining(" "));
    }

    /** How much of a text stands in another, by its beginning, middle and end: 0 to 1. */
    static float share(String bareText, String bareWhole) {
        if (bareText.isEmpty() || bareWhole.isEmpty()) {
            return 0;
        }
        if (bareText.length() <= PROBE) {
            return bareWhole.contains(bareText) ? 1 : 0;
        }
        int middle = (bareText.length() - PROBE) / 2;
        int last = bareText.length() - PROBE;
        int found = 0;
        found += bareWhole.contains(bareText.substring(0, PROBE)) ? 1 : 0;
        found += bareWhole.contains(bareText.substring(middle, middle + PROBE)) ? 1 : 0;
        found += bareWhole.contains(bareText.substring(last)) ? 1 : 0;
        return found / 3f;
    }

    /** Letters and digits alone, in lower case. */
    static String bare(String text) {
        char[] bare = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = BARE[text.charAt(i)];
            bare[length] = unit;
            length += unit == 0 ? 0 : 1;
        }
        return new String(bare, 0, length);
    }
}
