package news.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.markup.ElementRole;

/**
 * Blocks that stand among the text of an article and are none of it, by what they are: the lines above it that say when and
 * by whom, links to other stories, offers of the house, what is hidden. For one page.
 */
final class OutsideText {
    /** Of a line that says who wrote. */
    private static final int LONGEST_NAME = 80;

    /** A box of an offer has a few lines, a whole article many. */
    private static final int MOST_OF_OFFER = 8;

    /** In UTF-16 units. */
    private static final int LONGEST_OFFER = 700;

    private static final int FARTHEST = 4;
    private static final double SMALL_PART = 0.3;
    /** Of a teaser with the offer behind it. */
    private static final double LARGEST_PART = 0.6;

    private static final double LINKED = 0.4;
    private static final long OFFER = NameWords.bit("newsletter") | NameWords.bit("paywall") | NameWords.bit("cookie");
    private static final long ELSEWHERE = NameWords.bit("related") | NameWords.bit("more");
    private static final long BYLINE = NameWords.bit("byline");
    private static final long DATE = NameWords.bit("date");
    private static final Set<Removed.Kind> LEADS_AWAY =
            Set.of(Removed.Kind.READ_MORE, Removed.Kind.SHARE, Removed.Kind.ADVERTISEMENT);

    private final Outline page;
    private final int text;
    private final boolean mayHide;
    private boolean begun;

    private OutsideText(Outline page, boolean[] chosen) {
        this.page = page;
        int all = 0;
        int hidden = 0;
        for (int i = 0; i < chosen.length; i++) {
            int length = chosen[i] ? page.text(i).length() : 0;
            all += length;
            hidden += isHidden(page.box(i)) ? length : 0;
        }
        this.text = all;
        this.mayHide = hidden < all * SMALL_PART;
    }

    /** What each chosen block is if it is no text; nothing for the others. */
    static List<Optional<Removed.Kind>> of(Outline page, boolean[] chosen) {
        OutsideText outside = new OutsideText(page, chosen);
        List<Optional<Removed.Kind>> kinds = new ArrayList<>(chosen.length);
        for (int i = 0; i < chosen.length; i++) {
            kinds.add(chosen[i] ? outside.kind(i) : Optional.empty());
        }
        return kinds;
    }

    private Optional<Removed.Kind> kind(int index) {
        Box box = page.box(index);
        if (mayHide && isHidden(box)) {
            return Optional.of(Removed.Kind.FURNITURE);
        }
        Optional<Removed.Kind> away = elsewhere(index).or(() -> offer(box));
        if (away.isPresent()) {
            return away;
        }
        Optional<Removed.Kind> line = begun ? Optional.empty() : opening(index, box);
        begun = begun || line.isEmpty();
        return line;
    }

    private static boolean isHidden(Box own) {
        for (Box box = own; box != null; box = box.parent) {
            if ((box.landmarks & Landmark.HIDDEN.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    /** A line that says itself that it leads to something else, and does. */
    private Optional<Removed.Kind> elsewhere(int index) {
        Block block = page.block(index);
        return page.furniture(index)
                .filter(kind -> LEADS_AWAY.contains(kind)
                        && block.linked() > block.text().length() * LINKED);
    }

    /** In a small box that is named as offers are, with something to press or to fill in, or a link to the offer. */
    private Optional<Removed.Kind> offer(Box own) {
        Box box = own;
        for (int up = 0; up < FARTHEST && box != null; up++, box = box.parent) {
            boolean small = box.blocks <= MOST_OF_OFFER && box.characters < text * LARGEST_PART;
            if (!small) {
                return Optional.empty();
            }
            if ((box.words & OFFER) != 0 && box.characters <= LONGEST_OFFER && page.hasControl(box.element)) {
                return Optional.of(Removed.Kind.ADVERTISEMENT);
            }
            if ((box.words & ELSEWHERE) != 0 && box.linked * 2 > box.characters) {
                return Optional.of(Removed.Kind.READ_MORE);
            }
        }
        return Optional.empty();
    }

    /** Above the text: its headline once more, when it was written, by whom. */
    private Optional<Removed.Kind> opening(int index, Box box) {
        String line = page.text(index);
        Block block = page.block(index);
        if (block.role() == ElementRole.HEADING && isTitle(page.bare(index))) {
            return Optional.of(Removed.Kind.REPETITION);
        }
        if (page.words().dates().wholeLine(line).isPresent()) {
            return Optional.of(Removed.Kind.DATE_LINE);
        }
        boolean name = TextWeight.of(line) <= LONGEST_NAME && ".!?。".indexOf(line.charAt(line.length() - 1)) < 0;
        if (page.words().bylines().isByline(line) || name && isNamed(box, BYLINE)) {
            return Optional.of(Removed.Kind.BYLINE);
        }
        boolean dated =
                name && isNamed(box, DATE) && !page.words().dates().find(line).isEmpty();
        return dated ? Optional.of(Removed.Kind.DATE_LINE) : Optional.empty();
    }

    private boolean isTitle(String bare) {
        return !bare.isEmpty() && page.stated().title().contains(bare);
    }

    /** Whether the box or one just around it, which holds little else, has a name of this sort. */
    private static boolean isNamed(Box own, long topics) {
        Box box = own;
        for (int up = 0; up < 3 && box != null && box.blocks <= 3; up++, box = box.parent) {
            if ((box.words & topics) != 0) {
                return true;
            }
        }
        return false;
    }
}
