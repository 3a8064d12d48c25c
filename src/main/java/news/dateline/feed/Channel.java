package news.dateline.feed;

import java.util.HashMap;
import java.util.Map;
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
 * @param shownNames the names of authors by their log-in names, which exports of WordPress keep apart
 */
record Channel(
        String title,
        String link,
        String base,
        String language,
        String copyright,
        String author,
        Map<String, String> shownNames) {
    Channel {
        shownNames = Map.copyOf(shownNames);
    }

    /**
     * RSS 2.0 and its elders keep it in {@code channel}; in RSS 1.0 that stands beside the items.
     *
     * @param address that the feed was taken from, where it is known
     */
    static Channel ofRss(Element root, Optional<String> address) {
        Element channel = Trees.child(root, "channel").orElse(root);
        Entry head = new Entry(channel);
        Base base = Base.of(head, Trees.attribute(root, "xml:base"), address);
        return new Channel(
                InlineHtml.text(head.text("title")),
                base.link(),
                base.base(),
                head.text("language", "dc:language"),
                head.text("copyright", "dc:rights"),
                "",
                shownNames(head));
    }

    static Channel ofAtom(Element feed, Optional<String> address) {
        Entry head = new Entry(feed);
        Base base = Base.of(head, Optional.empty(), address);
        String language = head.attribute("xml:lang");
        return new Channel(
                InlineHtml.text(head.text("title")),
                base.link(),
                base.base(),
                language.isEmpty() ? head.text("language", "dc:language") : language,
                head.text("rights", "copyright", "dc:rights"),
                head.first("author")
                        .map(author -> new Entry(author).text("name"))
                        .orElse(""),
                Map.of());
    }

    private static Map<String, String> shownNames(Entry channel) {
        Map<String, String> names = new HashMap<>();
        for (Element author : channel.all("wp:author")) {
            Entry entry = new Entry(author);
            String full = (entry.text("wp:author_first_name") + " " + entry.text("wp:author_last_name")).strip();
            String shown = entry.text("wp:author_display_name");
            String login = entry.text("wp:author_login");
            names.putIfAbsent(login, shown.isEmpty() || shown.equals(login) && !full.isEmpty() ? full : shown);
        }
        names.values().removeIf(String::isEmpty);
        return names;
    }

    /** The provider's name in an id: the site, which stays the same whatever its feeds are called. */
    String source() {
        return Addresses.host(link).orElse(title);
    }

    /**
     * Where a feed stands.
     *
     * @param link the site's address
     * @param base what it says that relative addresses are relative to, else the site, else the feed's own address
     */
    private record Base(String link, String base) {
        static Base of(Entry head, Optional<String> outer, Optional<String> address) {
            String self = address.or(() -> EntryLinks.self(head)).orElse("");
            String link = EntryLinks.of(head).stream()
                    .findFirst()
                    .map(site -> Addresses.absolute(self, site))
                    .orElse("");
            Optional<String> stated =
                    Trees.attribute(head.element(), "xml:base").or(() -> outer);
            String base = stated.map(written -> Addresses.absolute(link.isEmpty() ? self : link, written))
                    .orElse(link.isEmpty() ? self : link);
            return new Base(link, base);
        }
    }
}
