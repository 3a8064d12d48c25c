package news.dateline.feed;

import java.util.Optional;
import news.dateline.markup.InlineHtml;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/**
 * What a feed says of all its entries.
 *
 * @param link the site's address
 * @param base what relative addresses are relative to
 * @param language as written
 * @param copyright the notice
 * @param author whoever writes where an entry names nobody; Atom's alone
 */
record Channel(String title, String link, String base, String language, String copyright, String author) {
    /** RSS 2.0 and its elders keep it in {@code channel}; in RSS 1.0 that stands beside the items. */
    static Channel ofRss(Element root) {
        Element channel = Trees.child(root, "channel").orElse(root);
        Entry head = new Entry(channel);
        String link = EntryLinks.of(head).stream().findFirst().orElse("");
        return new Channel(
                InlineHtml.text(head.text("title")),
                link,
                base(channel, root).orElse(link),
                head.text("language", "dc:language"),
                head.text("copyright", "dc:rights"),
                "");
    }

    static Channel ofAtom(Element feed) {
        Entry head = new Entry(feed);
        String link = EntryLinks.of(head).stream().findFirst().orElse("");
        String language = head.attribute("xml:lang");
        return new Channel(
                InlineHtml.text(head.text("title")),
                link,
                base(feed, feed).orElse(link),
                language.isEmpty() ? head.text("language", "dc:language") : language,
                head.text("rights", "copyright", "dc:rights"),
                head.first("author")
                        .map(author -> new Entry(author).text("name"))
                        .orElse(""));
    }

    private static Optional<String> base(Element inner, Element outer) {
        return Trees.attribute(inner, "xml:base").or(() -> Trees.attribute(outer, "xml:base"));
    }

    /** The provider's name in an id: the site, which stays the same whatever its feeds are called. */
    String source() {
        return Addresses.host(link).orElse(title);
    }
}
