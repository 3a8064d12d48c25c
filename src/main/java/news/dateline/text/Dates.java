package news.dateline.text;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import news.dateline.item.StatedTime;

/**
 * Dates in text, in every language of the tables at once. Years of the Hijri and the Persian calendar are converted;
 * their months without a year are no dates, being festivals more often than not. Immutable; thread safe.
 */
public final class Dates {
    private static final Dates SHIPPED = new Dates(FactTables.shipped());

    private final FoldedWords<DateWord> vocabulary;

    /** The dates that are written in the words of these tables. */
    public Dates(FactTables tables) {
        this.vocabulary = DateVocabulary.of(tables);
    }

    /** Those of the tables that ship with Dateline. */
    public static Dates shipped() {
        return SHIPPED;
    }

    /** The dates of a text, in order, none overlapping another. */
    public List<FoundDate> find(String text) {
        return find(text, Optional.empty());
    }

    /**
     * The dates of a text whose language is known.
     *
     * @param language BCP 47, the primary subtag alone; decides where one name means different months
     */
    public List<FoundDate> find(String text, Optional<String> language) {
        return new DateScan(new DateTokens(text, vocabulary), language, false).all();
    }

    /** The dates of a line that may hold little else, where a year may have two digits. */
    List<FoundDate> findShort(String line) {
        return new DateScan(new DateTokens(line, vocabulary), Optional.empty(), true).all();
    }

    /** Whether a word stands in or around dates: a weekday, "published", "o'clock", in any language. */
    boolean isDateWord(String word) {
        return vocabulary.of(word).isPresent();
    }

    /**
     * The date of a line that is nothing but a date: with its weekday, time and zone, and with words such as
     * "published" or "updated", if they are there. A time of day counts only with its zone.
     */
    public Optional<StatedTime> wholeLine(String line) {
        return line.length() > DateOnlyLine.LONGEST || !hasDigit(line)
                ? Optional.empty()
                : DateOnlyLine.read(line, vocabulary);
    }

    /** The day of the week that a word names, in any language. */
    public Optional<DayOfWeek> weekday(String word) {
        return vocabulary.of(word).filter(found -> found.weekday() > 0).map(found -> DayOfWeek.of(found.weekday()));
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Digits.value(line.charAt(i)) >= 0 || "〇一二三四五六七八九".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
