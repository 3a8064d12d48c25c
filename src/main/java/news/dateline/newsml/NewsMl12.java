package news.dateline.newsml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.markup.Trees;
import news.dateline.markup.XmlItemReader;
import news.dateline.markup.XmlItems;
import org.jsoup.nodes.Element;

/**
 * NewsML 1.0 to 1.2 (IPTC): one outcome a NewsItem, those within a component of another included.
 *
 * <p>What has no field of an article is dropped knowingly: of the envelope all but the priority and the sender; DateLabel
 * and NameLabel (names for desks), RevisionId's attributes, DerivedFrom, AssociatedWith; SeriesLine, KeywordLine,
 * ByLineTitle and lines of types that {@code news-line-types.tsv} does not have; the Creator and the Contributor of a text
 * (initials), places that are not its origin, OfInterestTo, Relevance, TopicOccurrence, DateLineDate, Metadata and
 * properties other than keywords; Characteristics of content other than the width of a picture; content in Base64, style
 * sheets, logos, documents, sound and moving pictures; Catalog, TopicSet, Update and Comment.
 */
public final class NewsMl12 implements Reader {
    private static final String ITEM = "NewsItem";

    @Override
    public boolean accepts(Payload payload) {
        return payload.hasRoot("NewsML");
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        return XmlItemReader.read(payload.text(), Set.of(ITEM)).read(document -> read(payload, document));
    }

    private static List<ReadItem> read(Payload payload, XmlItems document) {
        NewsItemReader reader =
                new NewsItemReader(payload, Trees.child(document.head(), "NewsEnvelope"), document.repairs());
        List<ReadItem> read = document.readEach(element -> items(element).stream()
                .map(item -> reader.read(item.element(), item.components()))
                .toList());
        return read.isEmpty()
                ? List.of(new ReadItem.Refused(Reason.NO_TEXT, "a NewsML document without a NewsItem"))
                : read;
    }

    /** An item and its components. */
    private record Found(Element element, List<Component> components) {}

    /** The item and those in its components; one that only holds others is none. The root, where there is no item, is none. */
    private static List<Found> items(Element root) {
        List<Found> items = new ArrayList<>();
        Deque<Element> open = new ArrayDeque<>();
        if (Trees.isNamed(root, ITEM)) {
            open.push(root);
        }
        while (!open.isEmpty()) {
            Element item = open.pop();
            List<Component> components = Component.allOf(item);
            List<Element> within = components.stream()
                    .flatMap(component -> Trees.children(component.element(), ITEM).stream())
                    .toList();
            boolean holdsContent = components.stream()
                    .anyMatch(component -> !component.contents().isEmpty());
            if (within.isEmpty() || holdsContent) {
                items.add(new Found(item, components));
            }
            for (int i = within.size() - 1; i >= 0; i--) {
                open.push(within.get(i));
            }
        }
        return items;
    }
}
