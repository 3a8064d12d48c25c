package news.dateline.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import news.dateline.text.Sentences;

/**
 * Where the lines of a dump were cut to fit a width, and where a break was meant. A cut line ends where the next word
 * would not have fitted; one line that is too long to be cut, such as an address, says nothing about the others.
 */
final class HardWrap {
    private static final HardWrap NONE = new HardWrap(0);
    private static final int NARROWEST = 28;
    private static final int WIDEST = 260;
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_WIDE = 12;
    private static final int WIDE_TEXT = 24;
    private static final int FEWEST_CUTS = 2;
    /** Of so many long lines one may be longer than the width. */
    private static final int OVERLONG = 33;

    private static final int FEW = 8;
    /** In a short text one cut tells, if lines end where most programs wrap them. */
    private static final int USUAL = 62;

    private static final int USUAL_MOST = 84;

    private final int width;

    private HardWrap(int width) {
        this.width = width;
    }

    /** How a text is wrapped. */
    static HardWrap of(List<DumpLine> lines) {
        int widest = widest(lines);
        return widest > 0 && isWrapped(lines, widest) ? new HardWrap(margin(lines, widest)) : NONE;
    }

    boolean isNone() {
        return width == 0;
    }

    /** What most long lines do not exceed, 0 where that would be beyond what anybody wraps at. */
    private static int widest(List<DumpLine> lines) {
        int[] ends = lines.stream()
                .filter(line -> isLong(line.text()))
                .mapToInt(DumpLine::end)
                .sorted()
                .toArray();
        if (ends.length < 2) {
            return 0;
        }
        int spare = ends.length < FEW ? 0 : Math.max(1, ends.length / OVERLONG);
        int most = ends[ends.length - 1 - spare];
        int widest = Arrays.stream(ends).filter(end -> end <= most + 3).max().orElse(most);
        return widest < NARROWEST || widest > WIDEST ? 0 : widest;
    }

