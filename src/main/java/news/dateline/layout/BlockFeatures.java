package news.dateline.layout;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Removed;
import news.dateline.text.Digits;
import news.dateline.text.Letters;
import news.dateline.text.Sentences;
import news.dateline.text.TextTables;

/** What a block is by itself, in numbers mostly between 0 and 1. No word of a text is a feature, but for the tables' phrases. */
final class BlockFeatures {
    static final List<String> NAMES = List.of(
            "length",
            "words",
            "ends a sentence",
            "goes on",
            "asks",
            "trails off",
            "sentences",
            "commas",
            "digits",
            "capitals",
            "starts small",
            "small words",
            "short small words",
            "item",
            "heading",
            "links",
            "linked",
            "opens a block",
            "repeats",
            "separators",
            "furniture",
            "date alone",
            "year",
            "byline",
            "photo credit",
            "colon",
            "quotes",
            "all capitals",
            "long",
            "navigation",
            "share",
            "read more",
            "advertisement",
            "time of day",
            "opens as byline",
            "address",
            "copyright",
            "brackets",
            "no case",
            "one word",
            "starts with a digit",
            "no text",
            "words to the most",
            "words to most",
            "rank",
            "place",
            "share of text above",
            "from top",
            "from bottom",
            "running above",
            "running below",
            "closes a block",
            "page size",
            "page in blocks",
            "words of the address",
            "address given",
            "empty lines before",
            "indent",
            "indented less",
            "indented more",
            "begins elsewhere",
            "ends elsewhere");

    /** Those that neighbours are looked at for: the first. */
    static final int SHARED = 25;

    private static final int LONGEST_LINE = 200;

    private BlockFeatures() {}

    /** Fills the features that need no look at the page. */
    static void fill(TextBlock block, float[] row, TextTables words) {
        String text = block.text();
        Characters seen = new Characters(text);
        int length = text.length();
        float count = Math.max(1, seen.words);
        row[0] = log(length) / 7;
        row[1] = log(seen.words) / 5;
        row[2] = flag(length > 0 && Sentences.endsOne(text));
        row[3] = flag(length > 0 && ",:;،؛：，、".indexOf(text.charAt(length - 1)) >= 0);
        row[4] = flag(length > 0 && "?!؟？！".indexOf(text.charAt(length - 1)) >= 0);
        row[5] = flag(text.endsWith("…") || text.endsWith("..."));
        row[6] = log(seen.sentences) / 2;
        row[7] = Math.min(1, 5 * seen.commas / count);
        row[8] = length == 0 ? 0 : (float) seen.digits / length;
        row[9] = seen.capitals / count;
        row[10] = flag(length > 0 && Character.isLowerCase(text.codePointAt(0)));
        row[11] = seen.small / count;
        row[12] = seen.shortSmall / count;
        row[13] = flag(block.isItem());
        row[14] = flag(block.isHeading());
        row[15] = Math.min(1, block.links() / count);
        row[16] = length == 0 ? 0 : (float) block.linked() / length;
        row[17] = flag(block.opensBlock());
        row[19] = Math.min(1, seen.separators / 4f);
        boolean line = length > 0 && length <= LONGEST_LINE;
        if (line) {
            Optional<Removed.Kind> kind = words.pageFurniture().kindOf(text);
            row[20] = flag(kind.isPresent());
            row[29] = flag(kind.filter(Removed.Kind.NAVIGATION::equals).isPresent());
            row[30] = flag(kind.filter(Removed.Kind.SHARE::equals).isPresent());
            row[31] = flag(kind.filter(Removed.Kind.READ_MORE::equals).isPresent());
            row[32] = flag(kind.filter(Removed.Kind.ADVERTISEMENT::equals).isPresent());
            row[21] = flag(words.dates().wholeLine(text).isPresent());
            row[23] = flag(words.bylines().isByline(text));
            row[34] = flag(words.bylines().opening(text) > 0);
        }
        row[22] = flag(seen.year);
        row[24] = flag(length > 0 && words.photoLabels().creditIn(text).isPresent());
        row[25] = flag(seen.colon);
        row[26] = Math.min(1, seen.quotes / 2f);
        row[27] = flag(seen.upper > 3 && seen.lower == 0);
        row[28] = flag(length > 250);
        row[33] = flag(seen.time);
        row[35] = flag(text.contains("http") || text.contains("www.") || text.indexOf('@') >= 0);
        row[36] = flag(text.indexOf('©') >= 0);
        row[37] = Math.min(1, seen.brackets / 2f);
        row[38] = flag(seen.upper + seen.lower == 0 && seen.letters > 0);
        row[39] = flag(seen.words == 1);
        row[40] = flag(length > 0 && Character.isDigit(text.charAt(0)));
        row[41] = flag(length == 0);
    }

