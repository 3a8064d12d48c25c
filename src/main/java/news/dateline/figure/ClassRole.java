package news.dateline.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.text.FactTable;
import news.dateline.text.NameTable;

/** What an element's class names say that it is ({@code class-words.tsv}). */
enum ClassRole {
    CAPTION,
    CREDIT,
    SOURCE,
    PICTURE,
    FOREIGN,
    NONE;

    private static final int LONGEST = 600;

    /** A row's words, by one of them that stands whole; rows with a prefix only are apart. */
    private static final NameTable<List<Row>> BY_WORD;

    private static final List<Prefix> PREFIXES = new ArrayList<>();

    private record Row(ClassRole role, Set<String> words) {}

    private record Prefix(ClassRole role, String letters) {}

    static {
        Map<String, List<Row>> byWord = new HashMap<>();
        for (List<String> cells : FactTable.rows(ClassRole.class, "class-words.tsv", 2)) {
            ClassRole role = valueOf(cells.get(0).toUpperCase(Locale.ROOT));
            List<String> words = List.of(cells.get(1).split(" "));
            if (words.get(0).endsWith("*")) {
                String prefix = words.get(0).substring(0, words.get(0).length() - 1);
                PREFIXES.add(new Prefix(role, prefix));
            } else {
                byWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Row(role, Set.copyOf(words)));
            }
        }
        BY_WORD = new NameTable<>(byWord);
    }

    /** The role by a class attribute's value, or an attribute's name; of several the first in the order here. */
    static ClassRole of(String names) {
        if (names.isEmpty() || names.length() > LONGEST) {
            return NONE;
        }
        ClassRole best = NONE;
        int start = 0;
        for (int at = 0; at <= names.length(); at++) {
            if (at == names.length() || isBlank(names.charAt(at))) {
                best = says(names, start, at) ? across(best, ofName(words(names, start, at))) : best;
                start = at + 1;
            }
        }
        return best;
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit >= '\t' && unit <= '\r';
    }

    /** Whether a name holds a word of the table; most do not, and their words are not worth copying. */
    private static boolean says(String names, int from, int to) {
        for (int start = nextWord(names, from, to); start < to; ) {
            int end = wordEnd(names, start, to);
            if (BY_WORD.orNull(names, start, end) != null || hasPrefix(names, start)) {
                return true;
            }
            start = nextWord(names, end, to);
        }
        return false;
    }

    private static boolean hasPrefix(String names, int start) {
        for (Prefix prefix : PREFIXES) {
            String letters = prefix.letters();
            if (names.regionMatches(true, start, letters, 0, letters.length())) {
                return true;
            }
        }
        return false;
    }

    private static ClassRole ofName(Set<String> words) {
        ClassRole best = NONE;
        for (String word : words) {
            for (Row row : BY_WORD.of(word).orElse(List.of())) {
                if (words.containsAll(row.words())) {
                    best = preferred(best, row.role());
                }
            }
            for (Prefix prefix : PREFIXES) {
                if (word.startsWith(prefix.letters())) {
                    best = preferred(best, prefix.role());
                }
            }
        }
        return best;
    }

    /** Of several names: an author's caption is a credit, a picture among related ones is related. */
    private static ClassRole across(ClassRole one, ClassRole other) {
        boolean sourced = one == SOURCE && other == CAPTION || one == CAPTION && other == SOURCE;
        if (sourced || one == CREDIT || other == CREDIT) {
            return CREDIT;
        }
        if (one == FOREIGN && other == PICTURE || one == PICTURE && other == FOREIGN) {
            return FOREIGN;
        }
        return one.compareTo(other) < 0 ? one : other;
    }

    /** {@code caption-credit} is the credit in a caption, {@code logo-image} a logo. */
    private static ClassRole preferred(ClassRole one, ClassRole other) {
        if (one == FOREIGN || other == FOREIGN) {
            return FOREIGN;
        }
        boolean credit = one == CREDIT || other == CREDIT;
        boolean source = one == SOURCE && other == CAPTION || one == CAPTION && other == SOURCE;
        return credit || source ? CREDIT : one.compareTo(other) < 0 ? one : other;
    }

    private static Set<String> words(String names, int from, int to) {
        Set<String> words = new LinkedHashSet<>();
        for (int start = nextWord(names, from, to); start < to; ) {
            int end = wordEnd(names, start, to);
            words.add(names.substring(start, end).toLowerCase(Locale.ROOT));
            start = nextWord(names, end, to);
        }
        return words;
    }

    private static int nextWord(String names, int from, int to) {
        int start = from;
        while (start < to && !Character.isLetter(names.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where the letters end, or a capital begins another word. */
    private static int wordEnd(String names, int start, int to) {
        int end = start + 1;
        while (end < to
                && Character.isLetter(names.charAt(end))
                && !(Character.isUpperCase(names.charAt(end)) && Character.isLowerCase(names.charAt(end - 1)))) {
            end++;
        }
        return end;
    }
}
