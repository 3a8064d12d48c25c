package news.dateline.feed;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.dateline.draft.HtmlBody;
import news.dateline.draft.ItemDraft;
import news.dateline.draft.PlainBody;
import news.dateline.draft.Summary;
import news.dateline.markup.InlineHtml;
import news.dateline.markup.Trees;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;

/**
 * The text of an entry: the element that holds the whole of it ({@code body-elements.tsv}), else the description. Beside
 * the whole text, the description is the standfirst.
 */
final class EntryBody {
    private static final List<String> WHOLE = FactTable.rows(EntryBody.class, "body-elements.tsv", 1).stream()
            .map(row -> row.get(0))
            .toList();

    private static final List<String> SUMMARIES =
            List.of("description", "summary", "excerpt:encoded", "dc:description");

    private final ItemDraft draft;
    private final UnaryOperator<String> address;
    private final String prefix;

    /**
     * A reader into a draft that has its title already.
     *
     * @param address makes addresses of pictures absolute
     * @param prefix of provenance
     */
    EntryBody(ItemDraft draft, UnaryOperator<String> address, String prefix) {
        this.draft = draft;
        this.address = address;
        this.prefix = prefix;
    }

    void read(Entry entry) {
        longest(entry).ifPresent(this::body);
        List<Element> summaries = SUMMARIES.stream()
                .flatMap(name -> entry.all(name).stream())
                .filter(element -> !element.wholeText().isBlank())
                .toList();
        boolean isBody = draft.paragraphs().isEmpty() && !summaries.isEmpty();
        if (isBody) {
            body(summaries.get(0));
        }
        summaries.stream()
                .skip(isBody ? 1 : 0)
                .limit(1)
                .forEach(summary -> Summary.read(Entry.html(summary), draft, prefix + summary.tagName()));
    }

    /** A stub may stand beside the text: where several elements could hold it, the longest does. */
    private static Optional<Element> longest(Entry entry) {
        Element longest = null;
        for (String name : WHOLE) {
            for (Element child : children(entry, name).filter(EntryBody::isText).toList()) {
                int length = child.wholeText().strip().length();
                boolean longer =
                        longest == null || length > longest.wholeText().strip().length();
                longest = length > 0 && longer ? child : longest;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static Stream<Element> children(Entry entry, String name) {
        return name.startsWith("*:")
                ? Trees.children(entry.element(), name.substring(2)).stream()
                : entry.all(name).stream();
    }

    /** RFC 4287, section 4.1.3: content may be of any media type. */
    private static boolean isText(Element content) {
        String type = content.attr("type");
        return type.indexOf('/') < 0 || type.startsWith("text/") || type.contains("html");
    }

    private void body(Element element) {
        String from = prefix + element.tagName();
        Shortcodes text = Shortcodes.removedFrom(Entry.html(element));
        if (InlineHtml.isHtml(text.html())) {
            new HtmlBody(draft, from).resolving(resolving(element)).read(text.html());
        } else {
            PlainBody.read(text.html(), draft, from);
        }
        text.removed().forEach(sign -> draft.removed(sign.kind(), sign.text()));
    }

    /** An address within content that has a base of its own is relative to that first. */
    private UnaryOperator<String> resolving(Element element) {
        return Trees.attribute(element, "xml:base")
                .<UnaryOperator<String>>map(base -> url -> address.apply(Addresses.absolute(base, url)))
                .orElse(address);
    }
}
