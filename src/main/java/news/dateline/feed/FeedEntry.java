package news.dateline.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.dateline.draft.ItemDraft;
import news.dateline.item.ReadItem;
import news.dateline.item.StatedTime;
import news.dateline.markup.InlineHtml;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/** Reads one entry of a feed. RSS and Atom borrow from each other, so all that either of them has is looked for. */
final class FeedEntry {
    private static final List<String> PUBLISHED = List.of(
            "wp:post_date_gmt",
            "published",
            "issued",
            "pubDate",
            "dcterms:issued",
            "dcterms:created",
            "dc:date",
            "created");
    private static final List<String> UPDATED =
            List.of("wp:post_modified_gmt", "updated", "modified", "dcterms:modified");

    private final Entry entry;
    private final Channel channel;
    private final ItemDraft draft;
    private final String prefix;
    private final UnaryOperator<String> address;

    FeedEntry(Entry entry, Channel channel, ItemDraft draft, String prefix) {
        this.entry = entry;
        this.channel = channel;
        this.draft = draft;
        this.prefix = prefix;
        String base = entry.attribute("xml:base");
        this.address = Addresses.against(base.isEmpty() ? channel.base() : Addresses.absolute(channel.base(), base));
    }

    ReadItem outcome() {
        identity();
        times();
        entry.first("title").ifPresent(title -> draft.title(InlineHtml.text(Entry.html(title)), prefix + "title"));
        draft.title(InlineHtml.text(entry.text("media:title", "dc:title")), prefix + "media:title");
        people();
        new EntryBody(draft, address, prefix).read(entry);
        rights();
        MediaPictures.read(entry, address, draft);
        subjects();
        return draft.outcome();
    }

    /** A guid may be an address, or an id that only the site understands. */
    private void identity() {
        List<String> links = EntryLinks.of(entry).stream().map(address).toList();
        String id = entry.text("guid", "id", "dc:identifier");
        String about = entry.attribute("rdf:about");
        draft.id(id.isEmpty() ? about : id);
        links.forEach(draft::url);
        boolean address = Addresses.isWeb(id)
                && entry.first("guid")
                        .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                        .isPresent();
        if (address) {
            draft.url(id);
        }
        draft.source(links.stream().findFirst().flatMap(Addresses::host).orElse(channel.source()));
        String language = Stream.of(entry.attribute("xml:lang"), entry.text("language", "dc:language"))
                .filter(tag -> !tag.isBlank())
                .findFirst()
                .orElse(channel.language());
        draft.language(language, prefix + "language");
    }

    /** What says only when it was published says of its one version when that was made. */
    private void times() {
        Optional<StatedTime> published = first(PUBLISHED);
        Optional<StatedTime> updated = first(UPDATED);
        published.ifPresent(time -> draft.firstCreated(time, prefix + "date"));
        updated.or(() -> published).ifPresent(time -> draft.versionCreated(time, prefix + "date"));
    }

    private Optional<StatedTime> first(List<String> names) {
        return names.stream()
                .flatMap(name -> entry.all(name).stream().flatMap(date -> time(name, date.wholeText()).stream()))
                .findFirst();
    }

    /** WordPress writes its times in UTC without saying so but in the name. */
    private Optional<StatedTime> time(String name, String value) {
        Optional<String> language = Optional.of(channel.language())
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT).split("[-_]", -1)[0]);
        return FeedDates.parse(
                name.endsWith("_gmt") ? value.strip() + "Z" : value,
                language,
                draft.words().dates());
    }

    private void people() {
        List<String> names = People.of(entry, channel, draft.words().nobodies());
        draft.by(String.join(", ", names), prefix + "author");
        names.forEach(draft::author);
    }

    private void rights() {
        draft.copyrightNotice(InlineHtml.text(entry.text("rights", "dc:rights", "copyright")), prefix + "rights");
        draft.copyrightNotice(InlineHtml.text(channel.copyright()), prefix + "feed-copyright");
        draft.usageTerms(entry.text("dcterms:license", "license", "cc:license"), prefix + "license");
        draft.credit(entry.text("dc:source", "dc:publisher"), prefix + "dc:source");
        entry.first("source")
                .map(source ->
                        Trees.child(source, "title").map(Element::wholeText).orElseGet(source::wholeText))
                .ifPresent(source -> draft.credit(source, prefix + "source"));
    }

    private void subjects() {
        Stream.of("category", "dc:subject")
                .flatMap(name -> entry.all(name).stream())
                .forEach(category -> {
                    String name = Stream.of(category.attr("label"), category.wholeText(), category.attr("term"))
                            .filter(text -> !text.isBlank())
                            .findFirst()
                            .orElse("");
                    draft.subject(InlineHtml.text(name), Optional.empty());
                });
    }
}
