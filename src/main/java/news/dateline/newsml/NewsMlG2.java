package news.dateline.newsml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.item.ReadItem.Refused;
import news.dateline.item.Reason;
import news.dateline.markup.Trees;
import news.dateline.markup.XmlItemReader;
import news.dateline.markup.XmlItems;
import org.jsoup.nodes.Element;

/**
 * Reads NewsML-G2 (IPTC, 2.x): a {@code newsMessage} of any number of items, or one {@code newsItem} by itself. Each
 * {@code newsItem} is an article of its own.
 *
 * <p>Items of other kinds, such as a {@code packageItem}, put news items in order and hold no text: they are passed over,
 * and refused only where a payload holds nothing else.
 */
public final class NewsMlG2 implements Reader {
    private static final String NEWS_ITEM = "newsItem";

    private static final Set<String> ITEMS =
            names(NEWS_ITEM, "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    private static final Set<String> ROOTS = names("newsMessage", "itemSet");

    @Override
    public boolean accepts(Payload payload) {
        return payload.root()
                .filter(root -> ITEMS.contains(root) || ROOTS.contains(root))
                .isPresent();
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        return XmlItemReader.read(payload.text(), ITEMS).read(document -> read(payload, document));
    }

    private static List<ReadItem> read(Payload payload, XmlItems document) {
        Set<String> others = new LinkedHashSet<>();
        List<ReadItem> items = document.readEach(element -> {
            if (Trees.isNamed(element, NEWS_ITEM)) {
                return List.of(G2Item.read(element, payload, document.repairs()));
            }
            others.add(kind(element));
            return List.of();
        });
        return items.isEmpty()
                ? List.of(new Refused(Reason.NO_TEXT, "no newsItem in NewsML-G2, only " + String.join(", ", others)))
                : items;
    }

    private static String kind(Element element) {
        String name = Trees.local(element);
        return ITEMS.contains(name) ? name.toLowerCase(Locale.ROOT) : "an empty message";
    }

    private static Set<String> names(String... names) {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(List.of(names));
        return all;
    }
}
