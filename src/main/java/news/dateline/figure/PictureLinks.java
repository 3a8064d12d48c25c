package news.dateline.figure;

import java.util.List;
import news.dateline.figure.PageItem.FoundPicture;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;

/** Where links around pictures lead. */
final class PictureLinks {
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
        String target = page.resolved(href);
        Element within = link.selectFirst("img");
        return within != null && page.resolved(within.attr("src")).equals(target)
                || !before.isEmpty()
                        && before.get(before.size() - 1) instanceof FoundPicture last
                        && last.tag().url().filter(target::equals).isPresent();
    }
}