    static float log(double value) {
        return (float) Math.log1p(value);
    }

    static float flag(boolean value) {
        return value ? 1 : 0;
    }

    /** The words of a text, roughly: two characters of a script without spaces count as one. */
    static int words(String text) {
        return new Characters(text).words;
    }

    /** One pass over a text. */
    private static final class Characters {
        private int words;
        private int letters;
        private int upper;
        private int lower;
        private int digits;
        private int capitals;
        private int small;
        private int shortSmall;
        private int sentences;
        private int commas;
        private int separators;
        private int quotes;
        private int brackets;
        private boolean colon;
        private boolean year;
        private boolean time;

        Characters(String text) {
            int length = text.length();
            int wordStart = -1;
            int wide = 0;
            for (int i = 0; i <= length; i++) {
                char unit = i < length ? text.charAt(i) : ' ';
                boolean part = unit < 0x80 ? isAsciiWord(unit) : Letters.isWordPart(unit) || Character.isDigit(unit);
                if (part) {
                    wordStart = wordStart < 0 ? i : wordStart;
                    count(unit);
                    wide += unit >= 0x1100 && (DumpLine.isWide(unit) && unit < 0xac00 || isThai(unit)) ? 1 : 0;
                    wide += unit < 0x1100 && isThai(unit) ? 1 : 0;
                } else {
                    if (wordStart >= 0) {
                        word(text, wordStart, i);
                        wordStart = -1;
                    }
                    mark(text, unit, i);
                }
            }
            words += wide / 3;
        }

        private static boolean isAsciiWord(char unit) {
            return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9';
        }

        /** Hebrew to Burmese, and the scripts of East Asia. */
        private static boolean isCaseless(char unit) {
            return unit >= 0x0590 && unit < 0x10a0
                    || unit >= 0x2e80 && unit < 0xa640
                    || unit >= 0xac00 && unit < 0xd7b0;
        }

        private static boolean isThai(char unit) {
            return unit >= 0x0e00 && unit <= 0x0eff || unit >= 0x1780 && unit <= 0x17ff;
        }

        private void count(char unit) {
            if (unit < 0x80) {
                boolean digit = unit <= '9';
                digits += digit ? 1 : 0;
                letters += digit ? 0 : 1;
                lower += unit >= 'a' ? 1 : 0;
                upper += !digit && unit <= 'Z' ? 1 : 0;
            } else if (isCaseless(unit)) {
                boolean digit = Digits.value(unit) >= 0;
                digits += digit ? 1 : 0;
                letters += digit ? 0 : 1;
            } else {
                digits += Character.isDigit(unit) ? 1 : 0;
                letters += Character.isLetter(unit) ? 1 : 0;
                lower += Character.isLowerCase(unit) ? 1 : 0;
                upper += Character.isUpperCase(unit) ? 1 : 0;
            }
        }

        private void word(String text, int from, int to) {
            words++;
            char first = text.charAt(from);
            boolean low = Character.isLowerCase(first);
            small += low ? 1 : 0;
            shortSmall += low && to - from <= 3 ? 1 : 0;
            capitals += Character.isUpperCase(first) ? 1 : 0;
            boolean digit = first >= '0' && first <= '9';
            year |= digit && to - from == 4 && (text.startsWith("19", from) || text.startsWith("20", from));
            time |= digit
                    && to - from <= 2
                    && to + 1 < text.length()
                    && text.charAt(to) == ':'
                    && Character.isDigit(text.charAt(to + 1));
        }

        private void mark(String text, char unit, int at) {
            switch (unit) {
                case '.', '!', '?', '…', '؟', '۔', '。', '！', '？', '।' -> sentences += ends(text, at) ? 1 : 0;
                case ',', '،', '，', '、' -> commas++;
                case '|', '·', '›', '»', '/', '•', '>', '–' -> separators++;
                case ':', '：' -> colon = true;
                case '"', '“', '”', '„', '「', '」' -> quotes++;
                case '(', ')', '[', ']', '（' -> brackets++;
                default -> {}
            }
        }

        private static boolean ends(String text, int at) {
            return at + 1 >= text.length() || text.charAt(at + 1) == ' ' || text.charAt(at) > 0x2fff;
        }
    }
}
