package news.dateline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.markup.Blocks;
import news.dateline.markup.Html;
import news.dateline.markup.InlineHtml;
import news.dateline.markup.TwiceEscaped;

/** Takes the standfirst into a draft that has its body already. Stateless; thread safe. */
public final class Summary {
    private static final int SHORTEST_OPENING = 20;

    /** What shows that a text goes on elsewhere: an ellipsis, in brackets or not. */
    private static final Pattern CUT = Pattern.compile("(?:\\[\\s?(?:…|\\.{3})\\s?]|…|\\.{3})$");

    private Summary() {}

    /** A standfirst that only repeats the headline, or the beginning of the body, is none. Plain text or HTML. */
    public static void read(String value, ItemDraft draft, String from) {
        List<String> paragraphs = paragraphs(value, draft);
        String text = String.join(" ", paragraphs);
        boolean title = draft.title()
                .filter(headline -> WordsAlone.equal(headline, text))
                .isPresent();
        if (title && !draft.paragraphs().isEmpty() || opensBody(text, draft)) {
            draft.removed(Removed.Kind.REPETITION, text);
        } else {
            paragraphs.forEach(paragraph -> draft.summary(paragraph, from));
        }
    }

    private static List<String> paragraphs(String value, ItemDraft draft) {
        String once = TwiceEscaped.undone(value);
        List<Block> blocks = new ArrayList<>(
                InlineHtml.hasTags(once)
                        ? Blocks.of(Html.parse(once).body())
                        : PlainBody.blocks(InlineHtml.text(once)));
        Trailers.account(Trailers.takenFrom(blocks, true, draft.words().furniture()), draft);
        return blocks.stream().map(Block::text).toList();
    }

    private static boolean opensBody(String summary, ItemDraft draft) {
        String text = summary.strip();
        boolean cut = CUT.matcher(text).find();
        String words = WordsAlone.of(CUT.matcher(text).replaceFirst(""));
        StringBuilder body = new StringBuilder();
        for (String paragraph : draft.paragraphs()) {
            if (body.length() >= words.length()) {
                break;
            }
            body.append(WordsAlone.of(paragraph));
        }
        boolean enough = cut || words.length() >= SHORTEST_OPENING;
        return enough && !words.isEmpty() && body.toString().startsWith(words);
    }
}
