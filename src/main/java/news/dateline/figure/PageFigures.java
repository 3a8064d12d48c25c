package news.dateline.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import org.jsoup.nodes.Element;

/**
 * The pictures of a page's article.
 *
 * @param pictures in the page's order, each once
 * @param texts the elements that hold captions and credits and nothing else, and which of both: none of them is body text
 */
public record PageFigures(List<Picture> pictures, Map<Element, Removed.Kind> texts) {
    public PageFigures {
        pictures = List.copyOf(pictures);
        // in order, and elements are equal to themselves only
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
