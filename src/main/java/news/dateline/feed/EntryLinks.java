package news.dateline.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/** The addresses of an entry's page, best first: RSS has them as text, Atom, in RSS too, as an attribute. */
final class EntryLinks {
    /** Atom's relations that lead elsewhere (RFC 4287, section 4.2.7.2, and what became of it). */
    private static final Set<String> ELSEWHERE = Set.of(
            "self",
            "edit",
            "enclosure",
            "related",
            "via",
            "replies",
            "hub",
            "next",
            "previous",
            "prev",
            "first",
            "last",
            "license",
            "edit-media",
            "next-archive",
            "prev-archive",
            "search",
            "service",
            "payment",
            "http://schemas.google.com/g/2005#feed");

    private EntryLinks() {}

    /** Where the feed itself is. */
    static Optional<String> self(Entry head) {
        return Stream.concat(head.all("link").stream(), head.all("atom:link").stream())
                .filter(link -> Trees.attribute(link, "rel").orElse("").equals("self"))
                .flatMap(link -> Trees.attribute(link, "href").stream())
                .filter(Addresses::isWeb)
                .findFirst();
    }

    static List<String> of(Entry entry) {
        List<String> links = new ArrayList<>();
        String original = entry.text("feedburner:origLink");
        if (!original.isEmpty()) {
            links.add(original);
        }
        for (Element link : entry.all("link")) {
            String text = link.wholeText().strip();
            if (!text.isEmpty()) {
                links.add(text);
            }
        }
        for (Element link : entry.all("link")) {
            String relation = Trees.attribute(link, "rel").orElse("alternate");
            Trees.attribute(link, "href")
                    .filter(href -> !ELSEWHERE.contains(relation))
                    .map(href -> Trees.attribute(link, "xml:base")
                            .map(base -> Addresses.absolute(base, href))
                            .orElse(href))
                    .ifPresent(links::add);
        }
        return links;
    }
}
