package news.dateline.dateline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;
import news.dateline.text.FoundDate;
import news.dateline.text.Letters;

/**
 * The date that a story's first sentence says it happened on, which pages without a dateline have in its stead:
 * {@code اليوم الاثنين (26 تموز/يوليو 2021)}. It must be the day of the news: vouched for by its weekday
 * and, where that is known, close to the day of publication; or complete, and that day or the one before. A day that a
 * sentence merely speaks of is none.
 */
final class FirstSentence {
    private static final int LONGEST = 400;
    private static final int SHORTEST_LAST_WORD = 4;
    private static final int MOST_DAYS_APART = 3;
    private static final double LEAST_CONFIDENCE = 0.6;

    private FirstSentence() {}

    static Optional<FoundDate> date(String paragraph, Context context) {
        String sentence = paragraph.substring(0, endOfSentence(paragraph));
        List<FoundDate> dates = context.datesIn(sentence);
        return dates.stream()
                .filter(date -> date.confidence() >= LEAST_CONFIDENCE)
                .filter(date -> date.weekday().isPresent() ? isDayOfNews(date, context) : isToday(date, context))
                .findFirst();
    }

    /** Without its weekday: complete, and the day of publication or the one before. */
    private static boolean isToday(FoundDate date, Context context) {
        return context.published()
                .flatMap(published -> date.date().map(day -> ChronoUnit.DAYS.between(day, published)))
                .filter(days -> days == 0 || days == 1)
                .isPresent();
    }

    private static boolean isDayOfNews(FoundDate date, Context context) {
        return context.published()
                .map(published -> Math.abs(ChronoUnit.DAYS.between(date.near(published), published)) <= MOST_DAYS_APART
                        && fits(date, date.near(published)))
                .orElse(date.year().isPresent());
    }

    private static boolean fits(FoundDate date, LocalDate day) {
        return date.weekday().equals(Optional.of(day.getDayOfWeek()));
    }

    /** A full stop ends a sentence behind a word that is too long for an abbreviation. */
    private static int endOfSentence(String paragraph) {
        int last = Math.min(LONGEST, paragraph.length());
        int word = 0;
        for (int at = 0; at < last; at++) {
            char unit = paragraph.charAt(at);
            boolean stop = "!?؟。！？۔।".indexOf(unit) >= 0 || unit == '.' && word >= SHORTEST_LAST_WORD;
            boolean spaced = at + 1 == paragraph.length() || paragraph.charAt(at + 1) == ' ' || unit == '。';
            if (stop && spaced) {
                return at;
            }
            word = Letters.isLetter(unit) ? word + 1 : 0;
        }
        return last;
    }
}
