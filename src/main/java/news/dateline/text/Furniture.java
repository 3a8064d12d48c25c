package news.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Removed;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a page that are no part of the article, by the phrases of {@code furniture.tsv}. Only a whole line is ever
 * furniture, never a piece of a sentence: words such as "more" are ordinary words. Immutable; thread safe.
 */
public final class Furniture {
    /** A line that begins with a phrase and is longer than this says more than the phrase. */
    private static final int LONGEST_LINE = 60;

    private static final int LONGEST_LABELLED_LINE = 200;

    /** As good as a colon behind a label: Related | Who pays? 【関連】, [관련기사]. */
    private static final String CLOSING = "|｜】]］》»›→▶";

    private static final String DASHES = "-–—>";
    private static final int BUCKETS = 2048;
    private static final String FURNITURE = "text/furniture.tsv";
    private static final Furniture SHIPPED = of(FactTables.shipped());
    private static final Furniture OF_PAGES = ofPages(FactTables.shipped());

    private record Phrase(String text, Removed.Kind kind, boolean label, boolean anyMark) {
        boolean begins(String line) {
            if (!line.startsWith(text)) {
                return false;
            }
            return label ? hasMark(line, text.length()) : line.length() <= LONGEST_LINE;
        }

        private boolean hasMark(String line, int from) {
            boolean apart = from < line.length() && line.charAt(from) == ' ';
            int at = apart ? from + 1 : from;
            return at < line.length()
                    && (isColon(line.charAt(at))
                            || anyMark && CLOSING.indexOf(line.charAt(at)) >= 0
                            || anyMark && apart && DASHES.indexOf(line.charAt(at)) >= 0);
        }
    }

    private final Map<String, Removed.Kind> lines = new HashMap<>();
    /** By a hash of the first two characters; each phrase is compared from its first on. */
    private final List<List<Phrase>> beginnings = new ArrayList<>(Collections.nCopies(BUCKETS, List.of()));

    /** Whether any phrase has this hash of its first two characters: most lines begin as none does. */
    private final boolean[] opens = new boolean[BUCKETS];

    private int longestPhrase = LONGEST_LINE;

    /** Whether more than a colon may stand behind a label. */
    private final boolean anyMark;

    private Furniture(FactTables tables, boolean anyMark, String... names) {
        this.anyMark = anyMark;
        for (String name : names) {
            tables.forEach(name, 4, this::add);
        }
    }

    /** The phrases of these tables. */
    public static Furniture of(FactTables tables) {
        return new Furniture(tables, false, FURNITURE);
    }

    /** These and those that count in the text of a page only. */
    public static Furniture ofPages(FactTables tables) {
        return new Furniture(tables, false, FURNITURE, "text/page-furniture.tsv");
    }

    /** These and those that count in front of a link only. */
    public static Furniture ofLinks(FactTables tables) {
        return new Furniture(tables, true, FURNITURE, "text/link-labels.tsv");
    }

    private void add(List<String> row) {
        String phrase = bare(row.get(3)).toLowerCase(Locale.ROOT);
        Removed.Kind kind = kind(row.get(1));
        boolean label = row.get(2).equals("label");
        if (label || row.get(2).equals("start")) {
            List<Phrase> phrases = new ArrayList<>(beginnings.get(bucket(phrase)));
            phrases.add(new Phrase(phrase, kind, label, anyMark));
            beginnings.set(bucket(phrase), phrases);
        } else if (!row.get(2).equals("line")) {
            throw new IllegalArgumentException("no such match: " + row.get(2));
        }
        lines.put(phrase, kind);
        if (phrase.length() > 1) {
            opens[bucket(phrase)] = true;
        }
        longestPhrase = Math.max(longestPhrase, phrase.length());
    }

    /** The phrases that ship with Dateline. */
    public static Furniture shipped() {
        return SHIPPED;
    }

    /** Those and such as count in the text of a page only. */
    public static Furniture ofPages() {
        return OF_PAGES;
    }

    /** What the line is, if it is furniture. */
    public Optional<Removed.Kind> kindOf(String line) {
        if (line.length() > LONGEST_LABELLED_LINE) {
            return Optional.empty();
        }
        String bare = bare(line);
        boolean tooLong = bare.length() > longestPhrase && !hasMarkWithin(bare, longestPhrase + 2);
        return tooLong ? Optional.empty() : Optional.ofNullable(kindOfFolded(bare.toLowerCase(Locale.ROOT)));
    }

    /** Whether a label may stand before what makes the line long; most lines have none and need not be folded. */
    private boolean hasMarkWithin(String line, int length) {
        for (int at = 0; at < Math.min(length, line.length()); at++) {
            char unit = line.charAt(at);
            if (isColon(unit) || anyMark && (CLOSING.indexOf(unit) >= 0 || DASHES.indexOf(unit) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private Removed.@Nullable Kind kindOfFolded(String folded) {
        if (folded.length() < 2) {
            return lines.get(folded);
        }
        if (!opens[bucket(folded)]) {
            return null;
        }
        Removed.Kind whole = lines.get(folded);
        if (whole != null) {
            return whole;
        }
        List<Phrase> phrases = beginnings.get(bucket(folded));
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).begins(folded)) {
                return phrases.get(i).kind();
            }
        }
        return null;
    }

    /**
     * Where the words of a label and the colon behind them end that open the line, be it furniture or not; 0 if none do. Words
     * that count in front of a link only count here as well.
     */
    public int endOfLabel(String line, Removed.Kind kind) {
        int colon = colonIn(line);
        if (colon <= 0) {
            return 0;
        }
        String label = bare(line.substring(0, colon)).toLowerCase(Locale.ROOT);
        return lines.get(label) == kind ? colon + 1 : 0;
    }

    private int colonIn(String line) {
        for (int at = 0; at < Math.min(longestPhrase, line.length()); at++) {
            if (isColon(line.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static int bucket(String phrase) {
        return (phrase.charAt(0) * 37 + phrase.charAt(1)) & BUCKETS - 1;
    }

    private static Removed.Kind kind(String code) {
        return Arrays.stream(Removed.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind: " + code));
    }

    private static boolean isColon(char unit) {
        return unit == ':' || unit == '：';
    }

    /** Without a list's number or bullet in front and arrows, dots or a colon behind. */
    private static String bare(String line) {
        int first = 0;
        while (first < line.length() && isOrnament(line.charAt(first))) {
            first++;
        }
        int last = line.length();
        while (last > first && isOrnament(line.charAt(last - 1))) {
            last--;
        }
        return line.substring(first, last);
    }

    private static boolean isOrnament(char unit) {
        return !Letters.isLetter(unit)
                && !Character.isSurrogate(unit)
                && Character.getType(unit) != Character.NON_SPACING_MARK;
    }
}
