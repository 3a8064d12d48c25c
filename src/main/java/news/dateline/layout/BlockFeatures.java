package news.dateline.layout;

import java.util.Optional;
import news.dateline.item.Removed;
import news.dateline.text.Digits;
import news.dateline.text.Letters;
import news.dateline.text.Sentences;
import news.dateline.text.TextTables;

/** What a block is by itself, in numbers mostly between 0 and 1. No word of a text is a feature, but for the tables' phrases. */
final class BlockFeatures {
    private static final int LONGEST_LINE = 200;
    /** What is this long is a sentence where nothing marks its end. */
    private static final int UNSTOPPED = 70;

    private BlockFeatures() {}

    /** Fills the features that need no look at the page. */
    static void fill(TextBlock block, float[] row, TextTables words) {
        String text = block.text();
        Characters seen = new Characters(text);
        int length = text.length();
        float count = Math.max(1, seen.words);
        BlockFeature.LENGTH.set(row, log(length) / 7);
        BlockFeature.WORDS.set(row, log(seen.words) / 5);
        BlockFeature.ENDS_A_SENTENCE.set(
                row, flag(length > 0 && (Sentences.endsOne(text) || length >= UNSTOPPED && isUnstopped(text))));
        BlockFeature.GOES_ON.set(row, flag(length > 0 && ",:;،؛：，、".indexOf(text.charAt(length - 1)) >= 0));
        BlockFeature.ASKS.set(row, flag(length > 0 && "?!؟？！".indexOf(text.charAt(length - 1)) >= 0));
        BlockFeature.TRAILS_OFF.set(row, flag(text.endsWith("…") || text.endsWith("...")));
        BlockFeature.SENTENCES.set(row, log(seen.sentences) / 2);
        BlockFeature.COMMAS.set(row, Math.min(1, 5 * seen.commas / count));
        BlockFeature.DIGITS.set(row, length == 0 ? 0 : (float) seen.digits / length);
        BlockFeature.CAPITALS.set(row, seen.capitals / count);
        BlockFeature.STARTS_SMALL.set(row, flag(length > 0 && Character.isLowerCase(text.codePointAt(0))));
        BlockFeature.SMALL_WORDS.set(row, seen.small / count);
        BlockFeature.SHORT_SMALL_WORDS.set(row, seen.shortSmall / count);
        BlockFeature.ITEM.set(row, flag(block.isItem()));
        BlockFeature.HEADING.set(row, flag(block.isHeading()));
        BlockFeature.LINKS.set(row, Math.min(1, block.links() / count));
        BlockFeature.LINKED.set(row, length == 0 ? 0 : (float) block.linked() / length);
        BlockFeature.OPENS_A_BLOCK.set(row, flag(block.opensBlock()));
        BlockFeature.SEPARATORS.set(row, Math.min(1, seen.separators / 4f));
        boolean line = length > 0 && length <= LONGEST_LINE;
        if (line) {
            Optional<Removed.Kind> kind = words.pageFurniture().kindOf(text);
            BlockFeature.FURNITURE.set(row, flag(kind.isPresent()));
            BlockFeature.NAVIGATION.set(
                    row, flag(kind.filter(Removed.Kind.NAVIGATION::equals).isPresent()));
            BlockFeature.SHARE.set(
                    row, flag(kind.filter(Removed.Kind.SHARE::equals).isPresent()));
            BlockFeature.READ_MORE.set(
                    row, flag(kind.filter(Removed.Kind.READ_MORE::equals).isPresent()));
            BlockFeature.ADVERTISEMENT.set(
                    row, flag(kind.filter(Removed.Kind.ADVERTISEMENT::equals).isPresent()));
            BlockFeature.DATE_ALONE.set(row, flag(words.dates().wholeLine(text).isPresent()));
            BlockFeature.BYLINE.set(row, flag(words.bylines().isByline(text)));
            BlockFeature.OPENS_AS_BYLINE.set(row, flag(words.bylines().opening(text) > 0));
        }
        BlockFeature.YEAR.set(row, flag(seen.year));
        BlockFeature.PHOTO_CREDIT.set(
                row, flag(length > 0 && words.photoLabels().creditIn(text).isPresent()));
        BlockFeature.COLON.set(row, flag(seen.colon));
        BlockFeature.QUOTES.set(row, Math.min(1, seen.quotes / 2f));
        BlockFeature.ALL_CAPITALS.set(row, flag(seen.upper > 3 && seen.lower == 0));
        BlockFeature.LONG.set(row, flag(length > 250));
        BlockFeature.TIME_OF_DAY.set(row, flag(seen.time));
        BlockFeature.ADDRESS.set(row, flag(text.contains("http") || text.contains("www.") || text.indexOf('@') >= 0));
        BlockFeature.COPYRIGHT.set(row, flag(text.indexOf('©') >= 0));
        BlockFeature.BRACKETS.set(row, Math.min(1, seen.brackets / 2f));
        BlockFeature.NO_CASE.set(row, flag(seen.upper + seen.lower == 0 && seen.letters > 0));
        BlockFeature.ONE_WORD.set(row, flag(seen.words == 1));
        BlockFeature.STARTS_WITH_A_DIGIT.set(row, flag(length > 0 && Character.isDigit(text.charAt(0))));
        BlockFeature.NO_TEXT.set(row, flag(length == 0));
    }

    static float log(double value) {
        return (float) Math.log1p(value);
    }

    /** Whether a text that is not empty ends in Thai or Lao, which have no full stop. */
    static boolean isUnstopped(String text) {
        char last = text.charAt(text.length() - 1);
        return last >= 0x0e00 && last <= 0x0eff;
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
                boolean part =
                        unit < 0x80 ? Letters.isAsciiWord(unit) : Letters.isWordPart(unit) || Character.isDigit(unit);
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
