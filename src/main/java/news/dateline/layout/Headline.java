package news.dateline.layout;

import java.util.Optional;
import news.dateline.item.Removed;
import news.dateline.text.HeadlineShape;
import news.dateline.text.SegmentAccount.Part;
import news.dateline.text.Sentences;

/** Finds the headline: after a site's menu, the first line that is shaped like one and stands apart. */
final class Headline {
    private static final int LONGEST_KICKER = 40;
    private static final int LONGEST_MENU_ENTRY = 25;
    private static final int SHORTEST_MENU = 3;
    private static final int SHORTEST_LIKENESS = 2;

    private Headline() {}

    /**
     * Settles menu, headline, kicker, and lines that repeat the headline.
     *
     * @return the headline's row, or -1 where the text has none
     */
    static int settle(TextLayout sheet, Optional<String> given) {
        settleMenu(sheet);
        int row = given.isPresent() ? -1 : find(sheet);
        Optional<String> title = row < 0 ? given : Optional.of(sheet.text(row));
        title.ifPresent(text -> sheet.eachOpen(0, sheet.size(), other -> {
            if (sheet.text(other).equals(text)) {
                sheet.ledger().remove(other, Removed.Kind.REPETITION);
            }
        }));
        return row;
    }

    private static int find(TextLayout sheet) {
        int first = sheet.nextOpen(0);
        if (!isHeadline(sheet, first)) {
            return -1;
        }
        int second = first + 1;
        boolean kicker = sheet.isOpen(second)
                && sheet.text(first).length() <= LONGEST_KICKER
                && sheet.text(second).length() > sheet.text(first).length()
                && isHeadline(sheet, second);
        if (kicker) {
            sheet.ledger().keep(first, Part.KICKER);
        }
        int headline = kicker ? second : first;
        sheet.ledger().keep(headline, Part.TITLE);
        return headline;
    }

    /** Some very short lines in a row, before anything longer; two will do where they are links by their look. */
    private static void settleMenu(TextLayout sheet) {
        int from = sheet.nextOpen(0);
        int to = from;
        while (sheet.isOpen(to) && isMenuEntry(sheet.text(to))) {
            to++;
        }
        boolean menu = to - from >= SHORTEST_MENU && sheet.nextOpen(to) < sheet.size();
        if (menu || to - from == SHORTEST_MENU - 1 && areSkipLinks(sheet, from)) {
            sheet.eachOpen(from, to, row -> sheet.ledger().remove(row, Removed.Kind.NAVIGATION));
        }
    }

    /**
     * Whether two lines are links past a site's head, in whatever language: they begin alike ("Skip to content", "Skip to
     * navigation"), and the headline still stands below them. A kicker that the headline begins with is all of it.
     */
    private static boolean areSkipLinks(TextLayout sheet, int first) {
        String one = sheet.text(first);
        String other = sheet.text(first + 1);
        int alike = 0;
        while (alike < Math.min(one.length(), other.length()) && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        int below = sheet.nextOpen(first + 2);
        return alike >= SHORTEST_LIKENESS
                && alike < Math.min(one.length(), other.length())
                && below < sheet.size()
                && sheet.row(below).opensBlock()
                && isHeadline(sheet, below);
    }

    private static boolean isMenuEntry(String text) {
        return text.length() <= LONGEST_MENU_ENTRY && !Sentences.endsOne(text);
    }

    /** A headline has no full stop, stands apart from what follows or is much shorter, and something does follow. */
    private static boolean isHeadline(TextLayout sheet, int row) {
        int following = sheet.nextOpen(row + 1);
        if (following >= sheet.size() || !HeadlineShape.fits(sheet.text(row))) {
            return false;
        }
        Row next = sheet.row(row + 1);
        boolean apart = next.opensBlock() || !next.isRunning();
        return apart || sheet.text(following).length() > sheet.text(row).length() * 3 / 2;
    }
}
