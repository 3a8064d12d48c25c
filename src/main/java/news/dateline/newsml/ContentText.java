package news.dateline.newsml;

import java.util.List;
import news.dateline.draft.ItemDraft;
import news.dateline.markup.Block;
import news.dateline.markup.Blocks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of content items of NewsML 1.2, whatever it is written in. */
final class ContentText {
    private ContentText() {}

    /** Adds a content item's text to the body of a draft that has its title already, if the item has any. */
    static void readBody(ContentItem item, ItemDraft draft) {
        Element data = item.content().orElseThrow();
        if (item.kind() == ContentKind.PLAIN) {
            draft.body(BodyText.ofPlain(data.wholeText()), StatedIn.element("DataContent"));
        } else {
            BodyMarkup.read(data, draft);
        }
    }

    /** Each paragraph of a content item that is no body, such as a caption. */
    static List<String> paragraphs(ContentItem item) {
        Element data = item.content().orElseThrow();
        List<Block> blocks =
                switch (item.kind()) {
                    case PLAIN -> BodyText.ofPlain(data.wholeText());
                    case MARKUP ->
                        Blocks.of(Jsoup.parse(EscapedMarkup.only(data.wholeText()))
                                .body());
                    default -> Blocks.of(data);
                };
        return blocks.stream().map(Block::text).toList();
    }
}
