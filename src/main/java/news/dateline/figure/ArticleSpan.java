package news.dateline.figure;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The part of a page that is the article, by positions as {@link PictureScan} counts them.
 *
 * @param headline where its headline begins; negative if none is known
 * @param first where its first paragraph ends
 * @param last where its last paragraph ends
 * @param around the elements that hold its text and its headline: the innermost and those around
 */
record ArticleSpan(int headline, int first, int last, Set<Element> around) {
    static final ArticleSpan PAGE = new ArticleSpan(-1, 0, Integer.MAX_VALUE, Set.of());

    ArticleSpan {
        around = Set.copyOf(around);
    }

    /** Whether the picture belongs to the article: by where it stands, and by what it says of itself. */
    boolean holds(FoundPicture shot) {
        if (shot.at() > last || shot.teases() || isForeign(shot.scope())) {
            return false;
        }
        if (shot.tag().small() || shot.isPortrait()) {
            return false;
        }
        boolean within = headline >= 0 && shot.at() > headline || shot.at() > first;
        return !shot.parts().isEmpty() || within && shot.tag().url().isPresent();
    }

    boolean isForeign(OuterElement scope) {
        for (OuterElement one = scope; one != null; one = one.outer()) {
            if (!around.isEmpty() && !around.contains(one.element())) {
                return true;
            }
        }
        return false;
    }
}
