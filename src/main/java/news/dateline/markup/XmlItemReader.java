package news.dateline.markup;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.dateline.item.Outcome.Rejected;
import news.dateline.item.Reason;
import news.dateline.markup.XmlItems.Item;
import news.dateline.markup.XmlItems.Result;
import org.jsoup.nodes.Element;

/**
 * Reads one document, item by item. After an item that is not well-formed it goes on at the next one: the text before
 * the first item opens the document again. For one thread.
 */
final class XmlItemReader {
    /** Ten times as deep as the deepest item seen. */
    private static final int DEEPEST = 200;

    private static final int LONGEST_ATTRIBUTE = 1 << 20;
    private static final int MOST_ATTRIBUTES = 500;
    private static final int MOST_ITEMS = 10_000;
    private static final int MOST_RESTARTS = 50;

    /**
     * A document type that declares entities means to have them expanded: nobody's article needs that. Parameter
     * entities, by which agencies name NITF's document type, are for document types only, and none is loaded.
     */
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s++(?!%)");

    private static final Pattern TYPE = Pattern.compile("<!DOCTYPE[^<>\\[]*+(\\[)?");
    private static final int PROLOG = 1 << 16;

    private static final XMLInputFactory FACTORY = factory();

    private final XmlText source;
    private final Set<String> names;
    private final List<Item> items = new ArrayList<>();
    private Element head;
    private int headEnd = -1;
    private String itemTag = "";

    XmlItemReader(String text, Set<String> names) {
        this.source = XmlText.of(text);
        this.names = names;
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        return factory;
    }

    Result read() {
        String text = source.text();
        if (declaresEntities(text)) {
            return refused(Reason.FORBIDDEN_MARKUP, "a document type that declares entities");
        }
        int from = 0;
        for (int starts = 0; from >= 0 && items.size() <= MOST_ITEMS; starts++) {
            if (starts > MOST_RESTARTS) {
                items.add(new Item.Broken(new Rejected(
                        Reason.MALFORMED_XML, "after " + MOST_RESTARTS + " broken items the rest is not read")));
                break;
            }
            Fault fault = readFrom(from);
            if (fault != null && head == null) {
                return new Result.Refused(fault.why());
            }
            from = fault == null ? -1 : next(fault);
        }
        if (items.size() > MOST_ITEMS) {
            return refused(Reason.TOO_LARGE, "more than " + MOST_ITEMS + " items");
        }
        return new Result.Read(new XmlItems(head, items, source.repairs()));
    }

    /** Where the item after the broken one begins, or -1; what is broken outside of any item breaks no item. */
    private int next(Fault fault) {
        if (fault.itemStart() < 0) {
            if (items.isEmpty()) {
                items.add(new Item.Broken(fault.why()));
            }
            return -1;
        }
        items.add(new Item.Broken(fault.why()));
        Matcher next =
                Pattern.compile("<" + Pattern.quote(itemTag) + "(?=[\\s/>])").matcher(source.text());
        return next.find(fault.itemStart() + 1) ? next.start() : -1;
    }

    private static boolean declaresEntities(String text) {
        String prolog = text.substring(0, Math.min(text.length(), PROLOG));
        Matcher type = TYPE.matcher(prolog);
        return type.find()
                && type.group(1) != null
                && ENTITY.matcher(prolog).region(type.end(), prolog.length()).find();
    }

    /** What went wrong: in the item that begins there, or outside of any (-1). */
    private record Fault(Rejected why, int itemStart) {}

    /** Reads on from an item's start, or from the beginning (0); nothing if all went well. */
    private Fault readFrom(int from) {
        String text = from == 0
                ? source.text()
                : source.text().substring(0, headEnd) + source.text().substring(from);
        int shift = from == 0 ? 0 : from - headEnd;
        int[] itemStart = {-1};
        try {
            readAll(FACTORY.createXMLStreamReader(new StringReader(text)), shift, itemStart);
            return null;
        } catch (XMLStreamException e) {
            return fault(e, itemStart[0]);
        }
    }

    private void readAll(XMLStreamReader events, int shift, int[] itemStart) throws XMLStreamException {
        XmlTree tree = new XmlTree(events);
        StringBuilder text = new StringBuilder();
        Element parent = null;
        while (events.hasNext() && items.size() <= MOST_ITEMS) {
            switch (events.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    int start = events.getLocation().getCharacterOffset() + shift;
                    Element element = tree.opened();
                    if (parent != null && names.contains(local(element.tagName()))) {
                        itemStart[0] = start;
                        item(tree, element, events.getLocalName(), start);
                        itemStart[0] = -1;
                    } else {
                        parent = descend(parent, element, text);
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    XmlTree.flush(parent, text);
                    tree.closed();
                    parent = parent.parent() == null ? parent : parent.parent();
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA ->
                    text.append(events.getTextCharacters(), events.getTextStart(), events.getTextLength());
                default -> {
                    // comments and processing instructions say nothing to a reader
                }
            }
        }
        if (items.isEmpty()) {
            items.add(new Item.Whole(head));
        }
    }

    private void item(XmlTree tree, Element element, String tag, int start) throws XMLStreamException {
        if (headEnd < 0) {
            headEnd = start;
            itemTag = tag;
        }
        tree.fill(element);
        items.add(new Item.Whole(element));
    }

    private Element descend(Element parent, Element element, StringBuilder text) {
        if (parent == null) {
            head = head == null ? element : head;
            return element;
        }
        XmlTree.flush(parent, text);
        parent.appendChild(element);
        return element;
    }

    private static Fault fault(XMLStreamException e, int itemStart) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Maximum Element Depth")) {
            return new Fault(new Rejected(Reason.TOO_DEEP, "XML nested deeper than " + DEEPEST), itemStart);
        }
        if (message.contains("limit") && message.contains("exceeded")) {
            return new Fault(
                    new Rejected(Reason.TOO_LARGE, "an element with more attributes than any item has"), itemStart);
        }
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber();
        return new Fault(new Rejected(Reason.MALFORMED_XML, "XML that is not well-formed" + where), itemStart);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static Result refused(Reason reason, String detail) {
        return new Result.Refused(new Rejected(reason, detail));
    }
}
