package news.dateline.figure;

import java.util.List;
import news.dateline.figure.PageItem.FoundPicture;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Where links around pictures lead. */
final class PictureLinks {
    /** Parsed once: every link of a page is asked for its picture. */
    private static final Evaluator IMAGE = QueryParser.parse("img");

    private PictureLinks() {}

    /** Whether a link shows the picture itself: an image file, or a place on this page. */
    static boolean showsPicture(String href) {
        if (href.isEmpty() || href.startsWith("#") || href.startsWith("javascript:")) {
            return true;
        }
        return PictureAddress.isFile(href);
    }

    /** Whether a link leads to an image file, or to the address of the picture in it or just before it, whatever its name. */
    static boolean showsOneOf(Element link, List<PageItem> before, WebPage page) {
        String href = link.attr("href");
        if (PictureAddress.isFile(href)) {
            return true;
        }
        Element within = link.selectFirst(IMAGE);
        return within != null && page.resolved(within.attr("src")).equals(page.resolved(href))
                || !before.isEmpty()
                        && before.get(before.size() - 1) instanceof FoundPicture last
                        && last.tag().url().filter(page.resolved(href)::equals).isPresent();
    }
}
