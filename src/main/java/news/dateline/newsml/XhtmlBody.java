package news.dateline.newsml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.markup.Blocks;
import news.dateline.markup.ElementRole;
import news.dateline.markup.SingleBreaks;
import news.dateline.markup.Trees;
import news.dateline.text.FactTable;
import org.jsoup.nodes.Element;

/**
 * Reads a body in XHTML. Agencies mark parts that are no body by class ({@code xhtml-parts.tsv}) or put them in a
 * {@code header}: the headline, the teaser, the byline, notes to editors. Each goes to its field, or is accounted for.
 * For one body.
 */
final class XhtmlBody {
    /** What a class says of an element's text. */
    private enum Part {
        BODY,
        HEAD,
        TEASER,
        BYLINE,
        NOTE,
        ROUTING,
        SIGN_OFF
    }

    private static final String SENTENCE_ENDS = ".。۔।";
    private static final Map<String, Part> PARTS = parts();

    private final Element body;
    private final ItemDraft draft;
    private final List<Block> kept = new ArrayList<>();

    private XhtmlBody(Element body, ItemDraft draft) {
        this.body = body;
        this.draft = draft;
    }

    static void read(Element body, ItemDraft draft) {
        XhtmlBody reader = new XhtmlBody(body, draft);
        SingleBreaks.doubled(body);
        for (Block block : Blocks.of(body)) {
            reader.settle(block);
        }
        draft.body(BodyText.apart(reader.kept), "newsml:xhtml");
        BodyPictures.ofFigures(body).forEach(draft::picture);
    }

    private void settle(Block block) {
        switch (part(block.element())) {
            case BODY -> body(block);
            case HEAD -> head(block);
            case TEASER -> teaser(block.text());
            case BYLINE -> {
                draft.by(block.text(), "xhtml:byline");
                draft.removed(Removed.Kind.BYLINE, block.text());
            }
            case NOTE -> draft.removed(Removed.Kind.ADVISORY, block.text());
            case ROUTING -> draft.removed(Removed.Kind.ROUTING, block.text());
            case SIGN_OFF -> draft.removed(Removed.Kind.SIGN_OFF, block.text());
        }
    }

    /** A heading above the text that is the headline is no part of the text; one that is a sentence is the standfirst. */
    private void body(Block block) {
        boolean opens = kept.isEmpty() && block.role() == ElementRole.HEADING;
        if (opens && Repetition.isTitle(draft, block.text())) {
            draft.removed(Removed.Kind.REPETITION, block.text());
        } else if (opens
                && SENTENCE_ENDS.indexOf(block.text().charAt(block.text().length() - 1)) >= 0) {
            draft.summary(block.text(), "xhtml:heading");
        } else {
            kept.add(block);
        }
    }

    /** A header says once more what the metadata say; a paragraph in it may be more than that. */
    private void head(Block block) {
        if (block.role() == ElementRole.BLOCK && Trees.isNamed(block.element(), "p")) {
            teaser(block.text());
        } else {
            draft.removed(Removed.Kind.REPETITION, block.text());
        }
    }

    private void teaser(String text) {
        if (Repetition.isTitle(draft, text)) {
            draft.removed(Removed.Kind.REPETITION, text);
        } else {
            draft.summary(text, "xhtml:teaser");
        }
    }

    /** The innermost element that says what its text is. */
    @SuppressWarnings("ReferenceEquality") // a node is the same or another: jsoup's nodes have no value to compare
    private Part part(Element from) {
        for (Element element = from; element != null && element != body; element = element.parent()) {
            Part part = partOfClass(element);
            if (part != Part.BODY) {
                return part;
            }
            if (Trees.isNamed(element, "header")) {
                return Part.HEAD;
            }
        }
        return Part.BODY;
    }

    private static Part partOfClass(Element element) {
        if (element.hasAttr("class")) {
            for (String name : element.classNames()) {
                Part part = PARTS.get(name.toLowerCase(Locale.ROOT));
                if (part != null) {
                    return part;
                }
            }
        }
        return Part.BODY;
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new HashMap<>();
        FactTable.rows(XhtmlBody.class, "xhtml-parts.tsv", 2)
                .forEach(row -> parts.put(
                        row.get(0),
                        Part.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'))));
        return Map.copyOf(parts);
    }
}
