package news.dateline.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import news.dateline.draft.ItemDraft;
import news.dateline.format.Payload;
import news.dateline.item.ReadItem;
import news.dateline.item.ReadItem.Refused;
import news.dateline.item.Reason;
import news.dateline.markup.Trees;
import news.dateline.markup.XmlItemReader;
import news.dateline.markup.XmlItems;
import org.jsoup.nodes.Element;

/**
 * Reads a feed, entry by entry.
 *
 * @param item the local name of its entries
 * @param prefix of provenance
 * @param channel reads what the feed says of all its entries
 */
record Feed(String item, String prefix, BiFunction<Element, Optional<String>, Channel> channel) {
    List<ReadItem> read(Payload payload) {
        return XmlItemReader.read(payload.text(), Set.of(item)).read(document -> read(document, payload));
    }

    private List<ReadItem> read(XmlItems document, Payload payload) {
        Channel head = channel.apply(document.head(), payload.hints().url().filter(Addresses::isWeb));
        List<ReadItem> entries = document.readEach(element -> {
            Entry entry = new Entry(element);
            return !Trees.isNamed(element, item) || WordPress.isMachinery(entry)
                    ? List.of()
                    : List.of(outcome(entry, head, new ItemDraft(payload).repaired(document.repairs())));
        });
        return entries.isEmpty() ? List.of(new Refused(Reason.NO_TEXT, "a feed without an article")) : entries;
    }

    private ReadItem outcome(Entry entry, Channel head, ItemDraft draft) {
        return WordPress.refusal(entry)
                .<ReadItem>map(refused -> refused)
                .orElseGet(() -> new FeedEntry(entry, head, draft, prefix).outcome());
    }
}
