package news.dateline.draft;

import java.util.ArrayList;
import java.util.List;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.text.PlainParagraphs;
import news.dateline.text.Wrapping;

/** Reads the body of an item in plain text. */
public final class PlainBody {
    private PlainBody() {}

    /** Reads a text into a draft that has its title already: where the text says it again, that is set apart. */
    public static void read(String text, ItemDraft draft, String from) {
        List<Block> blocks = new ArrayList<>(blocks(text));
        boolean repeats = !blocks.isEmpty()
                && draft.title()
                        .filter(title -> WordsAlone.equal(title, blocks.get(0).text()))
                        .isPresent();
        if (repeats) {
            draft.removed(Removed.Kind.REPETITION, blocks.remove(0).text());
        }
        List<Block> trailers = Trailers.takenFrom(blocks, false, draft.words().furniture());
        draft.body(blocks, from);
        Trailers.account(trailers, draft);
    }

    /** The text's paragraphs. */
    public static List<Block> blocks(String text) {
        return ItemDraft.blocks(PlainParagraphs.of(text, Wrapping.Style.TEXT));
    }
}
