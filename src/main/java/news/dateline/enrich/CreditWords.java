package news.dateline.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.text.FactTable;
import news.dateline.text.Folding;

/** The words around credits, of every language: {@code credit-words.tsv}. */
enum CreditWords {
    SIGN_OFF,
    CREDIT,
    CREDIT_BEHIND,
    END_MARK,
    NO_PLACE,
    SLASHED_PLACE,
    REPORTER,
    SELF,
    PHOTO_MARKER,
    PHOTO_OPENING,
    PHOTO_HOUSE;

    static {
        FactTable.rows(CreditWords.class, "credit-words.tsv", 3)
                .forEach(row -> of(row.get(1)).phrases.add(Folding.key(row.get(2))));
        for (CreditWords kind : values()) {
            kind.phrases.stream()
                    .sorted(Comparator.comparing(String::length).reversed().thenComparing(key -> key))
                    .forEach(key -> kind.byFirst
                            .computeIfAbsent(key.charAt(0), first -> new ArrayList<>())
                            .add(key));
        }
    }

    /** As keys. */
    private final Set<String> phrases = new HashSet<>();

    /** By their first character, the longest first. */
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /** The kind by its name in the table. */
    static CreditWords of(String kind) {
        return valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the text is one of these phrases and nothing else. */
    boolean is(String text) {
        return phrases.contains(Folding.key(text));
    }

    /** Where the phrase that opens the text ends; 0 if none does. A phrase ends where a word does. */
    int opening(String text) {
        return endAt(text, 0);
    }

    /** Where the longest of these phrases that stands here ends; 0 if none does. */
    private int endAt(String text, int start) {
        int first = start;
        while (first < text.length() && Folding.fold(text.charAt(first)) == Folding.DROPPED) {
            first++;
        }
        if (first == text.length()) {
            return 0;
        }
        for (String phrase : byFirst.getOrDefault(Folding.fold(text.charAt(first)), List.of())) {
            int end = endOf(phrase, text, first);
            if (end > 0) {
                return end;
            }
        }
        return 0;
    }

    /** Where the first of these phrases in the text begins; -1 if there is none. */
    int in(String text) {
        for (int start = 0; start < text.length(); start++) {
            boolean wordStart = start == 0 || !Character.isLetter(text.charAt(start - 1));
            if (wordStart && endAt(text, start) > 0) {
                return start;
            }
        }
        return -1;
    }

    private static int endOf(String phrase, String text, int start) {
        int at = 0;
        int i = start;
        for (; i < text.length() && at < phrase.length(); i++) {
            char folded = Folding.fold(text.charAt(i));
            if (folded == Folding.DROPPED) {
                continue;
            }
            if (folded != phrase.charAt(at++)) {
                return 0;
            }
        }
        boolean whole = at == phrase.length() && (i == text.length() || !continues(phrase, text.charAt(i)));
        return whole ? i : 0;
    }

    /** Chinese and Japanese put no space behind a word. */
    private static boolean continues(String phrase, char next) {
        return Character.isLetter(next) && phrase.charAt(phrase.length() - 1) < 0x3000;
    }
}
