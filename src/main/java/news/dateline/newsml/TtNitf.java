package news.dateline.newsml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.markup.ElementRole;
import news.dateline.markup.Trees;
import org.jsoup.nodes.Element;

/**
 * Reads TTNITF, the body markup of TT, in Swedish: the first {@code TEXT} is the story, any other a fact box. The lede
 * ({@code INGRESS}) is where the story begins, quoted speech ({@code CITAT}) is text as any other.
 */
final class TtNitf {
    private final ItemDraft draft;

    private TtNitf(ItemDraft draft) {
        this.draft = draft;
    }

    static void read(Element body, ItemDraft draft) {
        TtNitf reader = new TtNitf(draft);
        boolean story = true;
        for (Element text : Trees.children(body, "text")) {
            for (Element part : text.children()) {
                reader.settle(part, story);
            }
            story = false;
        }
    }

    private void settle(Element part, boolean story) {
        switch (Trees.local(part).toLowerCase(Locale.ROOT)) {
            case "rubrik" -> heading(part, story);
            case "dat" -> dateline(part);
            case "byline" -> byline(part);
            case "bild" -> picture(part);
            default ->
                draft.body(BodyText.of(part), "ttnitf:" + Trees.local(part).toLowerCase(Locale.ROOT));
        }
    }

    /** The story's headline is the item's; that of a fact box is a heading in the text. */
    private void heading(Element rubrik, boolean story) {
        Optional<String> text = Trees.text(rubrik);
        if (story) {
            text.ifPresent(title -> {
                draft.title(title, "ttnitf:rubrik");
                draft.removed(Removed.Kind.REPETITION, title);
            });
        } else {
            text.ifPresent(
                    title -> draft.body(List.of(new Block(ElementRole.HEADING, title, rubrik)), "ttnitf:rubrik"));
        }
    }

    private void dateline(Element dat) {
        Trees.text(dat, "ort").ifPresent(place -> draft.dateline(place, "ttnitf:ort"));
        Trees.text(dat, "source").ifPresent(source -> draft.credit(source, "ttnitf:source"));
        Trees.text(dat).ifPresent(text -> draft.removed(Removed.Kind.DATELINE, text));
    }

    private void byline(Element byline) {
        Trees.text(byline).ifPresent(by -> {
            draft.by(by, "ttnitf:byline");
            draft.removed(Removed.Kind.BYLINE, by);
        });
    }

    private void picture(Element bild) {
        Optional<String> caption = Trees.text(bild, "bildtext");
        Optional<String> credit = Trees.text(bild, "bildskapare");
        draft.picture(new Picture(
                Trees.text(bild, "bildfil"), Optional.empty(), caption, Optional.empty(), List.of(), credit));
        caption.ifPresent(text -> draft.removed(Removed.Kind.CAPTION, text));
        credit.ifPresent(text -> draft.removed(Removed.Kind.CREDIT, text));
    }
}
