package news.dateline.dateline;

/** What the name of a place looks like, before a gazetteer is asked: a few words, capitalised where there are capitals. */
public final class PlaceName {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_PARTICLE = 3;
    private static final String NEVER = "\"“”„«»:;?!؟؛=<>*@#&%。！？";

    private PlaceName() {}

    /**
     * Whether the text may name a place.
     *
     * @param lowerCase whether a name without capitals will do, because a date stands beside it
     */
    public static boolean isLikely(String text, boolean lowerCase) {
        String city = withoutRegion(text);
        if (city.isEmpty() || text.length() > LONGEST || !isPlain(text)) {
            return false;
        }
        String[] words = city.split(" ");
        return words.length <= MOST_WORDS && (lowerCase && isInLowerCase(city) || isCapitalised(words));
    }

    /** KANSAS CITY, Mo. is KANSAS CITY; خاركيف (أوكرانيا) is خاركيف. */
    static String withoutRegion(String text) {
        int end = 0;
        while (end < text.length() && ",([（".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end).strip();
    }

    public static boolean isInCapitals(String text) {
        boolean capitals = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals |= Character.isUpperCase(text.charAt(i));
        }
        return capitals && text.length() > 1;
    }

    private static boolean isInLowerCase(String text) {
        return text.chars().noneMatch(Character::isUpperCase);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isDigit(unit) || NEVER.indexOf(unit) >= 0 || isClauseEnd(text, i)) {
                return false;
            }
        }
        return Character.isLetter(text.charAt(0)) || text.charAt(0) == '\'';
    }

    /** A full stop ends an abbreviation in a place ({@code Pa.}), or else a sentence. */
    private static boolean isClauseEnd(String text, int at) {
        if (text.charAt(at) != '.') {
            return false;
        }
        int wordStart = at;
        while (wordStart > 0 && " .([".indexOf(text.charAt(wordStart - 1)) < 0) {
            wordStart--;
        }
        return at - wordStart > 5 && at + 1 < text.length();
    }

    private static boolean isCapitalised(String[] words) {
        for (String word : words) {
            if (word.isEmpty() || Character.isLowerCase(word.charAt(0)) && word.length() > LONGEST_PARTICLE) {
                return false;
            }
        }
        return !Character.isLowerCase(words[0].charAt(0));
    }
}
