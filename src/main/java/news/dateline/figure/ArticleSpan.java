package news.dateline.figure;

import java.util.Optional;
import java.util.Set;
import news.dateline.figure.PageItem.FoundPicture;
import news.dateline.text.PhotoLabels;
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
    boolean holds(FoundPicture picture, PhotoLabels labels) {
        if (picture.at() > last || picture.leadsAway() || isForeign(picture, labels)) {
            return false;
        }
        if (picture.tag().small() || picture.isPortrait()) {
            return false;
        }
        return !picture.parts().isEmpty()
                || isAmid(picture) && picture.tag().url().isPresent();
    }

    private boolean isAmid(FoundPicture picture) {
        return headline >= 0 && picture.at() > headline || picture.at() > first;
    }

    private boolean isForeign(FoundPicture picture, PhotoLabels labels) {
        boolean told = isAmid(picture) && !picture.teases() && picture.isCredited(labels);
        for (Optional<OuterElement> one = picture.scope();
                one.isPresent();
                one = one.get().outer()) {
            boolean own = around.isEmpty()
                    || around.contains(one.get().element())
                    || told && one.get().story();
            if (!own) {
                return true;
            }
        }
        return false;
    }
}
