package news.dateline.markup;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import news.dateline.item.Outcome.Rejected;
import org.jsoup.nodes.Element;

/**
 * What an XML document holds: its items in order, and everything around them.
 *
 * @param head the root element with all that stands outside of the items
 * @param items the items; the root itself where none of the names wanted occurs
 * @param repairs what was put right in the text before it could be read
 */
public record XmlItems(Element head, List<Item> items, Set<String> repairs) {
    /** One item of a document. */
    public sealed interface Item {
        /** Names of elements are canonical ({@code namespaces.tsv}), their case and that of attributes as written. */
        record Whole(Element element) implements Item {}

        /** An item that is not well-formed; those beside it are not concerned. */
        record Broken(Rejected why) implements Item {}
    }

    /** A document, or why there is none. */
    public sealed interface Result {
        record Read(XmlItems document) implements Result {}

        record Refused(Rejected why) implements Result {}
    }

    public XmlItems {
        requireNonNull(head, "head");
        items = List.copyOf(items);
        repairs = Set.copyOf(repairs);
    }
}
