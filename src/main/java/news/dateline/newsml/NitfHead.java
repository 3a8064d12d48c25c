package news.dateline.newsml;

import java.util.Optional;
import news.dateline.draft.ItemDraft;
import news.dateline.markup.Trees;
import news.dateline.text.StatedTimes;
import org.jsoup.nodes.Element;

/** What NITF within NewsML 1.2 says above the text, for what NewsML itself leaves out. */
final class NitfHead {
    private static final String FROM = "nitf:";

    private NitfHead() {}

    static void read(ContentItem item, ItemDraft draft) {
        item.nitf().flatMap(nitf -> Trees.descend(nitf, "body", "body.head")).ifPresent(head -> read(head, draft));
    }

    private static void read(Element head, ItemDraft draft) {
        Trees.child(head, "hedline")
                .flatMap(hedline -> Trees.text(hedline, "hl1"))
                .ifPresent(title -> draft.title(title, FROM + "hl1"));
        Trees.text(head, "byline")
                .filter(byline -> !isInitials(byline))
                .ifPresent(byline -> draft.by(byline, FROM + "byline"));
        Trees.child(head, "dateline")
                .flatMap(NitfHead::dateline)
                .ifPresent(dateline -> draft.dateline(dateline, FROM + "dateline"));
    }

    /** {@code gr/bp}: who wrote and edited it, but no byline. */
    private static boolean isInitials(String byline) {
        return byline.indexOf('/') > 0 && byline.chars().noneMatch(unit -> unit == ' ' || Character.isUpperCase(unit));
    }

    /** A dateline that is but a time for machines is none. */
    private static Optional<String> dateline(Element dateline) {
        Optional<String> date = Trees.text(dateline, "story.date")
                .filter(text -> StatedTimes.parse(text).isEmpty());
        Optional<String> place = Trees.text(dateline, "location");
        if (place.isPresent()) {
            return Optional.of(place.get() + date.map(day -> ", " + day).orElse(""));
        }
        return Trees.text(dateline).filter(text -> StatedTimes.parse(text).isEmpty());
    }
}
