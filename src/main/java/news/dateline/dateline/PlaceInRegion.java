package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.Rule;

/**
 * A city and its state or country before a dash, and no agency, as most papers open: {@code EVERETT, Wash. —}, {@code
 * TEGUCIGALPA, HONDURAS.-}; or a reporter and the city: {@code Mira Castell, HOBART —}.
 */
final class PlaceInRegion {
    private static final String PART = "[^,;:()\\d\"“”«»?!–—]";
    private static final Pattern SHAPE = Pattern.compile("(\\p{Lu}" + PART + "{1,40}), (\\p{Lu}" + PART
            + "{1,30}?),?(?:\\.?\\s?[–—]+|\\.?\\s[-_]{1,3}(?=\\s)|\\.-{1,2}|--|(?<=\\p{L}{4}):(?=\\s))\\s*(?=\\S)");

    /** SAN SALVADOR (El Salvador).- */
    private static final Pattern BRACKETED =
            Pattern.compile("(\\p{Lu}" + PART + "{1,40}) \\((\\p{Lu}" + PART + "{1,30})\\)\\.\\s?[-–—]*\\s*(?=\\S)");

    /** جوبا، جنوب السودان - ; जयपुर, राजस्थान - : in scripts without capitals. */
    private static final Pattern CASELESS = Pattern.compile(
            "([\\p{IsArabic}\\p{IsHebrew}\\p{IsDevanagari}\\p{IsBengali}\\p{M}][\\p{IsArabic}\\p{IsHebrew}\\p{IsDevanagari}\\p{IsBengali}\\p{M} ]{1,30}?)[,،] ?([\\p{IsArabic}\\p{IsHebrew}\\p{IsDevanagari}\\p{IsBengali}\\p{M} ]{2,30}?)\\s+[-–—]+\\s+(?=\\p{L})");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){1,3}");

    private PlaceInRegion() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        Matcher caseless = CASELESS.matcher(head.text());
        if (caseless.lookingAt() && LargeCity.liesIn(caseless.group(1), caseless.group(2), head.context())) {
            return place(caseless, head.context());
        }
        Matcher plain = SHAPE.matcher(head.text());
        Matcher matcher = plain.lookingAt() ? plain : BRACKETED.matcher(head.text());
        if (!matcher.lookingAt()
                || !DatelinePunctuation.opensStory(head.paragraph().substring(matcher.end()))) {
            return Optional.empty();
        }
        return place(matcher, head.context()).or(() -> reporter(matcher, head.context()));
    }

    /** In capitals any place, if the region is one; else a place of that region. */
    private static Optional<DatelineMatch> place(Matcher matcher, Context context) {
        String city = matcher.group(1);
        String region = matcher.group(2);
        // a colon stands behind a city in capitals only
        boolean colon = matcher.group().indexOf(':') >= 0;
        boolean lies = LargeCity.liesIn(city, region, context) && (!colon || PlaceName.isInCapitals(city));
        boolean shouted = PlaceName.isInCapitals(city) && context.gazetteer().isRegion(region, context.language());
        return lies || shouted
                ? PlaceAndDate.of(city + ", " + region, context)
                        .filter(found -> !found.places().isEmpty() && !found.dated())
                        .map(found -> new DatelineMatch(matcher.end(), Rule.CITY, found, List.of(), found.reporters()))
                : Optional.empty();
    }

    private static Optional<DatelineMatch> reporter(Matcher matcher, Context context) {
        String name = matcher.group(1);
        String city = matcher.group(2);
        boolean named = NAME.matcher(name).matches()
                && !PlaceName.isInCapitals(name)
                && !context.gazetteer().knows(name);
        return named && PlaceName.isInCapitals(city) && LargeCity.isMeantBy(city, context)
                ? PlaceAndDate.of(city, context)
                        .filter(found -> !found.places().isEmpty())
                        .map(found -> new DatelineMatch(matcher.end(), Rule.CITY, found, List.of(), List.of(name)))
                : Optional.empty();
    }
}
