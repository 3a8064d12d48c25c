package news.dateline.draft;

/** Compares texts by their letters and digits: renditions differ in quotes, dashes and blanks. */
final class SameWords {
    private SameWords() {}

    static boolean are(String one, String other) {
        String words = of(one);
        return !words.isEmpty() && words.equals(of(other));
    }

    /** The letters and digits, in lower case. */
    static String of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(words::appendCodePoint);
        return words.toString();
    }
}
