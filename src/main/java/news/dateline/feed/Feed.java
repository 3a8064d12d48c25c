package news.dateline.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import news.dateline.draft.ItemDraft;
import news.dateline.format.Payload;
import news.dateline.item.Outcome.Rejected;
import news.dateline.item.ReadItem;
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
record Feed(String item, String prefix, Function<Element, Channel> channel) {
    List<ReadItem> read(Payload payload) {
        XmlItems.Result result = XmlItemReader.read(payload.text(), Set.of(item));
        return result instanceof XmlItems.Result.Read read
                ? read(read.document(), payload)
                : List.of(((XmlItems.Result.Refused) result).why());
    }

    private List<ReadItem> read(XmlItems document, Payload payload) {
        Channel head = channel.apply(document.head());
        List<ReadItem> outcomes = new ArrayList<>();
        for (XmlItems.Item one : document.items()) {
            if (one instanceof XmlItems.Item.Broken broken) {
                outcomes.add(broken.why());
            } else if (one instanceof XmlItems.Item.Whole whole && Trees.isNamed(whole.element(), item)) {
                Entry entry = new Entry(whole.element());
                if (!WordPress.isMachinery(entry)) {
                    outcomes.add(outcome(entry, head, new ItemDraft(payload).repaired(document.repairs())));
                }
            }
        }
        return outcomes.isEmpty() ? List.of(new Rejected(Reason.NO_TEXT, "a feed without an article")) : outcomes;
    }

    private ReadItem outcome(Entry entry, Channel head, ItemDraft draft) {
        return WordPress.refusal(entry)
                .<ReadItem>map(refused -> refused)
                .orElseGet(() -> new FeedEntry(entry, head, draft, prefix).outcome());
    }
}
