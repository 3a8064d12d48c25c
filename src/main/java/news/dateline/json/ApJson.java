package news.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.draft.HtmlBody;
import news.dateline.draft.ItemDraft;
import news.dateline.draft.Summary;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.markup.InlineHtml;

/**
 * AP's Media API. Its items hold metadata; the text stands behind an address, unless whoever fetched it put the text in.
 * The id is {@code altids.itemid}: the address carries tokens of the query.
 */
public final class ApJson implements Reader {
    @Override
    public boolean accepts(Payload payload) {
        return payload.json().filter(root -> !items(root).isEmpty()).isPresent();
    }

    /** An answer for one item ({@code data.item}), a feed's page ({@code data.items[].item}), or an item alone. */
    private static List<Fields> items(JsonNode root) {
        List<JsonNode> nodes = new ArrayList<>(
                List.of(root, root.path("item"), root.path("data").path("item")));
        root.path("data").path("items").forEach(entry -> nodes.add(entry.path("item")));
        return nodes.stream()
                .filter(JsonNode::isObject)
                .map(Fields::of)
                .filter(ApJson::isItem)
                .toList();
    }

    private static boolean isItem(Fields item) {
        return item.object("altids")
                .filter(ids -> !ids.text("itemid").isBlank())
                .isPresent();
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        JsonNode root = payload.json().orElseThrow();
        List<Fields> items = items(root);
        if (items.size() > Ninjs.MOST_ITEMS) {
            return List.of(new ReadItem.Refused(Reason.TOO_LARGE, "more than " + Ninjs.MOST_ITEMS + " items"));
        }
        Optional<Fields> text = items.size() == 1 ? Fields.of(root).object("nitf") : Optional.empty();
        return items.stream()
                .map(item -> item(item, text, new ItemDraft(payload)))
                .toList();
    }

    private static ReadItem item(Fields item, Optional<Fields> text, ItemDraft draft) {
        String type = item.text("type");
        if (!type.isBlank() && !type.equals("text")) {
            return new ReadItem.Refused(Reason.NO_TEXT, "an item of another type than text");
        }
        identity(item, draft);
        item.unlikeText("headline").ifPresent(draft::fault);
        draft.title(InlineHtml.text(item.text("headline")), "apjson:headline");
        draft.headline("extended", InlineHtml.text(item.text("headlineextended")));
        byline(item, draft);
        body(item, text, draft);
        Summary.read(item.text("descriptionsummary"), draft, "apjson:description_summary");
        desk(item, draft);
        NinjsPictures.read(item, draft);
        return draft.outcome();
    }

    private static void identity(Fields item, ItemDraft draft) {
        Fields ids = item.object("altids").orElseThrow();
        draft.id(ids.text("itemid")).source(item.text("provider"));
        draft.version(item.text("version"), "apjson:version");
        Set.of("friendlykey", "referenceid", "transref").stream()
                .sorted()
                .forEach(name -> draft.altId(name, ids.text(name)));
        item.objects("links").stream()
                .filter(link -> link.text("rel").equals("canonical"))
                .forEach(link -> draft.url(link.text("href")));
        String uri = item.text("uri");
        draft.url(uri.indexOf('?') < 0 ? uri : uri.substring(0, uri.indexOf('?')));
        draft.language(item.text("language"), "apjson:language");
        draft.firstCreated(item.text("firstcreated"), "apjson:firstcreated");
        draft.versionCreated(item.text("versioncreated"), "apjson:versioncreated");
        draft.embargoedUntil(item.text("embargoed"), "apjson:embargoed");
        Statuses.read(item, draft, "apjson:");
    }

    private static void byline(Fields item, ItemDraft draft) {
        String shown = item.objects("bylines").stream()
                .map(byline -> byline.text("by"))
                .filter(by -> !by.isBlank())
                .collect(Collectors.joining(", "));
        draft.by(shown, "apjson:bylines").by(item.text("byline"), "apjson:byline");
    }

    /** Where the text has been fetched, it stands beside the answer or in the item. */
    private static void body(Fields item, Optional<Fields> text, ItemDraft draft) {
        String html = text.map(fetched -> fetched.text("bodyhtml")).orElse(item.text("bodyhtml", "bodynitf"));
        if (!html.isBlank()) {
            new HtmlBody(draft, "apjson:body").read(html);
        }
    }

    private static void desk(Fields item, ItemDraft draft) {
        draft.slugline(item.text("slugline"), "apjson:slugline");
        draft.edNote(item.text("ednote"), "apjson:ednote");
        draft.urgency(item.text("urgency"), "apjson:urgency");
        draft.located(item.text("located"), "apjson:located");
        draft.copyrightHolder(item.text("copyrightholder"), "apjson:copyrightholder");
        draft.copyrightNotice(item.text("copyrightnotice"), "apjson:copyrightnotice");
        draft.usageTerms(String.join(" ", item.texts("usageterms")), "apjson:usageterms");
        draft.credit(item.text("provider"), "apjson:provider");
        item.objects("infosource").forEach(source -> draft.credit(source.text("name"), "apjson:infosource"));
        ApSignals.of(item).ifPresent(signal -> draft.signal(signal, "apjson:editorialtypes"));
        item.objects("subject").stream()
                .map(subject -> subject.text("name"))
                .filter(name -> name.length() > 1)
                .forEach(name -> draft.subject(name, Optional.empty()));
        item.texts("keywords").forEach(keyword -> draft.subject(keyword, Optional.empty()));
    }
}
