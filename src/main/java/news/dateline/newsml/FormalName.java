package news.dateline.newsml;

import java.util.Optional;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/** The value of an element of NewsML 1.2 whose value is a name from a list: its attribute; some agencies write it as text. */
final class FormalName {
    private FormalName() {}

    static Optional<String> of(Element element) {
        return Trees.attribute(element, "FormalName").or(() -> Trees.text(element));
    }

    /** That of the first child of this name that has any. */
    static Optional<String> of(Element parent, String child) {
        return Trees.children(parent, child).stream()
                .flatMap(element -> of(element).stream())
                .findFirst();
    }
}
