package news.dateline.dateline;

import java.util.Optional;
import news.dateline.enrich.Rule;

/**
 * The place and the date, then the agency in brackets or slashes: {@code PARIS, Oct 22 (Reuters) -}, {@code كييف (أوكرانيا),
 * 25-11-2023 (أ ف ب) -}, {@code МОСКВА, 29 июня. /ТАСС/.}.
 */
final class AgencyInBrackets {
    private static final int MOST_WORDS_WITHOUT_DASH = 4;
    private static final int MOST_WORDS_SHOUTED = 2;

    private AgencyInBrackets() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        for (int open = 1; open < head.text().length(); open++) {
            int close = closeOf(head, open);
            Optional<FiledBy> filer =
                    close < 0 ? Optional.empty() : FiledBy.of(head.text(open + 1, close), head.context());
            if (filer.isPresent()) {
                return filedBy(head, filer.get(), open, close);
            }
        }
        return Optional.empty();
    }

    /** Where the bracket or slash closes that opens here; -1 if none does. */
    private static int closeOf(DatelineHead head, int open) {
        char unit = head.text().charAt(open);
        char before = head.text().charAt(open - 1);
        if (unit == '/' && (before == ' ' || Character.isDigit(before))) {
            return head.text().indexOf('/', open + 1);
        }
        return head.marks().opensBracket(open) ? head.marks().closeOf(open) : -1;
    }

    private static Optional<DatelineMatch> filedBy(DatelineHead head, FiledBy filer, int open, int close) {
        String before = head.text(0, open);
        String setting = filer.date().isEmpty() ? before : before + ", " + filer.date();
        return PlaceAndDate.of(setting, head.context())
                .filter(found -> !filer.isOwn() || found.standsAlone(head.context()))
                .filter(found -> head.marks().hasDash(close + 1)
                        || goesOn(head, before, close + 1)
                        || close + 1 == head.paragraph().length()
                                && (found.standsAlone(head.context()) || isShouted(before, found)))
                .map(found -> match(head, filer, found, close));
    }

    private static DatelineMatch match(DatelineHead head, FiledBy filer, PlaceAndDate setting, int close) {
        DatelineMatch match =
                head.match(head.marks().storyStart(close + 1), Rule.AGENCY_IN_BRACKETS, setting, filer.credits());
        return filer.reporters().isEmpty() ? match : match.withReporters(filer.reporters());
    }

    /** A dateline without a dash is short, and the story goes on with a capital where there are capitals. */
    private static boolean goesOn(DatelineHead head, String before, int from) {
        int at = head.marks().skip(from, " ");
        return at < head.text().length()
                && Character.isLetter(head.text().charAt(at))
                && !Character.isLowerCase(head.text().charAt(at))
                && DatelinePunctuation.words(before) <= MOST_WORDS_WITHOUT_DASH;
    }

    /** ÅRE (TT): a place too small for the map, shouted as no gloss is. */
    private static boolean isShouted(String before, PlaceAndDate setting) {
        return DatelinePunctuation.words(before) <= MOST_WORDS_SHOUTED
                && !setting.places().isEmpty()
                && setting.places().stream().allMatch(PlaceName::isInCapitals);
    }
}
