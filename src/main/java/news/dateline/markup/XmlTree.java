package news.dateline.markup;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Tag;

/** Builds trees from a stream of XML events. For one thread. */
final class XmlTree {
    private final XMLStreamReader events;
    private final Namespaces namespaces = new Namespaces();

    XmlTree(XMLStreamReader events) {
        this.events = events;
    }

    /** The element that begins at the current event, without its content. */
    Element opened() {
        Map<String, String> bound = new HashMap<>();
        Attributes attributes = new Attributes();
        for (int i = 0; i < events.getAttributeCount(); i++) {
            String name = events.getAttributeLocalName(i);
            String value = events.getAttributeValue(i);
            if (name.equals("xmlns")) {
                bound.put("", value);
            } else if (name.startsWith("xmlns:")) {
                bound.put(name.substring("xmlns:".length()), value);
            } else {
                attributes.put(name, value);
            }
        }
        namespaces.enter(bound);
        String name = namespaces.name(events.getLocalName());
        return new Element(Tag.valueOf(name, "", ParseSettings.preserveCase), "", attributes);
    }

    void closed() {
        namespaces.leave();
    }

    /** Reads all of an element that has just been opened, up to its end. */
    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    void fill(Element root) throws XMLStreamException {
        Element parent = root;
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (events.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    flush(parent, text);
                    Element child = opened();
                    parent.appendChild(child);
                    parent = child;
                }
                case XMLStreamReader.END_ELEMENT -> {
                    flush(parent, text);
                    closed();
                    if (parent == root) {
                        return;
                    }
                    parent = requireNonNull(parent.parent());
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                    text.append(events.getTextCharacters(), events.getTextStart(), events.getTextLength());
                default -> {
                    // comments and processing instructions say nothing to a reader
                }
            }
        }
    }

    static void flush(Element parent, StringBuilder text) {
        if (!text.isEmpty()) {
            parent.appendChild(new TextNode(text.toString()));
            text.setLength(0);
        }
    }
}
