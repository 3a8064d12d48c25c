package news.dateline.dateline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.text.FoundDate;
import news.dateline.text.Marks;

/** The time of day behind the date of a dateline: nothing is made of it, but it stands in the way of what is. */
final class FilingTime {
    /** , 09:14 Uhr; / 09:14 am; 9 p.m. ET; at 14.05 GMT; الساعة 14:05 */
    private static final Pattern TIME = Pattern.compile(
            "\\s*[,،/|–-]?\\s*(?:\\p{L}{1,6}\\.?(?: las)?\\s+)?"
                    + "(?:\\p{Nd}{1,2}\\s?[:.hH]\\s?\\p{Nd}{2}(?:[:.]\\p{Nd}{2})?|\\p{Nd}{1,2}(?=\\s?(?:[ap]\\.?m|Uhr|uur|h\\b)))"
                    + "\\s*(?:[ap]\\.?m\\.?|Uhr|uur|hrs?|h|ч|ص|م)?\\s*(?:\\(?[A-Z]{2,5}\\)?)?$",
            Pattern.CASE_INSENSITIVE);

    private FilingTime() {}

    /** Kiel, 11. März 2026, 09:14 Uhr: without the time of day behind the date; as it is where no date stands before it. */
    static String cut(String text, Context context) {
        Matcher time = TIME.matcher(text);
        if (!mayEndIn(text) || !time.find()) {
            return text;
        }
        String before = text.substring(0, time.start());
        List<FoundDate> dates = context.datesIn(before);
        boolean behindDate = !dates.isEmpty()
                && DatelinePunctuation.trimmed(
                                before.substring(dates.get(dates.size() - 1).end()))
                        .isEmpty();
        return behindDate ? before : text;
    }

    /** Whether behind the last digits stands what may be the word for the hour, or in front of two of them what parts minutes. */
    private static boolean mayEndIn(String text) {
        int digit = Marks.lastDigit(text);
        if (digit < 0 || Character.isSurrogate(text.charAt(digit))) {
            return digit >= 0;
        }
        int behind =
                digit + 1 < text.length() && Character.isWhitespace(text.charAt(digit + 1)) ? digit + 2 : digit + 1;
        int before = digit > 1 && Character.isWhitespace(text.charAt(digit - 2)) ? digit - 3 : digit - 2;
        boolean hour = behind < text.length() && "aApPuUhH".indexOf(text.charAt(behind)) >= 0;
        boolean minutes = before >= 0 && ".:hH".indexOf(text.charAt(before)) >= 0;
        return hour || minutes || digit > 0 && Character.isSurrogate(text.charAt(digit - 1));
    }
}
