package news.dateline.dateline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import news.dateline.enrich.Context;
import news.dateline.enrich.Rule;

/**
 * The place and the date, then the agency in brackets or slashes: {@code PARIS, Oct 22 (Reuters) -}, {@code كييف (أوكرانيا),
 * 25-11-2023 (أ ف ب) -}, {@code МОСКВА, 29 июня. /ТАСС/.}.
 */
final class AgencyInBrackets {
    /** Where one word without a blank may be half a sentence. */
    private static final Set<Character.UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private static final int MOST_WORDS_WITHOUT_DASH = 4;
    private static final int MOST_WORDS_SHOUTED = 2;

    private AgencyInBrackets() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        for (int open = 1; open < head.text().length(); open++) {
            int close = closeOf(head, open);
            Optional<FiledBy> filer =
                    close < 0 ? Optional.empty() : FiledBy.of(head.text(open + 1, close), head.context());
            boolean dateInSlashes = head.text().charAt(open) == '/'
                    && filer.filter(found -> found.isOwn() && !found.date().isEmpty())
                            .isPresent();
            if (filer.isPresent() && !dateInSlashes) {
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
                .filter(found -> !filer.isOwn() || isOwn(found, filer, head.context()))
                .filter(found -> namesNoHouse(found, head.context()))
                .filter(found -> head.marks().hasDash(close + 1)
                        || goesOn(head, before, found, close + 1)
                        || close + 1 == head.paragraph().length()
                                && (found.standsAlone(head.context()) || isShouted(before, found)))
                .map(found -> match(head, filer, found, close));
    }

    /** وزعت وكالة أنباء البحرين (بنا) - وهي …: a sentence that names the agency in full before its short name, a dash behind it or not. */
    private static boolean namesNoHouse(PlaceAndDate setting, Context context) {
        return setting.areKnown(context)
                || setting.places().stream()
                        .noneMatch(place -> place.indexOf(' ') > 0
                                && place.chars().noneMatch(Character::isUpperCase)
                                && UnknownHouse.isHouse(place, context));
    }

    /** Without an agency the places must be sure; a date alone in brackets stands behind places that the map has. */
    private static boolean isOwn(PlaceAndDate setting, FiledBy filer, Context context) {
        return filer.date().isEmpty()
                ? setting.standsAlone(context)
                : !setting.places().isEmpty() && setting.areKnown(context);
    }

    private static DatelineMatch match(DatelineHead head, FiledBy filer, PlaceAndDate setting, int close) {
        DatelineMatch match =
                head.match(head.marks().storyStart(close + 1), Rule.AGENCY_IN_BRACKETS, setting, filer.credits());
        return filer.reporters().isEmpty() ? match : match.withReporters(filer.reporters());
    }

    /**
     * A dateline without a dash is short, or its day and its places are sure, and the story goes on with a capital. Where there
     * are no capitals, a sentence may begin so, its agency's short name in brackets: there, nothing but known places may stand
     * before them.
     */
    private static boolean goesOn(DatelineHead head, String before, PlaceAndDate setting, int from) {
        int at = head.marks().skip(from, " ");
        boolean dated = setting.dated() && !setting.places().isEmpty() && setting.areKnown(head.context());
        if (at == head.text().length() || !dated && DatelinePunctuation.words(before) > MOST_WORDS_WITHOUT_DASH) {
            return false;
        }
        char next = head.text().charAt(at);
        return Character.isUpperCase(next)
                || Character.isLetter(next) && !Character.isLowerCase(next) && isSure(setting, head.context());
    }

    /** With a date, or places that the map has; of one word, in scripts that part words, since a verb alone has no agency. */
    private static boolean isSure(PlaceAndDate setting, Context context) {
        return setting.dated()
                || setting.areKnown(context)
                || setting.places().stream()
                        .allMatch(place -> place.indexOf(' ') < 0
                                && !WideText.isWide(place.charAt(0))
                                && !WITHOUT_BLANKS.contains(Character.UnicodeScript.of(place.codePointAt(0))));
    }

    /** ÅRE (TT): a place too small for the map, shouted as no gloss is. */
    private static boolean isShouted(String before, PlaceAndDate setting) {
        return DatelinePunctuation.words(before) <= MOST_WORDS_SHOUTED
                && !setting.places().isEmpty()
                && setting.places().stream().allMatch(PlaceName::isInCapitals);
    }
}
