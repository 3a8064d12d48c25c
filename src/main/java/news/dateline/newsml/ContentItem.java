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

    /** The body of the content item as NITF has it, with what stands above the text; nothing where it is no NITF. */
    Optional<Element> nitf() {
        return content.filter(data -> kind == ContentKind.ELEMENTS).flatMap(data -> Trees.child(data, "nitf"));
    }

    /** Text is never logged. */
    @Override
    public String toString() {
        return "ContentItem[" + kind + "]";
    }
}