    /** Where the lines end that were cut for certain: rules and tables may be wider. */
    private static int margin(List<DumpLine> lines, int widest) {
        int[] ends = IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i).opensBlock() && isCut(lines.get(i - 1), lines.get(i), widest))
                .map(i -> lines.get(i - 1).end())
                .sorted()
                .toArray();
        return ends.length == 0 ? widest : ends[ends.length - 1 - (ends.length < FEW ? 0 : ends.length / OVERLONG)];
    }

    private static boolean isCut(DumpLine before, DumpLine line, int width) {
        return goesOn(before, line) && before.end() <= width && isFull(before, line, width);
    }

    /** Lines that break off within a sentence do so at the margin. */
    private static boolean isWrapped(List<DumpLine> lines, int width) {
        int breaks = 0;
        int cuts = 0;
        int full = 0;
        int all = 0;
        boolean broken = false;
        for (int i = 1; i < lines.size(); i++) {
            DumpLine before = lines.get(i - 1);
            DumpLine line = lines.get(i);
            if (!line.opensBlock() && goesOn(before, line) && before.end() <= width) {
                breaks++;
                cuts += isCut(before, line, width) ? 1 : 0;
            }
            if (!line.opensBlock() && isLong(before.text()) && ListMark.end(line.text()) == 0) {
                all++;
                boolean fills = before.end() <= width && isFull(before, line, width);
                full += fills ? 1 : 0;
                broken |= fills && !Sentences.stopsOrGoesOn(before.text());
            }
        }
        boolean few = broken && full >= FEWEST_CUTS && full * 5 >= all * 4 && width >= USUAL && width <= USUAL_MOST;
        return cuts >= FEWEST_CUTS && cuts * 5 >= breaks * 3 || few;
    }

    /** Whether the next line's first word would not have fitted. */
    private static boolean isFull(DumpLine before, DumpLine line, int width) {
        return before.end() + 1 + line.firstWord() > width - slack(width);
    }

    private static int slack(int width) {
        return Math.max(3, width / 10);
    }

    /** Some words that end no sentence, and a next line that begins none. */
    private static boolean goesOn(DumpLine before, DumpLine line) {
        return isLong(before.text())
                && !Sentences.endsOne(before.text())
                && ListMark.end(line.text()) == 0
                && !Character.isUpperCase(line.text().codePointAt(0));
    }

    private static boolean isLong(String text) {
        int words = 1;
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
            wide += DumpLine.isWide(text.charAt(i)) ? 1 : 0;
            if (words >= FEWEST_WORDS || wide >= FEWEST_WIDE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a line goes on what the line before it began.
     *
     * @param first the first line of the paragraph that the line before belongs to
     * @param goesOnBelow whether the run of lines goes on below this one: then a short line is hardly a paragraph's last
     */
    @SuppressWarnings("ReferenceEquality") // whether they are one line, not whether they read alike
    boolean joins(DumpLine first, DumpLine before, DumpLine line, int runWidth, boolean goesOnBelow) {
        if (width == 0 || line.opensBlock() || ListMark.end(line.text()) > 0) {
            return false;
        }
        int hanging = ListMark.end(first.text());
        boolean outdented = line.indent() < before.indent() && before != first;
        boolean indented = line.indent() > before.indent() && (hanging == 0 || before != first);
        if (outdented || indented || hanging > 0 && line.indent() <= first.indent() && first.indent() > 0) {
            return false;
        }
        boolean lower = Character.isLowerCase(line.text().codePointAt(0));
        boolean ended = Sentences.endsOne(before.text()) && !(lower && endsInShortForm(before.text()));
        int fits = before.end() + 1 + line.firstWord();
        boolean small = !Character.isUpperCase(line.text().codePointAt(0));
        boolean isLoneLine =
                first == before && goesOnBelow && line.end() * 2 < width && !Sentences.endsOne(line.text());
        if (before.end() > width + 3) { // never cut: it ends where it was meant to, or where a word was
            return lower && !ended;
        }
        if (!ended && isWideText(before.text())) { // converters do not agree on how wide these scripts are
            return true;
        }
        int tolerance = small && !ended ? slack(width) : 0; // what was cut would not have fitted
        if (fits > width - tolerance) {
            return !(ended && (isParenthesis(line.text()) || lower)) && (small || ended || !isLoneLine);
        }
        if (fits > runWidth - tolerance) {
            return true;
        }
        return lower && !ended && isLong(before.text()) && fits * 5 > width * 3;
    }

    /** The 3. of a date, the J. of a name: no sentence ends there. */
    static boolean endsInShortForm(String text) {
        int last = text.length() - 2;
        boolean letter = last > 0 && Character.isLetter(text.charAt(last)) && text.charAt(last - 1) == ' ';
        return text.endsWith(".") && last >= 0 && (letter || Character.isDigit(text.charAt(last)));
    }

    private static boolean isWideText(String text) {
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            wide += DumpLine.isWide(text.charAt(i)) ? 1 : 0;
        }
        return wide >= WIDE_TEXT;
    }

    /** A narrower width to which all lines of a run keep, as in a column or an indented list; else the page's. */
    int runWidth(List<DumpLine> lines, int from, int to) {
        int widest = 0;
        for (int i = from; i < to; i++) {
            widest = Math.max(widest, lines.get(i).end());
        }
        boolean narrow = to - from > 2 && widest >= NARROWEST && widest < width - slack(width);
        int goingOn = 0;
        for (int i = from + 1; narrow && i < to; i++) {
            DumpLine before = lines.get(i - 1);
            boolean cut = before.end() + 1 + lines.get(i).firstWord() > widest - slack(widest);
            narrow = cut || Sentences.endsOne(before.text());
            goingOn += cut && goesOn(before, lines.get(i)) ? 1 : 0;
        }
        return narrow && goingOn > 0 ? widest : width;
    }

    private static boolean isParenthesis(String text) {
        return text.startsWith("(") && text.endsWith(")");
    }
}
