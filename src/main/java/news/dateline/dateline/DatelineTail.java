package news.dateline.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.text.FoundDate;

/** What belongs to a dateline and stands behind its agency: a press release's date, a reporter's name. */
final class DatelineTail {
    private static final int LONGEST = 40;

    /** …(BUSINESS WIRE)--Dec 5, 2024-- */
    private static final Pattern DASHES = Pattern.compile("\\s*[-–—]{1,2}\\s*");

    /** … РИА Новости, Иван Петров. */
    private static final Pattern REPORTER = Pattern.compile("(\\p{IsCyrillic}{2,20} \\p{IsCyrillic}{2,25})\\. ");

    /** … (AA) - SELİM KAYA - */
    private static final Pattern IN_CAPITALS = Pattern.compile("(\\p{Lu}{2,20}(?: \\p{Lu}{2,20}){1,2}) [-–—] ");

    private DatelineTail() {}

    static DatelineMatch of(DatelineMatch opening, String paragraph, Context context) {
        int from = opening.end();
        if (from == 0 || from >= paragraph.length()) {
            return opening;
        }
        String rest = paragraph.substring(from, Math.min(paragraph.length(), from + LONGEST));
        if (opening.reporters().isEmpty()) {
            Optional<DatelineMatch> signed = signed(opening, rest, context);
            if (signed.isPresent()) {
                return signed.get();
            }
        }
        if (paragraph.charAt(from - 1) == '-' && !opening.setting().dated()) {
            return dated(opening, rest, context).orElse(opening);
        }
        return paragraph.startsWith(", ", from - 2) ? reported(opening, rest) : opening;
    }

    /** A reporter's name behind "by" or "from", or in capitals between dashes. */
    private static Optional<DatelineMatch> signed(DatelineMatch opening, String rest, Context context) {
        Optional<GluedByline> byline = GluedByline.arabic(rest, context).or(() -> GluedByline.dashed(rest, context));
        Matcher capitals = IN_CAPITALS.matcher(rest);
        if (byline.isEmpty() && !capitals.lookingAt()) {
            return Optional.empty();
        }
        String name = byline.map(GluedByline::name).orElseGet(() -> capitals.group(1));
        int end = byline.map(found -> rest.length() - found.rest().length()).orElseGet(capitals::end);
        return Optional.of(new DatelineMatch(
                opening.end() + end, opening.rule(), opening.setting(), opening.credits(), List.of(name)));
    }

    private static Optional<DatelineMatch> dated(DatelineMatch opening, String rest, Context context) {
        List<FoundDate> dates = context.datesIn(rest);
        if (dates.isEmpty() || dates.get(0).start() > 0) {
            return Optional.empty();
        }
        FoundDate date = dates.get(0);
        Matcher dashes = DASHES.matcher(rest).region(date.end(), rest.length());
        if (!dashes.lookingAt()) {
            return Optional.empty();
        }
        PlaceAndDate setting = opening.setting();
        return Optional.of(new DatelineMatch(
                opening.end() + dashes.end(),
                opening.rule(),
                new PlaceAndDate(setting.places(), context.complete(date), true, setting.reporters()),
                opening.credits(),
                opening.reporters()));
    }

    private static DatelineMatch reported(DatelineMatch opening, String rest) {
        Matcher name = REPORTER.matcher(rest);
        if (!name.lookingAt()) {
            return opening;
        }
        List<String> reporters = new ArrayList<>(opening.reporters());
        reporters.add(name.group(1));
        return new DatelineMatch(
                opening.end() + name.end(), opening.rule(), opening.setting(), opening.credits(), reporters);
    }
}
