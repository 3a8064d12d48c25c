package news.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.draft.HtmlBody;
import news.dateline.draft.ItemDraft;
import news.dateline.draft.PlainBody;
import news.dateline.draft.Summary;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.Picture;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.markup.InlineHtml;

/** JSON Feed 1.0 and 1.1: each item is an article. Attachments, hubs and extensions say nothing about a text. */
public final class JsonFeed implements Reader {
    private static final String VERSION = "jsonfeed.org/version/";
    private static final String FROM = "jsonfeed:";

    /** By the address of its version, which every feed has to have, and its items. */
    @Override
    public boolean accepts(Payload payload) {
        return payload.json()
                .filter(root -> root.path("items").isArray())
                .filter(root -> root.path("version").asText().contains(VERSION))
                .isPresent();
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        JsonNode root = payload.json().orElseThrow();
        Fields feed = Fields.of(root);
        JsonNode items = root.path("items");
        if (items.size() > Ninjs.MOST_ITEMS) {
            return List.of(new ReadItem.Refused(Reason.TOO_LARGE, "more than " + Ninjs.MOST_ITEMS + " items"));
        }
        List<ReadItem> outcomes = new ArrayList<>();
        items.forEach(item -> outcomes.add(
                item.isObject()
                        ? draft(Fields.of(item), feed, new ItemDraft(payload)).outcome()
                        : new ReadItem.Refused(Reason.MISSING_FIELD, "an item that is no JSON object")));
        return outcomes.isEmpty()
                ? List.of(new ReadItem.Refused(Reason.NO_TEXT, "a feed without an article"))
                : outcomes;
    }

    private static ItemDraft draft(Fields item, Fields feed, ItemDraft draft) {
        Stream.of("title", "contenthtml", "contenttext", "summary")
                .forEach(name -> item.unlikeText(name).ifPresent(draft::fault));
        String url = item.text("url");
        draft.id(item.text("id")).url(url);
        draft.source(Stream.of(url, feed.text("homepageurl"), feed.text("feedurl"))
                .flatMap(address -> host(address).stream())
                .findFirst()
                .orElse(feed.text("title")));
        draft.language(item.text("language"), FROM + "language")
                .language(feed.text("language"), FROM + "feed-language");
        draft.firstCreated(item.text("datepublished"), FROM + "date_published");
        draft.versionCreated(item.text("datemodified", "datepublished"), FROM + "date_modified");
        draft.title(InlineHtml.text(item.text("title")), FROM + "title");
        people(item, feed, draft);
        body(item, draft);
        Optional.of(item.text("image", "bannerimage"))
                .filter(address -> !address.isBlank())
                .ifPresent(address -> draft.pictureOnce(new Picture(
                        Optional.of(address),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty())));
        item.texts("tags").forEach(tag -> draft.subject(tag, Optional.empty()));
        return draft;
    }

    /** The item's own, else the feed's; 1.0 has one author and no list. */
    private static void people(Fields item, Fields feed, ItemDraft draft) {
        List<String> names = Stream.of(item, feed)
                .map(JsonFeed::names)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        draft.by(String.join(", ", names), FROM + "authors");
        names.forEach(draft::author);
    }

    private static List<String> names(Fields fields) {
        return Stream.concat(fields.objects("authors").stream(), fields.object("author").stream())
                .map(author -> author.text("name").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** HTML before text where both are there; a summary alone is the text. */
    private static void body(Fields item, ItemDraft draft) {
        String html = item.text("contenthtml");
        String text = item.text("contenttext");
        String summary = item.text("summary");
        if (!html.isBlank()) {
            new HtmlBody(draft, FROM + "content_html").read(html);
        } else if (!text.isBlank()) {
            PlainBody.read(text, draft, FROM + "content_text");
        } else {
            PlainBody.read(summary, draft, FROM + "summary");
            return;
        }
        if (!summary.isBlank()) {
            Summary.read(summary, draft, FROM + "summary");
        }
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address.strip()).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
