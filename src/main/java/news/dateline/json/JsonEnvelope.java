package news.dateline.json;

import java.util.List;
import java.util.Optional;
import news.dateline.draft.HtmlBody;
import news.dateline.draft.ItemDraft;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.layout.PageText;
import news.dateline.layout.TextReader;

/** The JSON envelope, for producers that have no wire format of their own. */
public final class JsonEnvelope implements Reader {
    private static final String FROM = "envelope:";

    /** Text, or the status of an item named; {@code uri} belongs to ninjs, which has most of the other fields too. */
    @Override
    public boolean accepts(Payload payload) {
        return payload.json()
                .filter(root -> root.isObject() && !root.has("uri"))
                .filter(root -> root.has("body") || root.has("headline") || root.has("id") && root.has("status"))
                .isPresent();
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        EnvelopeFields fields = new EnvelopeFields(payload.json().orElseThrow());
        Optional<String> fault = fields.fault();
        return List.of(
                fault.isPresent()
                        ? new ReadItem.Refused(Reason.MISSING_FIELD, fault.get())
                        : draft(fields, new ItemDraft(payload)).outcome());
    }

    /** What the fields state goes before what the text tells. */
    private static ItemDraft draft(EnvelopeFields fields, ItemDraft draft) {
        draft.id(fields.text("id")).url(fields.text("url")).source(fields.text("source"));
        draft.title(fields.text("headline"), FROM + "headline");
        draft.by(fields.text("byline"), FROM + "byline");
        draft.language(fields.text("language"), FROM + "language");
        draft.firstCreated(fields.text("publishedAt"), FROM + "publishedAt");
        draft.versionCreated(fields.text("updatedAt"), FROM + "updatedAt");
        draft.version(fields.text("version"), FROM + "version");
        if (fields.isStated("status")) {
            draft.status(fields.status(), FROM + "status");
        }
        draft.embargoedUntil(fields.text("embargoedUntil"), FROM + "embargoedUntil");
        draft.edNote(fields.text("note"), FROM + "note");
        String body = fields.text("body");
        PageText text = TextReader.read(
                fields.bodyIsHtml() ? new HtmlBody(draft, FROM + "body").paragraphs(body) : body,
                draft.title(),
                Optional.of(fields.text("url")).filter(url -> !url.isBlank()),
                draft.words());
        return draft.page(text.reading(), text.kind()).signed(text.by(), text.authors());
    }
}
