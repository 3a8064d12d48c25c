package news.dateline.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.draft.Drafts;
import news.dateline.draft.Identities;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Outcome;
import news.dateline.item.ReadItem;
import news.dateline.item.Reading;
import news.dateline.item.Reason;
import news.dateline.item.WireBlock;
import news.dateline.layout.PageText;
import news.dateline.layout.TextReader;
import news.dateline.markup.Block;
import news.dateline.markup.Blocks;

/** The JSON envelope, for producers that have no wire format of their own. */
public final class JsonEnvelope implements Reader {
    /** Which field of the article each field of the envelope fills, where nothing has to be worked out. */
    private static final Map<String, FieldPath> FILLS = Map.of(
            "headline", FieldPath.TITLE,
            "language", FieldPath.LANGUAGE,
            "publishedAt", FieldPath.FIRST_CREATED,
            "updatedAt", FieldPath.VERSION_CREATED,
            "embargoedUntil", FieldPath.EMBARGOED_UNTIL,
            "status", FieldPath.PUB_STATUS,
            "byline", FieldPath.BY,
            "note", FieldPath.ED_NOTE,
            "version", FieldPath.VERSION);

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
                        ? new Outcome.Rejected(Reason.MISSING_FIELD, fault.get())
                        : new ReadItem.Drafted(article(payload, fields)));
    }

    private static Draft article(Payload payload, EnvelopeFields fields) {
        String body = fields.text("body").orElse("");
        PageText text =
                TextReader.read(fields.bodyIsHtml() ? blocks(body) : body, fields.line("headline"), fields.line("url"));
        Reading reading = text.reading().plusRemoved(fields.dropped());
        List<String> urls = Stream.concat(fields.line("url").stream(), reading.link().stream())
                .toList();
        Identities.Stated names =
                new Identities.Stated(fields.line("id"), urls, fields.version(), fields.line("source"));
        Draft draft = Drafts.laidOut(Drafts.of(payload, reading, names), text.kind(), text.by(), text.authors());
        Draft stated = draft.with(fields.status())
                .with(fields.times(draft.times()))
                .with(fields.editorial(draft.editorial()))
                .with(provenance(draft.wire(), fields));
        return fields.language().map(stated::withLanguage).orElse(stated);
    }

    private static String blocks(String html) {
        return Blocks.ofHtml(html).stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    private static WireBlock provenance(WireBlock wire, EnvelopeFields fields) {
        WireBlock all = wire;
        for (Map.Entry<String, FieldPath> fill : FILLS.entrySet()) {
            if (fields.isRead(fill.getKey())) {
                all = all.plusProvenance(fill.getValue(), "envelope:" + fill.getKey());
            }
        }
        return all;
    }
}
