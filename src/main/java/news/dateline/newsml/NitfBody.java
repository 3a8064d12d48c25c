package news.dateline.newsml;

import news.dateline.draft.ItemDraft;
import news.dateline.item.Removed;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/**
 * Reads the body of an NITF document, by itself or within NewsML. Stateless; thread safe.
 *
 * <p>What has no field and is dropped knowingly: what inline elements name ({@code person}, {@code chron}, {@code money}
 * with their attributes; their text stays), {@code bibliography}, media that are no pictures (their captions are
 * accounted for).
 */
final class NitfBody {
    private NitfBody() {}

    /**
     * Reads the body of a document and what is printed above it; within another format it fills what that one left open.
     * The document's title is often a slug, and stands for the headline only where there is no element for one.
     */
    static void readDocument(Element nitf, ItemDraft draft) {
        Trees.child(nitf, "body").ifPresent(body -> readBody(body, draft));
        Trees.attribute(nitf, "baselang").ifPresent(tag -> draft.language(tag, "nitf:baselang"));
        if (Trees.descend(nitf, "body", "body.head", "hedline").isEmpty()) {
            Trees.child(nitf, "head")
                    .flatMap(head -> Trees.text(head, "title"))
                    .ifPresent(title -> draft.title(title, "nitf:title"));
        }
    }

    /** Reads {@code body}: its head, its content, its end. */
    static void readBody(Element body, ItemDraft draft) {
        Trees.children(body, "body.content").forEach(content -> read(content, draft));
        Trees.child(body, "body.head").ifPresent(head -> new NitfBodyHead(head, draft).read());
        for (Element end : Trees.children(body, "body.end")) {
            Trees.children(end, "tagline").forEach(tagline -> Trees.text(tagline)
                    .ifPresent(text -> draft.removed(Removed.Kind.CREDIT, text)));
        }
    }

    /** Reads {@code body.content}, or any element that holds an NITF text. */
    static void read(Element content, ItemDraft draft) {
        draft.body(BodyText.of(content), "nitf:body.content");
        BodyPictures.ofMedia(content).forEach(draft::picture);
    }
}
