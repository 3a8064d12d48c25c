package news.dateline.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words of a text as they are looked for: folded ({@link Folding}), so that alefs, accents and case do not matter. What
 * is written without blanks goes by pairs of characters. Never for showing. For one thread.
 */
public final class SearchWords {
    /** In UTF-16 units; a longer word is found by its beginning. */
    private static final int LONGEST = 40;

    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final Set<String> words = new LinkedHashSet<>();
    private final int most;

    /** @param most so many words at most; the first ones stay */
    public SearchWords(int most) {
        this.most = most;
    }

    /** The words of one text, each once, in order. */
    public static Set<String> of(String text) {
        return new SearchWords(Integer.MAX_VALUE).add(text).words();
    }

    public SearchWords add(String text) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char folded = Folding.fold(text.charAt(at));
            if (isWordPart(folded)) {
                word.append(folded);
            } else if (folded != Folding.DROPPED) {
                close(word);
            }
        }
        close(word);
        return this;
    }

    public Set<String> words() {
        return words;
    }

    private void close(StringBuilder word) {
        int start = 0;
        for (int at = 0; at < word.length(); at++) {
            if (at > 0 && withoutBlanks(word.charAt(at)) != withoutBlanks(word.charAt(at - 1))) {
                part(word.substring(start, at));
                start = at;
            }
        }
        part(word.substring(start));
        word.setLength(0);
    }

    private void part(String part) {
        if (part.length() > 2 && withoutBlanks(part.charAt(0))) {
            for (int at = 0; at + 2 <= part.length(); at++) {
                put(part.substring(at, at + 2));
            }
        } else if (!part.isEmpty()) {
            put(part.substring(0, Math.min(LONGEST, part.length())));
        }
    }

    private void put(String word) {
        if (words.size() < most) {
            words.add(word);
        }
    }

    /** Signs of vowels belong to the words of Indic scripts. */
    private static boolean isWordPart(char unit) {
        return Character.isLetterOrDigit(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.getType(unit) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean withoutBlanks(char unit) {
        return unit >= 0xe00 && WITHOUT_BLANKS.contains(UnicodeScript.of(unit));
    }
}
