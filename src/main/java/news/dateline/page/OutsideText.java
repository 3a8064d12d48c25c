package news.dateline.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.dateline.item.Removed;
import news.dateline.markup.Block;
import news.dateline.markup.ElementRole;
import news.dateline.text.Sentences;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Blocks that stand among the text of an article and are none of it, by what they are: the lines above it that say when and
 * by whom, links to other stories and those that load below, offers of the house, what is hidden. For one page.
 */
final class OutsideText {
    /** Below so many paragraphs no line says when and by whom; a standfirst may stand above it. */
    private static final int MOST_ABOVE = 2;

    /** Of a standfirst, in letters. */
    private static final int LONGEST_STANDFIRST = 400;

    /** Of what stands before a link to another story, in letters. */
    private static final int LONGEST_LABEL = 30;

    /** Of its headline, in letters. */
    private static final int SHORTEST_HEADLINE = 18;

    /** Of a headline that no link leads to, in letters. */
    private static final int LONGEST_HEADLINE = 160;

    /** Of a name that no word leads to, in letters. */
    private static final int LONGEST_BARE_NAME = 30;

    private static final int MOST_WORDS_OF_NAME = 4;

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
    private static final double ALL_LINKED = 0.9;
    private static final Evaluator FIELD =
            QueryParser.parse("input[type=email], input[type=radio], input[type=tel], input[name*=mail]");

    private static final Pattern QUESTIONS = Pattern.compile("[?？؟](?=\\s|$)");
    private static final Evaluator BUTTON = QueryParser.parse("button, [role=button], input[type=button]");
    private static final long OFFER = NameWords.bit("newsletter") | NameWords.bit("paywall") | NameWords.bit("cookie");
    private static final long PROMOTION = NameWords.bit("teaser");
    private static final long ELSEWHERE = NameWords.bit("related") | NameWords.bit("more");
    private static final long BYLINE = NameWords.bit("byline");
    private static final long DATE = NameWords.bit("date");
    private static final Set<Removed.Kind> LEADS_AWAY =
            Set.of(Removed.Kind.READ_MORE, Removed.Kind.SHARE, Removed.Kind.ADVERTISEMENT);

    private final Outline page;
    private final int text;
    private final boolean mayHide;
    private final Predicate<String> isKnown;
    private final BitSet otherStories;
    private boolean begun;
    /** Whether the block before led to other stories. */
    private boolean leading;

    /** Whether the block before announced a story, and no link leads to it. */
    private boolean announced;

    /** Whether the line before said when. */
    private boolean dated;

    private int above;

