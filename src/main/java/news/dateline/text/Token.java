package news.dateline.text;

import static java.util.Objects.requireNonNull;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A word of a text as it is looked for: folded ({@link Folding}), so that alefs, accents and case do not matter, nor what a hamza sits on. What is written
 * without blanks goes by pairs of characters.
 *
 * @param key never for showing
 * @param start where it stands in the text, in UTF-16 units
 * @param end behind its last unit
 */
public record Token(String key, int start, int end) {
    /** In UTF-16 units; a longer word is found by its beginning. */
    private static final int LONGEST = 40;

    private static final char WAW = 'و';
    private static final char HAMZA = 'ء';
    private static final char HAMZA_ON_WAW = 'ؤ';
    private static final char HAMZA_ON_YA = 'ئ';

    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    public Token {
        requireNonNull(key, "key");
    }

    /** The words of a text, in order. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] origins = new int[text.length()];
        for (int at = 0; at < text.length(); at++) {
            char folded = Folding.fold(text.charAt(at));
            if (isWordPart(folded)) {
                origins[word.length()] = at;
                append(word, folded);
            } else if (folded != Folding.DROPPED) {
                close(word, origins, tokens);
            }
        }
        close(word, origins, tokens);
        return tokens;
    }

    /** Some write مسئول, some مسؤول, some مسءول, some مسوول: one hamza, whatever it sits on, and where a second waw stands for it. */
    private static void append(StringBuilder word, char folded) {
        int last = word.length() - 1;
        if (folded == WAW && last >= 0 && word.charAt(last) == WAW) {
            word.setCharAt(last, HAMZA);
        }
        word.append(folded == HAMZA_ON_WAW || folded == HAMZA_ON_YA ? HAMZA : folded);
    }

    /** Whether it is one character of a script without blanks: a part of many words. */
    public boolean isPartOfWord() {
        return key.length() == 1 && withoutBlanks(key.charAt(0));
    }

    private static void close(StringBuilder word, int[] origins, List<Token> tokens) {
        int start = 0;
        for (int at = 1; at < word.length(); at++) {
            if (withoutBlanks(word.charAt(at)) != withoutBlanks(word.charAt(at - 1))) {
                part(word, start, at, origins, tokens);
                start = at;
            }
        }
        if (start < word.length()) {
            part(word, start, word.length(), origins, tokens);
        }
        word.setLength(0);
    }

    private static void part(StringBuilder word, int start, int end, int[] origins, List<Token> tokens) {
        if (end - start > 2 && withoutBlanks(word.charAt(start))) {
            for (int at = start; at + 2 <= end; at++) {
                tokens.add(new Token(word.substring(at, at + 2), origins[at], origins[at + 1] + 1));
            }
        } else {
            String key = word.substring(start, Math.min(end, start + LONGEST));
            tokens.add(new Token(key, origins[start], origins[end - 1] + 1));
        }
    }

    /** Signs of vowels belong to the words of Indic scripts. */
    private static boolean isWordPart(char unit) {
        return Character.isLetterOrDigit(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.getType(unit) == Character.COMBINING_SPACING_MARK;
    }

    /** Whether it is of a script that puts no blank between words. */
    public static boolean withoutBlanks(char unit) {
        return unit >= 0xe00 && WITHOUT_BLANKS.contains(UnicodeScript.of(unit));
    }
}
