package news.dateline.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dateline.text.Sentences;
import news.dateline.text.TextTables;

/**
 * Whether a text is a page's, with what stands around an article, or a story and nothing else, as a wire sends it. Decided
 * once, by what no story has: each sign weighs something, and together they must weigh enough.
 *
 * @param isPage whether it is a page's
 * @param reason the signs that were seen, for provenance
 */
record TextKind(boolean isPage, String reason) {
    private static final int ENOUGH = 3;
    private static final int LONGEST_LINE = 60;
    private static final int SHORT = 25;
    private static final int MOST_WORDS = 3;
    private static final int MENU = 4;

    static TextKind of(List<TextBlock> blocks, TextTables words) {
        Signs signs = new Signs(words);
        Set<String> seen = new HashSet<>();
        int run = 0;
        int lines = 0;
        for (TextBlock block : blocks) {
            String text = block.text();
            signs.links += block.links();
            signs.marks += block.isHeading() || text.isEmpty() && block.links() > 0 ? 1 : 0;
            boolean line = !text.isEmpty() && text.length() <= LONGEST_LINE && !Sentences.endsOne(text);
            if (line) {
                signs.line(text, !seen.add(text));
            }
            run = line && isEntry(text) ? run + 1 : 0;
            lines += text.isEmpty() ? 0 : 1;
            signs.longestMenu = Math.max(signs.longestMenu, run);
            signs.topMenu = run >= MENU && run >= lines - 1 ? run : signs.topMenu;
            signs.credits += text.length() > LONGEST_LINE
                            && text.length() < 300
                            && words.photoLabels().creditIn(text).isPresent()
                    ? 1
                    : 0;
        }
        return signs.weigh();
    }

    /** A few words that go on nowhere. */
    private static boolean isEntry(String text) {
        return text.length() <= SHORT
                && words(text) <= MOST_WORDS
                && !Character.isLowerCase(text.codePointAt(0))
                && !Sentences.stopsOrGoesOn(text);
    }

    private static int words(String text) {
        int words = 1;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            words++;
        }
        return words;
    }

    /** What was counted. */
    private static final class Signs {
        private final TextTables words;
        private int links;
        private int marks;
        private int furniture;
        private int repeats;
        private int dates;
        private int rights;
        private int trails;
        private int addresses;
        private int credits;
        private int longestMenu;
        private int topMenu;

        Signs(TextTables words) {
            this.words = words;
        }

        void line(String text, boolean repeated) {
            repeats += repeated ? 1 : 0;
            furniture += words.pageFurniture().kindOf(text).isPresent() ? 1 : 0;
            dates += words.dates().wholeLine(text).isPresent() ? 1 : 0;
            rights += text.indexOf('©') >= 0 ? 1 : 0;
            trails += text.contains(" | ")
                            || text.contains(" › ")
                            || text.contains(" > ")
                            || text.contains(" » ")
                            || text.contains(" · ")
                    ? 1
                    : 0;
            addresses += AddressLine.addressOf(text, words.furniture()).isPresent() ? 1 : 0;
        }

        TextKind weigh() {
            List<String> reasons = new ArrayList<>();
            int weight = 0;
            weight += add(reasons, furniture, 2, 4, "furniture");
            weight += add(reasons, links, 2, 4, "marked links");
            weight += add(reasons, marks, 1, 2, "marks of a dump");
            weight += add(reasons, repeats, 1, 2, "repeated lines");
            weight += add(reasons, dates, 1, 1, "date line");
            weight += add(reasons, rights, 1, 2, "copyright line");
            weight += add(reasons, trails, 1, 2, "trails of links");
            weight += add(reasons, addresses, 1, 1, "address line");
            weight += add(reasons, credits, 1, 1, "photo credit");
            weight += add(reasons, longestMenu >= MENU ? 1 : 0, 2, 2, "menu");
            weight += add(reasons, topMenu, 1, 1, "menu on top");
            boolean hard = furniture + links + marks + dates + rights + trails + addresses + credits > 0;
            return weight >= ENOUGH && hard
                    ? new TextKind(true, "page: " + String.join(", ", reasons))
                    : new TextKind(
                            false,
                            "wire: "
                                    + (reasons.isEmpty() ? "no sign of a page" : "only " + String.join(", ", reasons)));
        }

        private static int add(List<String> reasons, int count, int each, int most, String reason) {
            if (count > 0) {
                reasons.add(reason);
            }
            return Math.min(most, each * count);
        }
    }
}
