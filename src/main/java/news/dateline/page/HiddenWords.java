package news.dateline.page;

import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Words within a line that its page does not show: what is said to those who listen, notes that wait for a program. For one page. */
final class HiddenWords {
    /** A capital in a shape of its own, which those who listen hear with its word, in UTF-16 units. */
    private static final int LONGEST_INITIAL = 2;

    private final WebPage page;

    HiddenWords(WebPage page) {
        this.page = page;
    }

    /** Whether an element within a line holds such words. */
    boolean isOne(Element element) {
        if (!page.isHidden(element)) {
            return false;
        }
        boolean silent = element.attr("aria-hidden").equals("true") && !element.hasAttr("hidden");
        return !silent || element.text().length() > LONGEST_INITIAL && !isSaidBeside(element);
    }

    /** What is not read aloud is shown, and what is read aloud in its place stands beside it. */
    private boolean isSaidBeside(Element shown) {
        return isSaid(shown.previousElementSibling()) || isSaid(shown.nextElementSibling());
    }

    private boolean isSaid(@Nullable Element beside) {
        return beside != null
                && page.isHidden(beside)
                && !beside.attr("aria-hidden").equals("true");
    }
}