    private OutsideText(Outline page, boolean[] chosen, Predicate<String> isKnown) {
        this.page = page;
        this.isKnown = isKnown;
        this.otherStories = SecondStory.in(page, chosen);
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

    /**
     * What each chosen block is if it is no text; nothing for the others.
     *
     * @param isKnown whether a name is known for the author's or the house's
     */
    static List<Optional<Removed.Kind>> of(Outline page, boolean[] chosen, Predicate<String> isKnown) {
        OutsideText outside = new OutsideText(page, chosen, isKnown);
        List<Optional<Removed.Kind>> kinds = new ArrayList<>(chosen.length);
        for (int i = 0; i < chosen.length; i++) {
            kinds.add(chosen[i] ? outside.kind(i) : Optional.empty());
        }
        return kinds;
    }

    private Optional<Removed.Kind> kind(int index) {
        Box box = page.box(index);
        if (otherStories.get(index)) {
            return Optional.of(Removed.Kind.READ_MORE);
        }
        if (mayHide && isHidden(box)) {
            return Optional.of(Removed.Kind.FURNITURE);
        }
        leading = leads(index);
        boolean teased = announces(index);
        Optional<Removed.Kind> away = leading || teased ? Optional.of(Removed.Kind.READ_MORE) : Optional.empty();
        away = away.or(() -> elsewhere(index)).or(() -> offer(box)).or(() -> invitation(index));
        if (away.isPresent()) {
            return away;
        }
        Optional<Removed.Kind> line = begun ? Optional.empty() : opening(index, box);
        if (line.isEmpty() && above <= MOST_ABOVE) {
            line = page.words().headLines().kindOf(page.text(index), isKnown);
        }
        if (line.isEmpty() && dated && !begun && isBareName(page.text(index))) {
            line = Optional.of(Removed.Kind.BYLINE);
        }
        dated = line.equals(Optional.of(Removed.Kind.DATE_LINE));
        if (line.isEmpty()) {
            begun = true;
            above += TextWeight.of(page.text(index)) > LONGEST_STANDFIRST ? MOST_ABOVE + 1 : 1;
        }
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

    /** A label on a line of its own, and the links below it. */
    private boolean leads(int index) {
        String line = page.text(index);
        boolean label = index + 1 < page.size()
                && isLink(index + 1)
                && TextWeight.of(line) <= LONGEST_LABEL
                && page.words()
                        .linkLabels()
                        .kindOf(line)
                        .filter(LEADS_AWAY::contains)
                        .isPresent();
        return label || leading && isLink(index);
    }

    /** Lea también: and a headline without a link, beside the label or below it. */
    private boolean announces(int index) {
        String line = page.text(index);
        if (announced) {
            announced = false;
            return isHeadline(line);
        }
        int label = page.words().linkLabels().endOfLabel(line, Removed.Kind.READ_MORE);
        String headline = line.substring(label).strip();
        announced = label > 0 && headline.isEmpty() && index + 1 < page.size() && isHeadline(page.text(index + 1));
        return announced || label > 0 && isHeadline(headline);
    }

    private static boolean isHeadline(String text) {
        int weight = TextWeight.of(text);
        return weight >= SHORTEST_HEADLINE && weight <= LONGEST_HEADLINE && !Sentences.stopsOrGoesOn(text);
    }

    /** Below the day, above the text: a few words, and no sentence. */
    private static boolean isBareName(String line) {
        return TextWeight.of(line) <= LONGEST_BARE_NAME
                && line.split(" ").length <= MOST_WORDS_OF_NAME
                && line.chars().noneMatch(Character::isDigit)
                && !Sentences.stopsOrGoesOn(line);
    }

    private boolean isLink(int index) {
        return page.linkedShare(index) >= ALL_LINKED;
    }

    /** A line that says itself that it leads to something else, and does. */
    private Optional<Removed.Kind> elsewhere(int index) {
        Block block = page.block(index);
        boolean leads = block.linked() > block.text().length() * LINKED;
        if (!leads) {
            return Optional.empty();
        }
        return page.words()
                .linkLabels()
                .kindOf(block.text())
                .filter(LEADS_AWAY::contains)
                .or(() -> isTeaser(block) ? Optional.of(Removed.Kind.READ_MORE) : Optional.empty());
    }

    /** In whatever language: a few words and a colon, and all that follows is a link with a headline. */
    private static boolean isTeaser(Block block) {
        String text = block.text();
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        if (colon <= 0 || block.role() == ElementRole.ITEM || TextWeight.of(text.substring(0, colon)) > LONGEST_LABEL) {
            return false;
        }
        String headline = text.substring(colon + 1).strip();
        boolean one = block.element().select("a[href]").size() == 1;
        boolean whole = Math.abs(block.linked() - Outline.unblank(headline)) <= 1;
        return one
                && whole
                && TextWeight.of(headline) >= SHORTEST_HEADLINE
                && headline.indexOf("://") < 0
                && headline.indexOf('@') < 0
                && !Sentences.endsOne(headline);
    }

    /** To an app, a channel, a newsletter. */
    private Optional<Removed.Kind> invitation(int index) {
        Block block = page.block(index);
        return page.words().invitations().isOne(block.text(), block.linked() > 0)
                ? Optional.of(Removed.Kind.ADVERTISEMENT)
                : Optional.empty();
    }

    /** In a small box that is named as offers are, with something to press or to fill in, or a link to the offer. */
    private Optional<Removed.Kind> offer(Box own) {
        Box box = own;
        for (int up = 0; up < FARTHEST && box != null; up++, box = box.parent) {
            boolean small = box.blocks <= MOST_OF_OFFER && box.characters < text * LARGEST_PART;
            if (!small) {
                return Optional.empty();
            }
            boolean offers = (box.words & OFFER) != 0 && page.hasControl(box.element)
                    || begun && (box.words & PROMOTION) != 0 && page.leadsToOffer(box.element);
            if (box.characters <= LONGEST_OFFER && (offers || begun && isAsked(box))) {
                return Optional.of(Removed.Kind.ADVERTISEMENT);
            }
            if ((box.words & ELSEWHERE) != 0 && box.linked * 2 > box.characters) {
                return Optional.of(Removed.Kind.READ_MORE);
            }
        }
        return Optional.empty();
    }

    /** A field for an address, a question with its answers to press. A bar to share the story stands above its text. */
    private static boolean isAsked(Box box) {
        return box.element.selectFirst(FIELD) != null
                || box.element.select(BUTTON).stream()
                                        .filter(button -> button.closest("p") == null)
                                        .count()
                                >= 2
                        && QUESTIONS.matcher(box.element.text()).find();
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
