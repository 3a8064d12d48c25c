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
record TextCounts(
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

    private static final byte BLANK = 1;
    private static final byte CAPITAL = 2;
    private static final byte LETTER = 3;
    private static final byte DIGIT = 4;
    private static final byte COMMA = 5;
    private static final byte STOP = 6;
    private static final byte SYMBOL = 7;

    /** What each UTF-16 code unit is: one look for each character of a page, not one for each question. */
    private static final byte[] KINDS = kinds();

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int unit = 0; unit < kinds.length; unit++) {
            kinds[unit] = kind((char) unit);
        }
        return kinds;
    }

    private static byte kind(char unit) {
        if (Character.isWhitespace(unit) || unit == '\u00a0') {
            return BLANK;
        }
        if (Character.isLetter(unit)) {
            return Character.isUpperCase(unit) ? CAPITAL : LETTER;
        }
        if (Character.isDigit(unit)) {
            return DIGIT;
        }
        return COMMAS.indexOf(unit) >= 0
                ? COMMA
                : STOPS.indexOf(unit) >= 0 ? STOP : SYMBOLS.indexOf(unit) >= 0 ? SYMBOL : 0;
    }

    static TextCounts of(String text) {
        Count count = new Count();
        for (int i = 0; i < text.length(); i++) {
            count.take(KINDS[text.charAt(i)]);
        }
        count.endWord();
        return new TextCounts(
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

        void take(byte kind) {
            if (kind == BLANK) {
                endWord();
                return;
            }
            characters++;
            word++;
            switch (kind) {
                case LETTER -> letters++;
                case CAPITAL -> capital();
                case DIGIT -> digits++;
                case COMMA -> commas++;
                case STOP -> stops++;
                case SYMBOL -> symbols++;
                default -> {
                    // a mark that says nothing
                }
            }
        }

        private void capital() {
            letters++;
            upper++;
            capitals += word == 1 ? 1 : 0;
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
