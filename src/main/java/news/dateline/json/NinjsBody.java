package news.dateline.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.draft.HtmlBody;
import news.dateline.draft.ItemDraft;
import news.dateline.draft.PlainBody;
import news.dateline.markup.Blocks;
import news.dateline.markup.InlineHtml;
import news.dateline.markup.Trees;
import news.dateline.markup.XmlItemReader;
import news.dateline.markup.XmlItems;
import org.jsoup.nodes.Element;

/**
 * The body of an item, which ninjs may hold in several renditions: HTML has its paragraphs, plain text may have lost
 * them, an XML document in a string is there for old systems.
 */
record NinjsBody(String name, Kind kind, String value) {
    /** The best first. */
    enum Kind {
        HTML,
        TEXT,
        XML
    }

    /** All renditions, the best first, in the item's order among equals; blank ones are none. */
    static List<NinjsBody> of(Fields item) {
        List<NinjsBody> bodies = new ArrayList<>();
        for (String name : item.names()) {
            if (name.startsWith("body") && !name.equals("bodycontenttype")) {
                add(bodies, name, "", item.text(name));
            }
        }
        for (Fields body : item.objects("bodies")) {
            add(bodies, body.text("role"), body.text("contenttype"), body.text("value"));
        }
        item.texts("bodies").forEach(text -> add(bodies, "", "", text));
        bodies.sort(Comparator.comparing(NinjsBody::kind));
        return bodies;
    }

    private static void add(List<NinjsBody> bodies, String name, String type, String value) {
        if (!value.isBlank()) {
            bodies.add(new NinjsBody(name, kind(name + " " + type, value), value));
        }
    }

    private static Kind kind(String declared, String value) {
        String lower = declared.toLowerCase(Locale.ROOT);
        boolean xml = lower.contains("nitf") || lower.contains("xml") && !lower.contains("html");
        if (xml || opens(value, "<?xml") || opens(value, "<nitf")) {
            return Kind.XML;
        }
        boolean html = lower.contains("html") || InlineHtml.isHtml(value) && !lower.contains("text/plain");
        return html ? Kind.HTML : Kind.TEXT;
    }

    private static boolean opens(String value, String mark) {
        return value.stripLeading().startsWith(mark);
    }

    /** Reads the best rendition that holds any text into the draft. */
    static void read(Fields item, ItemDraft draft) {
        List<NinjsBody> bodies = of(item);
        for (NinjsBody body : bodies) {
            if (body.readInto(draft)) {
                break;
            }
        }
        item.unlikeList("bodies").ifPresent(draft::fault);
    }

    private boolean readInto(ItemDraft draft) {
        String from = "ninjs:" + (name.isBlank() ? "body" : name.strip());
        switch (kind) {
            case HTML -> new HtmlBody(draft, from).read(value);
            case TEXT -> PlainBody.read(value, draft, from);
            case XML -> xml().ifPresent(content -> draft.body(Blocks.of(content), from));
        }
        return !draft.paragraphs().isEmpty();
    }

    /** The content of an NITF document or of one derived from it, where nothing else is at hand. */
    private Optional<Element> xml() {
        return XmlItemReader.read(value, Set.of()).found().map(XmlItems::head).flatMap(root -> Stream.of(
                        "body.content", "brodtext", "body")
                .flatMap(name -> Trees.all(root, name).stream())
                .findFirst());
    }
}
