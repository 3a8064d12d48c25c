package news.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Removed;

/**
 * Lines of a page that are no part of the article, by the phrases of {@code furniture.tsv}. Only a whole line is ever
 * furniture, never a piece of a sentence: words such as "more" are ordinary words. Immutable; thread safe.
 */
public final class Furniture {
    /** A line that begins with a phrase and is longer than this says more than the phrase. */
    private static final int LONGEST_LINE = 60;

    private static final int LONGEST_LABELLED_LINE = 200;

    private static final Furniture SHIPPED = new Furniture(FactTable.rows(Furniture.class, "furniture.tsv", 4));

    private record Phrase(String text, Removed.Kind kind, boolean label) {
        boolean begins(String line) {
            if (!line.startsWith(text)) {
                return false;
            }
            return label ? isColon(line, text.length()) : line.length() <= LONGEST_LINE;
        }

        private static boolean isColon(String line, int from) {
            int at = from < line.length() && line.charAt(from) == ' ' ? from + 1 : from;
            return at < line.length() && (line.charAt(at) == ':' || line.charAt(at) == '：');
        }
    }

    private final Map<String, Removed.Kind> lines = new HashMap<>();
    private final Map<String, List<Phrase>> beginnings = new HashMap<>();

    private Furniture(List<List<String>> rows) {
        for (List<String> row : rows) {
            String phrase = folded(row.get(3));
            Removed.Kind kind = kind(row.get(1));
            lines.put(phrase, kind);
            boolean label = row.get(2).equals("label");
            if (label || row.get(2).equals("start")) {
                beginnings
                        .computeIfAbsent(key(phrase), key -> new ArrayList<>())
                        .add(new Phrase(phrase, kind, label));
            } else if (!row.get(2).equals("line")) {
                throw new IllegalStateException("furniture.tsv: no such match: " + row);
            }
        }
    }

    /** The phrases that ship with Dateline. */
    public static Furniture shipped() {
        return SHIPPED;
    }

    /** What the line is, if it is furniture. */
    public Optional<Removed.Kind> kindOf(String line) {
        if (line.length() > LONGEST_LABELLED_LINE) {
            return Optional.empty();
        }
        String folded = folded(line);
        Removed.Kind whole = lines.get(folded);
        if (whole != null) {
            return Optional.of(whole);
        }
        return folded.length() < 2
                ? Optional.empty()
                : beginnings.getOrDefault(key(folded), List.of()).stream()
                        .filter(phrase -> phrase.begins(folded))
                        .map(Phrase::kind)
                        .findFirst();
    }

    private static String key(String phrase) {
        return phrase.substring(0, 2);
    }

    private static Removed.Kind kind(String code) {
        return Arrays.stream(Removed.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("furniture.tsv: no such kind: " + code));
    }

    /** Lower case, without a list's number or bullet in front and arrows, dots or a colon behind. */
    private static String folded(String line) {
        int first = 0;
        while (first < line.length() && isOrnament(line.charAt(first))) {
            first++;
        }
        int last = line.length();
        while (last > first && isOrnament(line.charAt(last - 1))) {
            last--;
        }
        return line.substring(first, last).toLowerCase(Locale.ROOT);
    }

    private static boolean isOrnament(char unit) {
        return !Character.isLetter(unit)
                && !Character.isSurrogate(unit)
                && Character.getType(unit) != Character.NON_SPACING_MARK;
    }
}
