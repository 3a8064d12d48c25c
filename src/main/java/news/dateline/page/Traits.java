package news.dateline.page;

/**
 * What can be counted in a text in any language.
 *
 * @param characters letters, digits and marks, white space aside
 * @param words runs between white space
 * @param shortWords words of up to three characters: in running text there are many, in lists of names few
 * @param capitals words that begin with a capital
 * @param upper letters in capitals
 * @param letters all letters
 * @param digits digits of any script
 * @param commas commas of any script
 * @param stops marks that end a sentence
 * @param symbols characters that running text seldom has, such as bars, arrows and bullets
 */
record Traits(
        int characters,
        int words,
        int shortWords,
        int capitals,
        int upper,
        int letters,
        int digits,
        int commas,
        int stops,
        int symbols) {
    private static final String COMMAS = ",،、，;؛";
    private static final String STOPS = ".!?…؟۔。！？।॥";
    private static final String SYMBOLS = "|•·»«›‹→←↑↓▶►▸■★☆©®™#@/\\+=<>_~^*{}[]";

    static Traits of(String text) {
        Count count = new Count();
        for (int i = 0; i < text.length(); i++) {
            count.take(text.charAt(i));
        }
        count.endWord();
        return new Traits(
                count.characters,
                count.words,
                count.shortWords,
                count.capitals,
                count.upper,
                count.letters,
                count.digits,
                count.commas,
                count.stops,
                count.symbols);
    }

    private static final class Count {
        private int characters;
        private int words;
        private int shortWords;
        private int capitals;
        private int upper;
        private int letters;
        private int digits;
        private int commas;
        private int stops;
        private int symbols;
        private int word;

        void take(char unit) {
            if (Character.isWhitespace(unit) || unit == '\u00a0') {
                endWord();
                return;
            }
            characters++;
            word++;
            if (Character.isLetter(unit)) {
                letter(unit);
            } else if (Character.isDigit(unit)) {
                digits++;
            } else {
                commas += COMMAS.indexOf(unit) >= 0 ? 1 : 0;
                stops += STOPS.indexOf(unit) >= 0 ? 1 : 0;
                symbols += SYMBOLS.indexOf(unit) >= 0 ? 1 : 0;
            }
        }

        private void letter(char unit) {
            letters++;
            if (Character.isUpperCase(unit)) {
                upper++;
                capitals += word == 1 ? 1 : 0;
            }
        }

        void endWord() {
            if (word > 0) {
                words++;
                shortWords += word <= 3 ? 1 : 0;
                word = 0;
            }
        }
    }
}
