package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.Rule;

/**
 * Datelines in which a paper names itself, or a house that no table has, where others name an agency: {@code جدة - «الجريدة»},
 * {@code BERLIN zeitung |}, {@code JAKARTA, PAPER.com -}, {@code MÉRIDA, enero 3 (El Diario).-}, {@code AMSTERDAM (XYZ) -}. What
 * stands beside it must be sure by itself: places that the map has, a date, or a large city in capitals.
 */
final class SelfNamedPaper {
    private static final int LONGEST_PLACE = 60;
    private static final Pattern QUOTED =
            Pattern.compile("([^«:]{2,50}?)\\s*[-–—ـ]+\\s*«[^»]{2,30}»\\s*(?:$|[:ـ–—-]+\\s*)");
    private static final Pattern BEFORE_BAR = Pattern.compile("(\\p{Lu}[\\p{Lu} /-]{2,40}) \\p{Ll}{2,12} \\| ");
    private static final String SITE = "\\p{L}[\\p{L}\\d]+(?:\\.\\p{L}{2,4}){1,2}";
    private static final Pattern BEFORE_SITE =
            Pattern.compile("([^,،:]{2,40}), " + SITE + " [-–—]+ ", Pattern.UNICODE_CASE);
    private static final Pattern BEHIND_SITE =
            Pattern.compile(SITE + ", ([^,،:]{2,40}?) [-–—]+ ", Pattern.UNICODE_CASE);
    private static final Pattern IN_BRACKETS =
            Pattern.compile("([^()]{3,80})\\((\\p{Lu}[\\p{L}. ]{1,24})\\)\\s?\\.?\\s?[-–—]+\\s*(?=\\S)");

    private SelfNamedPaper() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        String paragraph = head.paragraph();
        Context context = head.context();
        return alone(QUOTED.matcher(paragraph), context)
                .or(() -> alone(BEFORE_BAR.matcher(paragraph), context))
                .or(() -> alone(BEFORE_SITE.matcher(paragraph), context))
                .or(() -> alone(BEHIND_SITE.matcher(paragraph), context))
                .or(() -> inBrackets(IN_BRACKETS.matcher(paragraph), context));
    }

    private static Optional<DatelineMatch> alone(Matcher matcher, Context context) {
        return matcher.lookingAt()
                ? setting(matcher, context)
                        .filter(found -> found.standsAlone(context))
                        .map(found -> opening(matcher, found))
                : Optional.empty();
    }

    /** A bracket with a region in it belongs to the place before it. */
    private static Optional<DatelineMatch> inBrackets(Matcher matcher, Context context) {
        if (!matcher.lookingAt() || isPlace(matcher.group(2), context)) {
            return Optional.empty();
        }
        boolean initials =
                PlaceName.isInCapitals(matcher.group(2)) && matcher.group(2).indexOf(' ') < 0;
        return setting(matcher, context)
                .filter(found -> found.dated() || initials && areLargeInCapitals(found, context))
                .map(found -> opening(matcher, found));
    }

    private static Optional<PlaceAndDate> setting(Matcher matcher, Context context) {
        return matcher.group(1).length() > LONGEST_PLACE
                ? Optional.empty()
                : PlaceAndDate.of(matcher.group(1), context)
                        .filter(found -> !found.places().isEmpty());
    }

    private static boolean areLargeInCapitals(PlaceAndDate setting, Context context) {
        return setting.places().stream()
                .allMatch(place -> PlaceName.isInCapitals(place) && LargeCity.isMeantBy(place, context));
    }

    private static boolean isPlace(String text, Context context) {
        return context.gazetteer().knows(text) || context.gazetteer().isRegion(text, context.language());
    }

    private static DatelineMatch opening(Matcher matcher, PlaceAndDate setting) {
        return new DatelineMatch(matcher.end(), Rule.OWN_HOUSE, setting, List.of(), setting.reporters());
    }
}
