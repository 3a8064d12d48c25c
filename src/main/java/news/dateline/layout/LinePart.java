package news.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import news.dateline.text.FoundDate;
import news.dateline.text.TextTables;

/**
 * A part of a line that may be the headline alone: what a site puts before and behind its headlines stands in their lines.
 *
 * @param from where it begins
 * @param to where it ends, exclusive
 * @param kind what was left out
 */
record LinePart(int from, int to, Kind kind) {
    enum Kind {
        WHOLE,
        /** What stands behind a separator is left out, such as the site's name. */
        BEFORE,
        /** What stands before a separator is left out, such as the section. */
        BEHIND,
        WITHOUT_BYLINE,
        WITHOUT_DATE
    }

    private static final int SHORTEST = 8;
    private static final List<String> SEPARATORS = List.of(
            " | ", " – ", " — ", " - ", " » ", " › ", " > ", " · ", " • ", " :: ", " : ", ": ", " / ", " ‹ ", " « ",
            "｜", "丨", "_", "：", " ~ ");

    /** The parts of a line, the whole of it not among them; none twice. */
    static List<LinePart> of(String line, TextTables words) {
        List<LinePart> parts = new ArrayList<>();
        int first = line.length();
        int firstEnd = 0;
        int last = -1;
        int lastEnd = -1;
        for (String separator : SEPARATORS) {
            int at = line.indexOf(separator);
            if (at >= 0) {
                firstEnd = at < first ? at + separator.length() : firstEnd;
                first = Math.min(first, at);
                int end = line.lastIndexOf(separator);
                lastEnd = end > last ? end + separator.length() : lastEnd;
                last = Math.max(last, end);
            }
        }
        if (last >= 0) {
            add(parts, line, 0, last, Kind.BEFORE);
            add(parts, line, 0, first, Kind.BEFORE);
            add(parts, line, firstEnd, line.length(), Kind.BEHIND);
            add(parts, line, lastEnd, line.length(), Kind.BEHIND);
        }
        byline(parts, line, words);
        dates(parts, line, words);
        return parts;
    }

    private static void byline(List<LinePart> parts, String line, TextTables words) {
        for (int blank = line.indexOf(' ', SHORTEST); blank > 0; blank = line.indexOf(' ', blank + 1)) {
            int start = blank + 1;
            int opening = words.bylines().openingOrWhole(line, start);
            int end = start + opening;
            boolean named = opening > 0
                    && (end == line.length()
                            || Character.isLetter(line.codePointAt(Math.min(line.length() - 1, end + 1))));
            if (named) {
                add(parts, line, 0, blank, Kind.WITHOUT_BYLINE);
                return;
            }
        }
    }

    private static void dates(List<LinePart> parts, String line, TextTables words) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return;
        }
        String apart = Glued.apart(line);
        if (apart.length() != line.length()) {
            return;
        }
        List<FoundDate> dates = words.dates().find(line);
        if (dates.isEmpty()) {
            return;
        }
        FoundDate head = dates.get(0);
        if (head.start() == 0) {
            add(parts, line, head.end(), line.length(), Kind.WITHOUT_DATE);
        } else {
            add(parts, line, 0, head.start(), Kind.WITHOUT_DATE);
        }
    }

    private static void add(List<LinePart> parts, String line, int start, int end, Kind kind) {
        int from = start;
        int to = end;
        while (from < to && !isText(line.codePointAt(from))) {
            from++;
        }
        while (to > from && " |–—-»›·•:,/~".indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        int low = from;
        int high = to;
        boolean known = low == 0 && high == line.length()
                || parts.stream().anyMatch(part -> part.from == low && part.to == high);
        boolean wide = to > from && DumpLine.isWide(line.charAt(from));
        if (!known && to - from >= (wide ? SHORTEST / 2 : SHORTEST)) {
            parts.add(new LinePart(from, to, kind));
        }
    }

    /** A letter, a digit, a quotation mark or a bracket that opens. */
    private static boolean isText(int unit) {
        return Character.isLetterOrDigit(unit) || "\"'„“”«»‘’‚‹¿¡#([「『《【…€$@".indexOf(unit) >= 0;
    }

    String in(String line) {
        return line.substring(from, to);
    }
}
