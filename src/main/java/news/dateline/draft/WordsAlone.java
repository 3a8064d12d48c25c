package news.dateline.draft;

/** Texts by their letters and digits alone: renditions differ in quotes, dashes and blanks. */
final class WordsAlone {
    private WordsAlone() {}

    static boolean equal(String one, String other) {
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
