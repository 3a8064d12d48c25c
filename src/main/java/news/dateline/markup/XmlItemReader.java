package news.dateline.markup;

import static java.util.Objects.requireNonNull;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.dateline.item.ReadItem.Refused;
import news.dateline.item.Reason;
import news.dateline.markup.XmlItems.Item;
import news.dateline.markup.XmlItems.Result;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document, item by item. After an item that is not well-formed it goes on at the next one: the text before
 * the first item opens the document again, or where that is broken, the root element. For one thread.
 */
public final class XmlItemReader {
    /** Ten times as deep as the deepest item seen. */
    static final int DEEPEST = 200;

    /** A day's output of the largest agencies. */
    static final int MOST_ITEMS = 10_000;

    /** Each costs another look at the rest of the document. */
    static final int MOST_RESTARTS = 50;

    private static final int LONGEST_ATTRIBUTE = 1 << 20;
    private static final int MOST_ATTRIBUTES = 500;

    private static final Pattern TAG = Pattern.compile("<[^\\s!?/]");

    private static final XMLInputFactory FACTORY = factory();

    private final XmlText source;
    private final Set<String> names;
    private final Pattern itemOpens;
    private final List<Item> items = new ArrayList<>();
    private @Nullable Element head;

    /** Where the text ends that opens the document; unknown before the root has been read. */
    private int opening = -1;

    private boolean inItem;

    /** Where the current event begins in the source. */
    private int position;

    /** Where the parser gave up in the source. */
    private int faultAt;

    private XmlItemReader(String text, Set<String> names) {
        this.source = XmlText.of(text);
        this.names = names;
        this.itemOpens = Pattern.compile("<(?:[\\w.-]{1,60}:)?(?:"
                + names.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?=[\\s/>])");
    }

    /**
     * Reads a document as a stream, within limits of depth, size of attributes and number of items; no document type is
     * loaded, no entity beyond XML's and HTML's own is expanded.
     *
     * @param text the document
     * @param names local names of the elements that are items, such as {@code newsItem}; an item within an item belongs
     *     to the outer one
     */
    public static Result read(String text, Set<String> names) {
        return new XmlItemReader(text, names).read();
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
        // a fault is reported where it is met, as a checked exception
        factory.getConfig().doParseLazily(false);
        return factory;
    }

    private Result read() {
        if (XmlProlog.declaresEntities(source.text())) {
            return refused(Reason.FORBIDDEN_MARKUP, "a document type that declares entities");
        }
        int from = 0;
        for (int starts = 0; starts <= MOST_RESTARTS && from >= 0; starts++) {
            Optional<Refused> fault = readFrom(from);
            if (head == null) {
                return new Result.Refused(fault.orElseThrow());
            }
            from = fault.isEmpty() || items.size() > MOST_ITEMS ? -1 : next(fault.get());
        }
        if (items.size() > MOST_ITEMS) {
            return refused(Reason.TOO_LARGE, "more than " + MOST_ITEMS + " items");
        }
        if (from >= 0) {
            items.add(new Item.Broken(new Refused(
                    Reason.MALFORMED_XML, "more than " + MOST_RESTARTS + " broken items: what follows is not read")));
        }
        return new Result.Read(new XmlItems(requireNonNull(head), items, source.repairs()));
    }

    /** Where the next item begins, or -1. What is broken outside of any item breaks no item. */
    private int next(Refused fault) {
        int found = itemAfter(position);
        boolean brokenTag = !inItem && found >= 0 && found < faultAt;
        if (inItem || brokenTag || found < 0 && items.isEmpty()) {
            items.add(new Item.Broken(fault));
        }
        return brokenTag ? itemAfter(found) : found;
    }

    private int itemAfter(int start) {
        Matcher next = itemOpens.matcher(source.text());
        int from = Math.min(start + 1, source.text().length());
        return !names.isEmpty() && next.find(from) ? next.start() : -1;
    }

    /** Reads on from an item's start, or from the beginning (0); what went wrong, if anything did. */
    private Optional<Refused> readFrom(int from) {
        String text = source.text();
        String rest = from == 0 ? text : text.substring(0, opening) + text.substring(from);
        int shift = from == 0 ? 0 : from - opening;
        inItem = false;
        position = from;
        try {
            readAll(FACTORY.createXMLStreamReader(new StringReader(rest)), from, shift);
            return Optional.empty();
        } catch (XMLStreamException e) {
            faultAt = e.getLocation() == null ? nextTag() : e.getLocation().getCharacterOffset() + shift;
            return Optional.of(fault(String.valueOf(e.getMessage())));
        }
    }

    private void readAll(XMLStreamReader events, int from, int shift) throws XMLStreamException {
        XmlTree tree = new XmlTree(events);
        StringBuilder text = new StringBuilder();
        @Nullable Element parent = null;
        while (events.hasNext() && items.size() <= MOST_ITEMS) {
            int event = events.next();
            position = Math.max(from, events.getLocation().getCharacterOffset() + shift);
            switch (event) {
                case XMLStreamReader.START_ELEMENT -> {
                    Element element = tree.opened();
                    if (parent != null && names.contains(Trees.local(element))) {
                        if (from == 0 && items.isEmpty()) {
                            opening = position;
                        }
                        item(tree, element);
                    } else {
                        parent = descend(parent, element, text);
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    Element ended = requireNonNull(parent);
                    XmlTree.flush(ended, text);
                    tree.closed();
                    parent = ended.parent() == null ? ended : ended.parent();
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA ->
                    text.append(events.getTextCharacters(), events.getTextStart(), events.getTextLength());
                default -> {
                    // comments and processing instructions say nothing to a reader
                }
            }
        }
        if (items.isEmpty()) {
            items.add(new Item.Whole(requireNonNull(head)));
        }
    }

    private void item(XmlTree tree, Element element) throws XMLStreamException {
        inItem = true;
        tree.fill(element);
        inItem = false;
        items.add(new Item.Whole(element));
    }

    private Element descend(@Nullable Element parent, Element element, StringBuilder text) {
        if (parent == null) {
            if (head == null) {
                head = element;
                opening = endOfTag(position);
            }
            return element;
        }
        XmlTree.flush(parent, text);
        parent.appendChild(element);
        return element;
    }

    /** Behind the tag that begins there. */
    private int endOfTag(int start) {
        String text = source.text();
        char quote = 0;
        for (int at = start; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (quote != 0) {
                quote = unit == quote ? 0 : quote;
            } else if (unit == '"' || unit == '\'') {
                quote = unit;
            } else if (unit == '>') {
                return at + 1;
            }
        }
        return text.length();
    }

    /** A tag that is over a limit has no place in the parser's message: it is the one behind the current event. */
    private int nextTag() {
        Matcher tag = TAG.matcher(source.text());
        return tag.find(Math.min(position + 1, source.text().length())) ? tag.end() : position;
    }

    private Refused fault(String message) {
        if (message.contains("Maximum Element Depth")) {
            return new Refused(Reason.TOO_DEEP, "XML nested deeper than " + DEEPEST);
        }
        if (message.contains("limit") && message.contains("exceeded")) {
            return new Refused(Reason.TOO_LARGE, "an element with more or longer attributes than any item has");
        }
        return new Refused(Reason.MALFORMED_XML, "XML that is not well-formed at line " + lineOfFault());
    }

    private long lineOfFault() {
        String text = source.text();
        return 1
                + text.substring(0, Math.max(0, Math.min(faultAt, text.length())))
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count();
    }

    private static Result refused(Reason reason, String detail) {
        return new Result.Refused(new Refused(reason, detail));
    }
}
