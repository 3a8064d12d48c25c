package news.dateline.poll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.dateline.item.ContentHash;

/**
 * A feed cut into its entries, each with the head of the feed around it: what a reader of feeds reads as a feed of one. The text
 * of an entry is the feed's own. What can't be cut is one piece.
 */
final class FeedDocument {
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> FEEDS = Set.of("rss", "rdf", "feed");
    private static final Set<String> IDS = Set.of("guid", "id");
    private static final int MOST_ENTRIES = 10_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final XMLInputFactory FACTORY = factory();

    private final String text;
    private final List<Slice> slices = new ArrayList<>();

    /** Where an entry stands, and what it calls itself. */
    private record Slice(int start, int end, String id, String link) {}

    /**
     * A piece to send.
     *
     * @param key tells the entry from the others of its feed
     * @param version tells this state of the entry from an earlier one
     * @param type of the payload
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Piece(String key, String version, String type, byte[] payload) {
        Piece {
            requireNonNull(key, "key");
            requireNonNull(version, "version");
            requireNonNull(type, "type");
            requireNonNull(payload, "payload");
        }
    }

    private FeedDocument(String text) {
        this.text = text;
    }

    /**
     * The pieces, the last of the feed first: feeds have the newest on top.
     *
     * @param body as it came
     * @param text the same, decoded
     * @param type as the server stated it
     */
    static List<Piece> pieces(byte[] body, String text, Optional<String> type) {
        List<Piece> ofJson = ofJson(text);
        if (!ofJson.isEmpty()) {
            return ofJson;
        }
        FeedDocument document = new FeedDocument(text);
        try {
            Optional<String> root = document.cut();
            if (root.isPresent() && !document.slices.isEmpty()) {
                String media = root.get().equals("feed") ? "application/atom+xml" : "application/rss+xml";
                return document.pieces(media);
            }
        } catch (XMLStreamException notWellFormed) {
            // The readers mend more than a parser does: let them have it as it is.
            return List.of(whole(body, type));
        }
        return List.of(whole(body, type));
    }

    private static Piece whole(byte[] body, Optional<String> type) {
        return new Piece("", hash(body), type.orElse("application/xml"), body);
    }

    private List<Piece> pieces(String type) {
        // The declaration names a charset that is no longer the text's.
        int root = text.indexOf('<', Math.max(0, text.startsWith("<?xml") ? text.indexOf("?>") : 0));
        String head = text.substring(root, slices.get(0).start());
        String tail = text.substring(slices.get(slices.size() - 1).end());
        List<Piece> pieces = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int index = slices.size() - 1; index >= 0; index--) {
            Slice slice = slices.get(index);
            String entry = text.substring(slice.start(), slice.end());
            String id = slice.id().isEmpty() ? slice.link() : slice.id();
            pieces.add(piece(id, entry, type, (head + entry + tail).getBytes(UTF_8), keys));
        }
        return pieces;
    }

    /** Entries that share an id are told by what they say, as those that have none. */
    private static Piece piece(String id, String entry, String type, byte[] payload, Set<String> keys) {
        String version = hash(entry.getBytes(UTF_8));
        String key = hash(id.getBytes(UTF_8));
        boolean named = !id.isEmpty() && keys.add(key);
        return new Piece(named ? key : version, version, type, payload);
    }

    /** The pieces of a JSON Feed; none of anything else. */
    private static List<Piece> ofJson(String text) {
        try {
            JsonNode root = text.stripLeading().startsWith("{") ? JSON.readTree(text) : JSON.missingNode();
            if (!(root instanceof ObjectNode feed) || !(feed.get("items") instanceof ArrayNode items)) {
                return List.of();
            }
            List<Piece> pieces = new ArrayList<>();
            Set<String> keys = new HashSet<>();
            for (int index = items.size() - 1; index >= 0; index--) {
                JsonNode item = items.get(index);
                String id = Stream.of("id", "url")
                        .map(name -> item.path(name).asText(""))
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .orElse("");
                feed.set("items", JSON.createArrayNode().add(item));
                pieces.add(piece(id, item.toString(), "application/feed+json", JSON.writeValueAsBytes(feed), keys));
            }
            return pieces;
        } catch (JacksonException notJson) {
            return List.of();
        }
    }

    /** Cuts it, and answers the root's name in lower case, where it is a feed's. */
    private Optional<String> cut() throws XMLStreamException {
        XMLStreamReader events = FACTORY.createXMLStreamReader(new StringReader(text));
        Optional<String> feed = Optional.empty();
        int depth = 0;
        while (events.hasNext() && slices.size() <= MOST_ENTRIES) {
            int event = events.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                String name = local(events.getLocalName());
                if (depth == 1) {
                    feed = Optional.of(name).filter(FEEDS::contains);
                    if (feed.isEmpty()) {
                        return feed;
                    }
                } else if (ENTRIES.contains(name)) {
                    entry(events);
                    depth--;
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
        return feed;
    }

    private void entry(XMLStreamReader events) throws XMLStreamException {
        int start = events.getLocation().getCharacterOffset();
        String id = about(events);
        String link = "";
        int depth = 1;
        while (depth > 0) {
            int event = events.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                String name = events.getLocalName();
                if (depth == 2 && IDS.contains(name) && id.isEmpty()) {
                    id = events.getElementText().strip();
                    depth--;
                } else if (depth == 2 && name.equals("link") && link.isEmpty()) {
                    String href = events.getAttributeValue(null, "href");
                    link = href == null ? events.getElementText().strip() : href;
                    depth -= href == null ? 1 : 0;
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
        int end = text.indexOf('>', events.getLocation().getCharacterOffset()) + 1;
        slices.add(new Slice(start, end, id, link));
    }

    private static String about(XMLStreamReader events) {
        for (int index = 0; index < events.getAttributeCount(); index++) {
            if (local(events.getAttributeLocalName(index)).equals("about")) {
                return events.getAttributeValue(index).strip();
            }
        }
        return "";
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** Sixteen characters of a hash: enough to tell the entries of a feed apart. */
    private static String hash(byte[] bytes) {
        return ContentHash.of(bytes).substring(0, 16);
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 200);
        factory.getConfig().doParseLazily(false);
        return factory;
    }
}
