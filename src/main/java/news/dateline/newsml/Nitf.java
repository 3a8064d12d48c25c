package news.dateline.newsml;

import java.util.List;
import java.util.Set;
import news.dateline.draft.ItemDraft;
import news.dateline.format.Payload;
import news.dateline.format.Reader;
import news.dateline.item.ReadItem;
import news.dateline.markup.Trees;
import news.dateline.markup.XmlItemReader;
import news.dateline.markup.XmlItems;
import org.jsoup.nodes.Element;

/**
 * Reads NITF 2.x and 3.x (IPTC) as a payload of its own: one document, one article.
 *
 * <p>What has no field and is dropped knowingly: {@code title} and {@code meta} of the head (but for a title
 * where there is no headline), {@code pubdata}, {@code revision-history}, {@code doc-scope}, {@code doc.rights},
 * {@code key-list}, {@code series}; dates that are unfilled templates.
 */
public final class Nitf implements Reader {
    @Override
    public boolean accepts(Payload payload) {
        return payload.hasRoot("nitf");
    }

    @Override
    public List<ReadItem> read(Payload payload) {
        return XmlItemReader.read(payload.text(), Set.of())
                .read(document ->
                        document.items().get(0).read(unused -> List.of(read(document, new ItemDraft(payload)))));
    }

    private static ReadItem read(XmlItems document, ItemDraft draft) {
        draft.repaired(document.repairs());
        Element nitf = document.head();
        Trees.child(nitf, "head").ifPresent(head -> new NitfDocData(head, draft).read());
        NitfBody.readDocument(nitf, draft);
        return draft.outcome();
    }
}
