package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.Rule;
import news.dateline.text.Marks;

/**
 * Datelines in which a paper names itself, or a house that no table has, where others name an agency: {@code جدة - «الجريدة»},
 * {@code BERLIN zeitung |}, {@code JAKARTA, PAPER.com -}, {@code MÉRIDA, enero 3 (El Diario).-}, {@code AMSTERDAM (XYZ) -}. What
 * stands beside it must be sure by itself: places that the map has, a date, or a large city in capitals.
 */
final class SelfNamedPaper {
    private static final int LONGEST_SIGN = 6;
    private static final int LONGEST_PLACE = 60;
    private static final int MOST_WORDS_OF_A_HOUSE = 3;
    private static final String KASHIDA_AND_COLON = "ـ:";
    private static final Pattern QUOTED =
            Pattern.compile("([^«:]{2,50}?)\\s*[-–—ـ:]+\\s*«[^»]{2,30}»\\s*(?:$|[:ـ–—-]+\\s*)");
    private static final Pattern BEFORE_BAR = Pattern.compile("(\\p{Lu}[\\p{Lu} /-]{2,40}) \\p{Ll}{2,12} \\| ");
    private static final String SITE = "\\p{L}[\\p{L}\\d]+(?:\\.\\p{L}{2,4}){1,2}";
    private static final Pattern BEFORE_SITE =
            Pattern.compile("([^,،:]{2,40}), " + SITE + " [-–—]+ ", Pattern.UNICODE_CASE);
    private static final Pattern BEHIND_SITE =
            Pattern.compile(SITE + ", ([^,،:]{2,40}?) [-–—]+ ", Pattern.UNICODE_CASE);
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "([^()]{3,80})\\((\\p{L}[\\p{L}\\p{M}. &'’-]{1,40})\\)\\s?(?:[.:]?\\s?[-–—]+|:|\\.(?= \\p{Lu}))\\s*(?=\\S)");

    /** SURABAYA, KOMPAS —: a large city and a house, both in capitals. */
    private static final Pattern SHOUTED =
            Pattern.compile("(\\p{Lu}[\\p{Lu} '’-]{2,30}), (\\p{Lu}[\\p{Lu}. ]{2,20}) [-–—]+ (?=[\\p{Lu}\"“«])");

    /** Ayşe Kara / İZMİR -: a reporter and a large city in capitals. */
    private static final Pattern SIGNED = Pattern.compile(
            "(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{L}+){1,2})\\s?[/–-]\\s?(\\p{Lu}{3,}(?: \\p{Lu}+){0,2})\\s?[-–—]+\\s(?=[\\p{Lu}\"“«])");

    private static final Pattern PLACE_FIRST = Pattern.compile(
            "([\\p{IsArabic}\\p{M} ]{2,30}?)\\s*(?:[-–—ـ]+|:(?=[\\p{IsArabic}\\p{M} ]{5,40}$))\\s*([\\p{IsArabic}].*)");

    private static final Pattern BEHIND_NAME = Pattern.compile("\\s*(?::|$)|\\s+[-–—ـ]+\\s");

    private SelfNamedPaper() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        String paragraph = head.paragraph();
        Context context = head.context();
        boolean dash = Marks.in(paragraph, "-–—");
        boolean comma = paragraph.contains(", ");
        return alone(paragraph.indexOf('«') > 0, QUOTED, paragraph, context)
                .or(() -> alone(paragraph.contains(" | "), BEFORE_BAR, paragraph, context))
                .or(() -> alone(comma && dash, BEFORE_SITE, paragraph, context))
                .or(() -> alone(comma && dash, BEHIND_SITE, paragraph, context))
                .or(() -> paragraph.indexOf('(') > 0
                        ? inBrackets(IN_BRACKETS.matcher(paragraph), paragraph, context)
                        : Optional.empty())
                .or(() -> dash && comma ? shouted(SHOUTED.matcher(paragraph), context) : Optional.empty())
                .or(() -> dash ? signed(SIGNED.matcher(paragraph), context) : Optional.empty())
                .or(() -> dash || Marks.in(paragraph, KASHIDA_AND_COLON)
                        ? reporter(PLACE_FIRST.matcher(paragraph), context)
                        : Optional.empty());
    }

    private static Optional<DatelineMatch> shouted(Matcher matcher, Context context) {
        return matcher.lookingAt() && !context.isOnMap(matcher.group(2))
                ? setting(matcher, context)
                        .filter(found -> found.areLarge(context))
                        .map(found -> opening(matcher, found))
                : Optional.empty();
    }

    private static Optional<DatelineMatch> signed(Matcher matcher, Context context) {
        return matcher.lookingAt()
                        && !context.isOnMap(matcher.group(1))
                        && LargeCity.isMeantBy(matcher.group(2), context)
                ? PlaceAndDate.of(matcher.group(2), context)
                        .map(found -> new DatelineMatch(
                                matcher.end(), Rule.PLACE_AND_REPORTER, found, List.of(), List.of(matcher.group(1))))
                : Optional.empty();
    }

    /** المنصورة - رامي الحداد: the paper's reporter. */
    private static Optional<DatelineMatch> reporter(Matcher matcher, Context context) {
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Optional<GluedByline> name = GluedByline.arabic(matcher.group(2), context)
                .or(() -> GluedByline.named(matcher.group(2), context)
                        .filter(found -> BEHIND_NAME.matcher(found.rest()).lookingAt()))
                .filter(found -> found.rest().isBlank()
                        || ":،-–".indexOf(found.rest().strip().charAt(0)) >= 0);
        return name.flatMap(found -> setting(matcher, context)
                .filter(setting -> setting.standsAlone(context))
                .map(setting -> new DatelineMatch(
                        matcher.end() - found.rest().length() + behindMarks(found.rest()),
                        Rule.PLACE_AND_REPORTER,
                        setting,
                        List.of(),
                        List.of(found.name()))));
    }

    private static int behindMarks(String rest) {
        int at = 0;
        while (at < rest.length() && " :،-–".indexOf(rest.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** @param may whether the paragraph holds what the shape cannot do without */
    private static Optional<DatelineMatch> alone(boolean may, Pattern shape, String paragraph, Context context) {
        if (!may) {
            return Optional.empty();
        }
        Matcher matcher = shape.matcher(paragraph);
        return matcher.lookingAt()
                ? setting(matcher, context)
                        .filter(found -> found.standsAlone(context))
                        .map(found -> opening(matcher, found))
                : Optional.empty();
    }

    /** A bracket with a region in it belongs to the place before it. */
    private static Optional<DatelineMatch> inBrackets(Matcher matcher, String paragraph, Context context) {
        if (!matcher.lookingAt() || context.isOnMap(matcher.group(2))) {
            return Optional.empty();
        }
        // Kassel (Talbote) - Die: a large city, a name, a sentence
        boolean opensStory = DatelinePunctuation.opensStory(paragraph.substring(matcher.end()));
        return setting(matcher, context)
                .filter(found -> found.dated()
                        || isShoutedInRegion(matcher.group(1), context)
                        || (isBrief(matcher.group(2))
                                        || isNamed(matcher.group(2)) && (areInCapitals(found) || opensStory)
                                        || areInCapitals(found) && opensStory && isTitled(matcher.group(2))
                                        || isCaseless(matcher.group(2)))
                                && found.areLarge(context))
                .map(found -> opening(matcher, found));
    }

    /** HOBART, Australia */
    private static boolean isShoutedInRegion(String text, Context context) {
        int comma = text.indexOf(", ");
        return comma > 0
                && PlaceName.isInCapitals(text.substring(0, comma))
                && context.gazetteer().isRegion(text.substring(comma + 2).strip(), context.language());
    }

    /** XYZ, hpa, epdÖ: what houses call themselves; a party or a word of the language is written otherwise. */
    private static boolean isBrief(String house) {
        boolean plain = house.length() <= LONGEST_SIGN && house.indexOf(' ') < 0;
        return plain && (PlaceName.isInCapitals(house) || Character.isLowerCase(house.charAt(0)));
    }

    /** تونس (الشروق الجديد) -: a few words in a script without capitals. */
    private static boolean isCaseless(String house) {
        return house.codePoints()
                        .allMatch(unit -> unit == ' '
                                || Character.UnicodeScript.of(unit) == Character.UnicodeScript.ARABIC
                                || Character.UnicodeScript.of(unit) == Character.UnicodeScript.HEBREW)
                && DatelinePunctuation.words(house) <= MOST_WORDS_OF_A_HOUSE;
    }

    private static Optional<PlaceAndDate> setting(Matcher matcher, Context context) {
        return matcher.group(1).length() > LONGEST_PLACE
                ? Optional.empty()
                : PlaceAndDate.of(matcher.group(1), context)
                        .filter(found -> !found.places().isEmpty());
    }

    /** Liman Haber: words with a capital each, and no shout. */
    private static boolean isNamed(String house) {
        return !PlaceName.isInCapitals(house) && PlaceName.isLikely(house, false);
    }

    /** Вестник долины: a name of which only the first word has its capital. */
    private static boolean isTitled(String house) {
        return Character.isUpperCase(house.charAt(0))
                && !PlaceName.isInCapitals(house)
                && DatelinePunctuation.words(house) <= MOST_WORDS_OF_A_HOUSE;
    }

    private static boolean areInCapitals(PlaceAndDate setting) {
        return setting.places().stream().allMatch(PlaceName::isInCapitals);
    }

    private static DatelineMatch opening(Matcher matcher, PlaceAndDate setting) {
        return new DatelineMatch(matcher.end(), Rule.OWN_HOUSE, setting, List.of(), setting.reporters());
    }
}
