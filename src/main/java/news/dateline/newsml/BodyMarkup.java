package news.dateline.newsml;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.dateline.draft.ItemDraft;
import news.dateline.markup.Trees;
import news.dateline.markup.XmlItemReader;
import news.dateline.markup.XmlItems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads a body by what it is, whatever its media type says: NITF, TT's own variant of it, XHTML, markup that comes as
 * text, or plain text. For NewsML 1.2 and NewsML-G2. Stateless; thread safe.
 */
final class BodyMarkup {
    /** A body in a wrapper in a wrapper. */
    private static final int DEEPEST = 3;

    private BodyMarkup() {}

    /** Reads the body below an element such as {@code inlineXML} or {@code DataContent} into a draft. */
    static void read(Element holder, ItemDraft draft) {
        if (holder.childrenSize() == 0) {
            readText(holder.wholeText(), draft);
            return;
        }
        Element at = holder;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (isRead(at, draft)) {
                return;
            }
            at = at.childrenSize() == 1 ? at.child(0) : at;
        }
        XhtmlBody.read(holder, draft);
    }

    /** Reads the body by the first child that tells which markup this is. */
    private static boolean isRead(Element holder, ItemDraft draft) {
        for (Element child : holder.children()) {
            switch (Trees.local(child).toLowerCase(Locale.ROOT)) {
                case "nitf" -> NitfBody.readDocument(child, draft);
                case "body.content" -> NitfBody.read(child, draft);
                case "body" -> readBody(child, draft);
                case "text" -> TtNitf.read(holder, draft);
                default -> {
                    continue;
                }
            }
            return true;
        }
        return false;
    }

    private static void readBody(Element body, ItemDraft draft) {
        if (Trees.child(body, "body.content").isPresent()) {
            NitfBody.readBody(body, draft);
        } else if (Trees.child(body, "text").isPresent()) {
            TtNitf.read(body, draft);
        } else {
            XhtmlBody.read(body, draft);
        }
    }

    private static void readText(String text, ItemDraft draft) {
        String opening = text.stripLeading();
        boolean xml = opening.startsWith("<?xml") || opening.startsWith("<nitf");
        Optional<XmlItems> document =
                xml ? XmlItemReader.read(opening, Set.of()).found() : Optional.empty();
        if (document.isPresent()) {
            read(new Element("text").appendChild(document.get().head()), draft);
            return;
        }
        if (EscapedMarkup.isIn(opening)) {
            XhtmlBody.read(Jsoup.parse(EscapedMarkup.only(opening)).body(), draft);
        } else {
            draft.body(BodyText.ofPlain(text), "newsml:text");
        }
    }
}
