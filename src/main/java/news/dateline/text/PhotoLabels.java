package news.dateline.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The labels of photo credits ({@code photo-labels.tsv}), and the lines that end in one and its credit. A label may be glued
 * to the caption, as page text often has it. Immutable; thread safe.
 */
public final class PhotoLabels {
    /** A credit names people and houses; what is longer is a sentence. */
    private static final int LONGEST_CREDIT = 120;

    private static final int MOST_WORDS_CHAINED = 8;
    private static final int MOST_WORDS_UNCHAINED = 6;
    private static final String OPENING = "([（［【";
    private static final String CLOSING = ")]）］】";
    private static final Pattern SENTENCE =
            Pattern.compile("\\p{L}\\p{Ll}{2,}[^.]*, [^.]*\\d{4}\\. |\\p{Ll}{4,}\\. \\p{Lu}");
    private static final String CHAINS = "/|©";
    private static final String STOPS = ".۔。।";
    private static final String QUESTIONS_AND_QUOTES = "?؟\"“„";

    private static final PhotoLabels SHIPPED = new PhotoLabels(FactTables.shipped());

    /** Labels by their last character, longest first. */
    private final Map<Character, List<String>> labels = new HashMap<>();

    private final Set<String> folded = new HashSet<>();

    public PhotoLabels(FactTables tables) {
        tables.forEach("text/photo-labels.tsv", 2, row -> add(row.get(1)));
        labels.values()
                .forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
    }

    /** Whether the text is a label and no more, in any case. */
    public boolean isLabel(String text) {
        return folded.contains(Folding.key(text.strip()));
    }

    private void add(String label) {
        folded.add(Folding.key(label));
        labels.computeIfAbsent(label.charAt(label.length() - 1), last -> new ArrayList<>())
                .add(label);
    }

    /** Those of the table that ships with Dateline. */
    public static PhotoLabels shipped() {
        return SHIPPED;
    }

    /** Every label, as it is printed. */
    public List<String> all() {
        return labels.values().stream().flatMap(List::stream).sorted().toList();
    }

    /** The credit that ends the line, if one does. */
    public Optional<PhotoCredit> creditIn(String line) {
        for (int at = line.length() - 1; at > 0 && at >= line.length() - LONGEST_CREDIT; at--) {
            if (!isMark(line, at)) {
                continue;
            }
            int labelEnd = line.charAt(at - 1) == ' ' ? at - 1 : at;
            int start = labelStart(line, labelEnd);
            if (start >= 0 && isCredit(line, at + 1, start > 0)) {
                return Optional.of(bracketed(line, start, at));
            }
        }
        return Optional.empty();
    }

    /** A colon; behind a label in Chinese, Japanese or Korean, {@code 사진=}, {@code 写真＝}, {@code 图/} as well. */
    private static boolean isMark(String line, int at) {
        return switch (line.charAt(at)) {
            case ':', '：' -> true;
            case '=', '＝', '/', '／' -> line.charAt(at - 1) >= 0x3000 && Character.isLetter(line.charAt(at - 1));
            default -> false;
        };
    }

    /** The harbour (Photo: A): both halves of the pair go with the label. */
    private static PhotoCredit bracketed(String line, int start, int colon) {
        int last = line.length() - 1;
        int close = CLOSING.indexOf(line.charAt(last));
        boolean pair = start > 0 && close >= 0 && line.charAt(start - 1) == OPENING.charAt(close);
        int from = pair ? start - 1 : start;
        int to = pair ? last : line.length();
        return new PhotoCredit(
                line.substring(0, from).strip(),
                line.substring(from),
                line.substring(colon + 1, to).strip());
    }

    private int labelStart(String line, int end) {
        if (end == 0) {
            return -1;
        }
        for (String label : labels.getOrDefault(line.charAt(end - 1), List.of())) {
            int start = end - label.length();
            if (start >= 0 && line.startsWith(label, start) && canBegin(line, start)) {
                return start;
            }
        }
        return -1;
    }

    /** A label begins the line or a word, or is glued to a word that ended: lower case, then the label's capital. */
    private static boolean canBegin(String line, int start) {
        if (start == 0 || !Character.isLetter(line.charAt(start - 1))) {
            return true;
        }
        char first = line.charAt(start);
        return !Character.isLowerCase(first) && !Character.isUpperCase(line.charAt(start - 1));
    }

    /** Names, not a sentence: a few words with a slash, a bar or a sign between them, and no full stop behind. */
    private static boolean isCredit(String line, int from, boolean captioned) {
        int words = 0;
        boolean chained = false;
        boolean inWord = false;
        for (int i = from; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (QUESTIONS_AND_QUOTES.indexOf(unit) >= 0) {
                return false;
            }
            chained |= CHAINS.indexOf(unit) >= 0;
            boolean letter = Character.isLetter(unit) || inWord && unit != ' ';
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        if (words > MOST_WORDS_CHAINED
                && SENTENCE.matcher(line).region(from, line.length()).find()) {
            return false;
        }
        boolean stops = STOPS.indexOf(line.charAt(line.length() - 1)) >= 0;
        return words > 0 && (chained || !captioned || words <= MOST_WORDS_UNCHAINED && !stops);
    }
}
