package news.dateline.enrich;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
    PHOTO_MARKER;

    /** The phrases of each kind as keys, the longest first. */
    private static final Map<CreditWords, List<String>> PHRASES = load();

    private static Map<CreditWords, List<String>> load() {
        Map<CreditWords, List<String>> phrases = FactTable.rows(CreditWords.class, "credit-words.tsv", 3).stream()
                .collect(Collectors.groupingBy(
                        row -> of(row.get(1)),
                        () -> new EnumMap<>(CreditWords.class),
                        Collectors.mapping(row -> Folding.key(row.get(2)), Collectors.toList())));
        phrases.values()
                .forEach(list -> list.sort(
                        Comparator.comparing(String::length).reversed().thenComparing(key -> key)));
        return phrases;
    }

    /** The kind by its name in the table. */
    static CreditWords of(String kind) {
        return valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the text is one of these phrases and nothing else. */
    boolean is(String text) {
        return PHRASES.get(this).contains(Folding.key(text));
    }

    /** Where the phrase that opens the text ends; 0 if none does. A phrase ends where a word does. */
    int opening(String text) {
        for (String phrase : PHRASES.get(this)) {
            int end = endOf(phrase, text, 0);
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
            for (String phrase : wordStart ? PHRASES.get(this) : List.<String>of()) {
                if (endOf(phrase, text, start) > 0) {
                    return start;
                }
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
