package news.dateline.markup;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import news.dateline.item.ReadItem;
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
        /** What a reader makes of the element; the reason where it is broken. */
        List<ReadItem> read(Function<Element, List<ReadItem>> reader);

        /** Names of elements are canonical ({@code namespaces.tsv}), their case and that of attributes as written. */
        record Whole(Element element) implements Item {
            @Override
            public List<ReadItem> read(Function<Element, List<ReadItem>> reader) {
                return reader.apply(element);
            }
        }

        /** An item that is not well-formed; those beside it are not concerned. */
        record Broken(ReadItem.Refused why) implements Item {
            @Override
            public List<ReadItem> read(Function<Element, List<ReadItem>> reader) {
                return List.of(why);
            }
        }
    }

    /** A document, or why there is none. */
    public sealed interface Result {
        /** What a reader makes of the document; the reason where there is none. */
        List<ReadItem> read(Function<XmlItems, List<ReadItem>> reader);

        /** The document, for what can do without. */
        Optional<XmlItems> found();

        record Read(XmlItems document) implements Result {
            @Override
            public List<ReadItem> read(Function<XmlItems, List<ReadItem>> reader) {
                return reader.apply(document);
            }

            @Override
            public Optional<XmlItems> found() {
                return Optional.of(document);
            }
        }

        record Refused(ReadItem.Refused why) implements Result {
            @Override
            public List<ReadItem> read(Function<XmlItems, List<ReadItem>> reader) {
                return List.of(why);
            }

            @Override
            public Optional<XmlItems> found() {
                return Optional.empty();
            }
        }
    }

    public XmlItems {
        requireNonNull(head, "head");
        items = List.copyOf(items);
        repairs = Set.copyOf(repairs);
    }

    /** What a reader makes of each item, in order. */
    public List<ReadItem> readEach(Function<Element, List<ReadItem>> reader) {
        List<ReadItem> read = new ArrayList<>();
        items.forEach(item -> read.addAll(item.read(reader)));
        return read;
    }
}
