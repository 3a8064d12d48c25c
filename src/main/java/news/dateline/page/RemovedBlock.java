package news.dateline.page;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Removed;
import news.dateline.markup.ElementRole;

/** What a block was that is no text of the article. */
final class RemovedBlock {
    private record Topic(long bit, Removed.Kind kind) {
        static Topic of(String name, Removed.Kind kind) {
            return new Topic(NameWords.bit(name), kind);
        }
    }

    /** In the order in which they count where a name holds several. */
    private static final List<Topic> TOPICS = List.of(
            Topic.of("nav", Removed.Kind.NAVIGATION),
            Topic.of("caption", Removed.Kind.CAPTION),
            Topic.of("share", Removed.Kind.SHARE),
            Topic.of("ad", Removed.Kind.ADVERTISEMENT),
            Topic.of("related", Removed.Kind.READ_MORE),
            Topic.of("date", Removed.Kind.DATE_LINE),
            Topic.of("byline", Removed.Kind.BYLINE));

    private static final int NEAR = 3;

    private RemovedBlock() {}

    static Removed.Kind kind(Outline page, int block) {
        String text = page.text(block);
        Optional<Removed.Kind> furniture = page.furniture(block);
        if (furniture.isPresent()) {
            return furniture.get();
        }
        if (page.block(block).role() == ElementRole.CAPTION) {
            return Removed.Kind.CAPTION;
        }
        if (page.stated().title().contains(page.bare(block))
                && page.block(block).role() == ElementRole.HEADING) {
            return Removed.Kind.REPETITION;
        }
        return page.words().bylines().isByline(text) ? Removed.Kind.BYLINE : byBoxes(page.box(block));
    }

    /** By the nearest box whose kind or name tells. */
    private static Removed.Kind byBoxes(Box own) {
        Box box = own;
        for (int up = 0; box != null; up++, box = box.parent) {
            if ((box.landmarks & Landmark.NAV.bit()) != 0) {
                return Removed.Kind.NAVIGATION;
            }
            if (up <= NEAR) {
                for (Topic topic : TOPICS) {
                    if ((box.words & topic.bit()) != 0) {
                        return topic.kind();
                    }
                }
            }
        }
        return Removed.Kind.FURNITURE;
    }
}
