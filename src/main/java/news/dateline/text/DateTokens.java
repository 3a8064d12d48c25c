package news.dateline.text;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text as the grammar of dates sees it: numbers, words of the vocabulary, other words, marks. White space and
 * characters that carry no text are no tokens.
 */
final class DateTokens {
    /** The mark of the character that follows a year, a month or a day in Chinese, Japanese and Korean dates. */
    /** Thai for the era of its years, which their size tells as well. */
    private static final String BUDDHIST_ERA = "พ.ศ.";

    static final char UNIT_YEAR = 'Y';

    static final char UNIT_MONTH = 'M';
    static final char UNIT_DAY = 'D';

    private static final String HAN_DIGITS = "〇一二三四五六七八九";
    private static final char HAN_TEN = '十';
    private static final int LONGEST_PHRASE_IN_WORDS = 3;
    private static final int TOO_LARGE = 100_000_000;

    private final String text;
    private final FoldedWords<DateWord> vocabulary;
    private final boolean known;
    private boolean strange;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] numbers;
    private char[] marks;
    private DateWord[] words;

    DateTokens(String text, FoldedWords<DateWord> vocabulary) {
        this(text, vocabulary, false);
    }

    private DateTokens(String text, FoldedWords<DateWord> vocabulary, boolean known) {
        this.text = text.indexOf(BUDDHIST_ERA) < 0 ? text : text.replace(BUDDHIST_ERA, "    ");
        this.vocabulary = vocabulary;
        this.known = known;
        allocate(Math.max(8, text.length() / 4));
        scan();
    }

    /** The tokens of a text with no word but those of the vocabulary; nothing for any other text, as soon as that shows. */
    static Optional<DateTokens> ofKnownWords(String text, FoldedWords<DateWord> vocabulary) {
        DateTokens tokens = new DateTokens(text, vocabulary, true);
        return tokens.strange ? Optional.empty() : Optional.of(tokens);
    }

    private void allocate(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
        numbers = new int[capacity];
        marks = new char[capacity];
        words = new DateWord[capacity];
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The number, or -1 if the token is none. */
    int number(int token) {
        return token >= 0 && token < size ? numbers[token] : -1;
    }

    /** How many digits the number has. */
    int digits(int token) {
        return ends[token] - starts[token];
    }

    /** What the word means in dates, {@link DateWord#NOTHING} for any other token. */
    DateWord word(int token) {
        return token >= 0 && token < size && words[token] != null ? words[token] : DateWord.NOTHING;
    }

    /** The mark, or 0 if the token is none. */
    char mark(int token) {
        return token >= 0 && token < size ? marks[token] : 0;
    }

    /** Whether nothing stands between a token and the next. */
    boolean tight(int token) {
        return token >= 0 && token + 1 < size && ends[token] == starts[token + 1];
    }

    boolean isWord(int token) {
        return token >= 0 && token < size && numbers[token] < 0 && marks[token] == 0;
    }

    /** 14h30 */
    boolean isLetter(int token, char letter) {
        return isWord(token)
                && ends[token] == starts[token] + 1
                && Character.toLowerCase(text.charAt(starts[token])) == letter;
    }

    private void scan() {
        int at = 0;
        while (at < text.length() && !(known && strange)) {
            char unit = text.charAt(at);
            if (Digits.value(unit) >= 0) {
                at = scanNumber(at);
            } else if (isEraLetter(at)) {
                int end = Digits.endOfNumber(text, at + 1);
                int year = Eras.before(text, at, at + 1).orElseThrow().yearBefore() + value(at + 1, end);
                add(at, end, year, (char) 0, null);
                at = scanUnit(end);
            } else if (isWordPart(unit)) {
                at = isHan(unit) ? scanHan(at) : scanWord(at);
            } else {
                if (Folding.fold(unit) != ' ' && Folding.fold(unit) != Folding.DROPPED) {
                    add(at, at + 1, -1, unit, null);
                }
                at++;
            }
        }
    }

    /** R6.3.4, H31年: the letter of an era, a year, and what only a date goes on with. */
    private boolean isEraLetter(int at) {
        boolean letter = Eras.isLetter(text.charAt(at))
                && (at == 0 || !isWordPart(text.charAt(at - 1)) && Digits.value(text.charAt(at - 1)) < 0)
                && at + 2 < text.length()
                && Digits.value(text.charAt(at + 1)) >= 0;
        int end = letter ? Digits.endOfNumber(text, at + 1) : at;
        boolean dated = letter && end - at <= 3 && end + 1 < text.length();
        if (dated && (text.charAt(end) == '.' || text.charAt(end) == '/')) {
            int month = Digits.value(text.charAt(end + 1)) >= 0 ? Digits.endOfNumber(text, end + 1) : end;
            return month > end && month < text.length() && text.charAt(month) == text.charAt(end);
        }
        return dated && unitMark(text.charAt(end)) == UNIT_YEAR;
    }

    private int scanNumber(int start) {
        int end = Digits.endOfNumber(text, start);
        add(start, end, value(start, end), (char) 0, null);
        return scanUnit(end);
    }

    private int value(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = Math.min(TOO_LARGE, value * 10 + Digits.value(text.charAt(i)));
        }
        return value;
    }

    /** The year, month or day sign at this place, if there is one. */
    private int scanUnit(int at) {
        char mark = at < text.length() ? unitMark(text.charAt(at)) : 0;
        if (mark == 0) {
            return at;
        }
        add(at, at + 1, -1, mark, null);
        return at + 1;
    }

    private static char unitMark(char unit) {
        return switch (unit) {
            case '年', '년' -> UNIT_YEAR;
            case '月', '월' -> UNIT_MONTH;
            case '日', '号', '號', '일' -> UNIT_DAY;
            default -> 0;
        };
    }

    private int scanWord(int start) {
        int end = endOfWord(start);
        DateWord meaning = vocabulary.orNull(text, start, end);
        if (meaning != null && meaning.opensPhrase()) {
            int next = end;
            for (int more = 1; more < LONGEST_PHRASE_IN_WORDS; more++) {
                next = endOfNextWord(next);
                DateWord phrase = next < 0 ? null : vocabulary.orNull(text, start, next);
                if (phrase == null) {
                    break;
                }
                meaning = phrase;
                end = next;
            }
        }
        add(start, end, -1, (char) 0, meaning);
        return end;
    }

    private int endOfWord(int start) {
        int end = start + 1;
        while (end < text.length() && isWordPart(text.charAt(end)) && !isHan(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfNextWord(int from) {
        if (from + 1 < text.length() && text.charAt(from) == '.' && isWordPart(text.charAt(from + 1))) {
            return endOfWord(from + 1); // Thai shortens its months to letters with dots: ม.ค.
        }
        int next = from;
        while (next < text.length() && Folding.fold(text.charAt(next)) == ' ') {
            next++;
        }
        if (next == from || next == text.length()) {
            return -1;
        }
        if (Digits.value(text.charAt(next)) >= 0) {
            return Digits.endOfNumber(text, next); // Vietnamese numbers its months: tháng 7
        }
        return isWordPart(text.charAt(next)) ? endOfWord(next) : -1;
    }

    /** Chinese and Japanese write no spaces: a word ends where a number before a year, month or day sign begins. */
    private int scanHan(int start) {
        int end = start;
        while (end < text.length() && isHan(text.charAt(end))) {
            int numeralEnd = endOfNumeral(end);
            if (numeralEnd > end && numeralEnd < text.length() && unitMark(text.charAt(numeralEnd)) != 0) {
                return counted(start, end, numeralEnd, numeral(end, numeralEnd));
            }
            if (text.startsWith("元年", end) && Eras.before(text, start, end).isPresent()) {
                return counted(start, end, end + 1, 1);
            }
            end = Math.max(numeralEnd, end + 1);
        }
        int numberEnd =
                end < text.length() && Digits.value(text.charAt(end)) >= 0 ? Digits.endOfNumber(text, end) : end;
        boolean year = numberEnd > end
                && numberEnd < text.length()
                && (unitMark(text.charAt(numberEnd)) == UNIT_YEAR || "./".indexOf(text.charAt(numberEnd)) >= 0);
        if (year && Eras.before(text, start, end).isPresent()) {
            return counted(start, end, numberEnd, value(end, numberEnd));
        }
        add(start, end, -1, (char) 0, vocabulary.orNull(text, start, end));
        return end;
    }

    /** A number and its unit, behind other signs from the start on; a year may be that of an era. */
    private int counted(int start, int number, int numberEnd, int value) {
        boolean year = unitMark(text.charAt(numberEnd)) == UNIT_YEAR || "./".indexOf(text.charAt(numberEnd)) >= 0;
        Optional<Eras.Era> era = year ? Eras.before(text, start, number) : Optional.empty();
        int first = number - era.map(found -> found.name().length()).orElse(0);
        if (first > start) {
            add(start, first, -1, (char) 0, vocabulary.orNull(text, start, first));
        }
        add(first, numberEnd, value + era.map(Eras.Era::yearBefore).orElse(0), (char) 0, null);
        return scanUnit(numberEnd);
    }

    private int endOfNumeral(int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == HAN_TEN || HAN_DIGITS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** 二十六 is 26, 二〇二一 is 2021. */
    private int numeral(int start, int end) {
        int value = 0;
        int ones = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == HAN_TEN) {
                value = 10 * Math.max(1, value);
                ones = value;
            } else {
                int digit = HAN_DIGITS.indexOf(text.charAt(i));
                value = ones > 0 ? ones + digit : Math.min(TOO_LARGE, value * 10 + digit);
            }
        }
        return value;
    }

    private static boolean isHan(char unit) {
        return unit >= 0x3005 && unit <= 0x3007 || unit >= 0x3400 && unit <= 0x9fff;
    }

    private static boolean isWordPart(char unit) {
        return Letters.isWordPart(unit) || unit == '\u200c' || unit == '\u200d';
    }

    private void add(int start, int end, int number, char mark, @Nullable DateWord word) {
        if (size == starts.length) {
            int more = size * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            numbers = Arrays.copyOf(numbers, more);
            marks = Arrays.copyOf(marks, more);
            words = Arrays.copyOf(words, more);
        }
        starts[size] = start;
        ends[size] = end;
        numbers[size] = number;
        marks[size] = mark;
        words[size++] = word;
        strange |= word == null && mark == 0 && number < 0;
    }
}
