package news.dateline.newsml;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/**
 * A ContentItem of NewsML 1.2.
 *
 * @param element the content item
 * @param kind what it holds
 * @param content the element that holds it; empty where it stands elsewhere
 */
record ContentItem(Element element, ContentKind kind, Optional<Element> content) {
    ContentItem {
        requireNonNull(element, "element");
        requireNonNull(kind, "kind");
        requireNonNull(content, "content");
    }

    static ContentItem of(Element element) {
        Optional<Element> content = Trees.child(element, "DataContent");
        return new ContentItem(element, ContentKind.of(element, content), content);
    }

    boolean isText() {
        return kind.compareTo(ContentKind.PLAIN) <= 0;
    }

    /** Text is never logged. */
    @Override
    public String toString() {
        return "ContentItem[" + kind + "]";
    }
}
