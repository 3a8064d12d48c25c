package news.dateline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.markup.Blocks;
import news.dateline.markup.Html;
import news.dateline.markup.SingleBreaks;
import news.dateline.markup.TwiceEscaped;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Reads the body of an item in HTML, as the wires' JSON and feeds have it: pictures with their captions and credits, the
 * headline said again, and what is no running text are set apart; all else is the body. For one thread.
 */
public final class HtmlBody {
    /** Linear: what may be blank is taken whole. */
    private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n[ \\t\\r\\f\\u00a0]*+\\n");

    private final ItemDraft draft;
    private final String from;
    private UnaryOperator<String> address = UnaryOperator.identity();

    /** A reader of bodies into a draft that has its title already. */
    public HtmlBody(ItemDraft draft, String from) {
        this.draft = draft;
        this.from = from;
    }

    /** How addresses of pictures become absolute. */
    public HtmlBody resolving(UnaryOperator<String> address) {
        this.address = address;
        return this;
    }

    /** Reads a whole document or a fragment of HTML. */
    public void read(String html) {
        read(Html.parse(TwiceEscaped.undone(html)).body());
    }

    /** Reads the content of an element, which it changes. */
    public void read(Element body) {
        removeParts(body);
        List<Block> blocks = new ArrayList<>(Blocks.of(body));
        removeHeadline(blocks);
        List<Block> trailers = Trailers.takenFrom(blocks, false, draft.words().furniture());
        draft.body(blocks, from);
        Trailers.account(trailers, draft);
    }

    /**
     * A body's text alone, for a reader of running text: pictures with their captions and credits, and what is no running
     * text, go to the draft; paragraphs of what is left stand apart by an empty line.
     */
    public String paragraphs(String html) {
        Element body = Html.parse(TwiceEscaped.undone(html)).body();
        removeParts(body);
        return Blocks.of(body).stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /** Takes out what is no running text, and parts the paragraphs of what is left. */
    private void removeParts(Element body) {
        BodyParts.remove(body, draft, from);
        new BodyFigures(draft, address).remove(body);
        if (body.selectFirst("p") == null) {
            endParagraphs(body);
        }
        SingleBreaks.doubled(body);
    }

    /** Where there are no elements for paragraphs, empty lines part them: WordPress keeps its posts so. */
    private static void endParagraphs(Element body) {
        List<TextNode> texts = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !isPreformatted(text)) {
                        texts.add(text);
                    }
                },
                body);
        for (TextNode text : texts) {
            List<String> paragraphs = List.of(EMPTY_LINE.split(text.getWholeText(), -1));
            for (int i = 0; i < paragraphs.size() - 1; i++) {
                text.before(new TextNode(paragraphs.get(i)));
                text.before(new Element("br"));
                text.before(new Element("br"));
            }
            text.text(paragraphs.get(paragraphs.size() - 1));
        }
    }

    private static boolean isPreformatted(Node node) {
        return node.parent() instanceof Element parent && parent.normalName().equals("pre");
    }

    private void removeHeadline(List<Block> blocks) {
        boolean repeats = !blocks.isEmpty()
                && draft.title()
                        .filter(title -> WordsAlone.equal(title, blocks.get(0).text()))
                        .isPresent();
        if (repeats) {
            draft.removed(Removed.Kind.REPETITION, blocks.remove(0).text());
        }
    }
}
