package news.dateline.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.draft.HtmlBody;
import news.dateline.draft.ItemDraft;
import news.dateline.draft.PlainBody;
import news.dateline.draft.Summary;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.item.Removed;
import news.dateline.markup.InlineHtml;

/**
 * The JSON of a Fingerpost gateway, which calls itself ninjs and has keys of its own: {@code usn} is the id, the uri
 * carries the version and its time. Whatever wire it passes on, PA's among them, is in {@code source-feed}.
 */
public final class PaJson implements Reader {
    @Override
    public boolean accepts(Payload payload) {
        return payload.json()
                .map(Fields::of)
                .filter(fields -> !fields.text("usn").isBlank() && (fields.has("sourcefeed") || fields.has("slug")))
                .isPresent();
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        Fields item = Fields.of(payload.json().orElseThrow());
        ItemDraft draft = new ItemDraft(payload);
        Stream.of("headline", "bodytext").forEach(name -> item.unlikeText(name).ifPresent(draft::fault));
        draft.id(item.text("usn")).source(item.text("sourcefeed"));
        draft.version(item.text("version"), "pajson:version");
        draft.language(item.text("language"), "pajson:language");
        draft.firstCreated(item.text("firstversion"), "pajson:firstVersion");
        draft.versionCreated(item.text("versioncreated"), "pajson:versionCreated");
        draft.embargoedUntil(item.text("embargoed", "embargoeduntil"), "pajson:embargoed");
        draft.title(InlineHtml.text(item.text("headline")), "pajson:headline");
        draft.headline("sub", InlineHtml.text(item.text("subhead")));
        draft.by(InlineHtml.text(item.text("byline")), "pajson:byline");
        body(item.text("bodytext", "bodyhtml"), draft);
        summary(item.text("abstract"), draft);
        desk(item, draft);
        return List.of(draft.outcome());
    }

    private static void body(String text, ItemDraft draft) {
        if (InlineHtml.isHtml(text)) {
            new HtmlBody(draft, "pajson:body_text").read(text);
        } else {
            PlainBody.read(text, draft, "pajson:body_text");
        }
    }

    /** A single word there is a code of the desk. */
    private static void summary(String text, ItemDraft draft) {
        if (text.strip().indexOf(' ') > 0) {
            Summary.read(text, draft, "pajson:abstract");
        } else {
            draft.removed(Removed.Kind.ROUTING, text);
        }
    }

    private static void desk(Fields item, ItemDraft draft) {
        draft.slugline(item.text("slug"), "pajson:slug");
        draft.edNote(InlineHtml.text(item.text("ednote")), "pajson:ednote");
        draft.dateline(item.text("dateline"), "pajson:dateline");
        draft.located(item.text("location"), "pajson:location");
        draft.copyrightHolder(item.text("copyrightholder"), "pajson:copyrightHolder");
        draft.copyrightNotice(item.text("copyrightnotice"), "pajson:copyrightNotice");
        draft.usageTerms(item.text("usage"), "pajson:usage");
        draft.credit(item.text("copyrightholder"), "pajson:copyrightHolder");
        item.object("subjects")
                .map(subjects -> subjects.texts("code"))
                .orElse(List.of())
                .forEach(code -> draft.subject(code, Optional.empty()));
    }
}
