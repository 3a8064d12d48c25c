package news.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The initials of the editors at the end of a text: {@code kle/uh}, {@code م.ع.ح/ع.ش}, {@code دمس-دلا/غ ر/كام}.
 *
 * @param start where they begin in the text that they end
 * @param initials each editor's, in order
 */
record Initials(int start, List<String> initials) {
    private static final int LONGEST = 40;
    private static final String ARABIC = "[\\u0621-\\u063a\\u0641-\\u064a]";
    private static final String DOTTED = ARABIC + "{1,3}(?:\\.\\s?" + ARABIC + "{1,3}){1,3}\\.?";
    private static final String LATIN = "(?:\\p{Ll}{2,4}|\\p{Lu}{2,4})";
    private static final String SPACED = ARABIC + "(?:\\s" + ARABIC + "){0,2}|" + ARABIC + "{1,2}\\s" + ARABIC;
    private static final String JOINED = ARABIC + "{1,5}";
    private static final String DEVANAGARI = "\\p{IsDevanagari}{1,8}";

    /** /kt/, /م/ */
    private static final String IN_SLASHES =
            "/\\s?(?:" + LATIN + "|" + ARABIC + "{1,3})(?:/(?:" + LATIN + "|" + ARABIC + "{1,3}))*\\s?/";

    private static final String CONSONANTS = "(?:[b-df-hj-np-tv-xz]{2,4}|[B-DF-HJ-NP-TV-XZ]{2,4})";

    /** rml-jz: joined as words are, one of them no word. */
    private static final String HYPHENED = CONSONANTS + "-" + LATIN + "|" + LATIN + "-" + CONSONANTS;

    /** Y8K-MSO: the desk's code and an editor's. */
    private static final String CODED = "\\p{Lu}\\d\\p{Lu}-\\p{Lu}{2,4}";

    private static final String BETWEEN = "\\s*(?://?|-)\\s*";

    /** MCA (JO) // PL: written, helped, checked. */
    private static final String CHECKED = LATIN + "\\s*\\(" + LATIN + "(?:/" + LATIN + ")?\\)\\s*//?\\s*" + LATIN;

    /** Where a sentence goes before: only forms that no sentence ends with. */
    private static final Pattern AFTER_TEXT = Pattern.compile("(?<=[\\s.!?؟»\"”])(?:" + DOTTED + "(?:" + BETWEEN
            + DOTTED + ")*|" + LATIN + "(?:\\s*//?\\s*" + LATIN + ")+)\\s*$");

    private static final Pattern SMALL_BEHIND_SENTENCE =
            Pattern.compile("(?<=[.!?؟»\"”]\\s)\\p{Ll}{2,4}(?://?\\p{Ll}{2,4})+\\s*$");

    /** On a line of their own: any form, two at least unless dotted. */
    private static final Pattern ALONE =
            Pattern.compile("(?:" + DOTTED + "|" + chain(DOTTED + "|" + SPACED + "|" + JOINED) + "|" + chain(DEVANAGARI)
                    + "|" + chain(LATIN) + "\\s*/?|" + CHECKED + "|(?:\\p{Lu}\\.\\s?){2,4}|[–—-]\\s?\\p{Ll}{2,4}|"
                    + IN_SLASHES + "|" + CODED + "|" + HYPHENED + "|" + ARABIC + "{2,5})\\s*");

    private static final Pattern ONE = Pattern.compile("(?:" + DOTTED + "|" + LATIN + ")\\s*");

    private static final Pattern GAP = Pattern.compile(BETWEEN);

    /** – mc, /mc/ */
    private static final Pattern LEADING_MARK = Pattern.compile("^[–—/-]\\s?");

    private static String chain(String one) {
        return "(?:" + one + ")(?:" + BETWEEN + "(?:" + one + "))*\\s*/\\s*/?\\s*(?:" + one + ")(?:" + BETWEEN + "(?:"
                + one + "))*";
    }

    /** kl/ib/ma behind the last sentence, two at least: small letters that a slash parts go on none. */
    static Optional<Initials> behindSentence(String text) {
        int from = Math.max(0, text.length() - LONGEST);
        Matcher matcher = SMALL_BEHIND_SENTENCE.matcher(text.substring(from));
        return matcher.find() ? Optional.of(of(from + matcher.start(), matcher.group())) : Optional.empty();
    }

    /** The initials that are the whole text. */
    static Optional<Initials> alone(String text) {
        return text.length() <= LONGEST && ALONE.matcher(text).matches() ? Optional.of(of(0, text)) : Optional.empty();
    }

    /**
     * The initials that end a text before a credit in brackets, behind a sentence or on a line of their own, where a
     * single one will do.
     */
    static Optional<Initials> ending(String text) {
        if (text.length() <= LONGEST
                && (ONE.matcher(text).matches() || ALONE.matcher(text).matches())) {
            return Optional.of(of(0, text));
        }
        int from = Math.max(0, text.length() - LONGEST);
        Matcher matcher = AFTER_TEXT.matcher(text.substring(from));
        return matcher.find() ? Optional.of(of(from + matcher.start(), matcher.group())) : Optional.empty();
    }

    private static Initials of(int start, String text) {
        List<String> initials = new ArrayList<>();
        for (String one : GAP.split(LEADING_MARK.matcher(text.strip()).replaceFirst(""))) {
            if (!one.isBlank()) {
                initials.add(one.strip());
            }
        }
        return new Initials(start, List.copyOf(initials));
    }
}
