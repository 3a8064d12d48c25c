package news.dateline.enrich;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.gazetteer.Gazetteer;
import news.dateline.gazetteer.Place;
import news.dateline.gazetteer.PlaceQuery;
import news.dateline.gazetteer.Resolution;

/**
 * A dateline of a city alone, without date or agency: {@code TORONTO — A bridge …}, {@code LE CAIRE : Un pont …}. Since
 * any word in capitals may open a text before a dash, it must be a large city of the gazetteer.
 */
final class CityDateline {
    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;
    private static final int LARGE = 400_000;
    private static final int LARGE_SEAT = 100_000;

    private CityDateline() {}

    static Optional<Opening> read(String paragraph, Context context) {
        int end = endOfCapitals(paragraph);
        Marks marks = new Marks(paragraph.substring(0, Math.min(paragraph.length(), LONGEST + SHORTEST)));
        if (end < SHORTEST || !marks.hasDash(end) || !isMark(paragraph, end)) {
            return Optional.empty();
        }
        int story = marks.storyStart(end);
        boolean opens = story < paragraph.length()
                && !Character.isLowerCase(paragraph.charAt(story))
                && Marks.words(paragraph.substring(story)) > 3;
        return opens
                ? Setting.of(paragraph.substring(0, end), context)
                        .filter(setting -> !setting.places().isEmpty()
                                && setting.places().stream().allMatch(place -> isLargeCity(place, context)))
                        .map(setting -> new Opening(story, Rule.CITY, setting, List.of(), List.of()))
                : Optional.empty();
    }

    /** Where words in capitals, at most so long, end before a blank, a dash or a colon; 0 if the text opens otherwise. */
    private static int endOfCapitals(String paragraph) {
        int at = 0;
        while (at < paragraph.length()
                && at < LONGEST
                && (Character.isUpperCase(paragraph.charAt(at)) || " -'’./".indexOf(paragraph.charAt(at)) >= 0)) {
            at++;
        }
        int end = at == LONGEST || at < SHORTEST ? 0 : at;
        // a hyphen behind a blank is the dash that ends the dateline; one within a name is part of it
        int dash = end == 0 ? -1 : paragraph.substring(0, end).indexOf(" -");
        end = dash > 0 ? dash : end;
        while (end > 0 && paragraph.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** A dash behind a blank, or a colon: no hyphen, no full stop. */
    private static boolean isMark(String paragraph, int end) {
        char unit = paragraph.charAt(end);
        char next = end + 1 < paragraph.length() ? paragraph.charAt(end + 1) : ' ';
        return unit == ':'
                || unit == ' ' && (next == ':' || Marks.DASHES.indexOf(next) >= 0)
                || "—–".indexOf(unit) >= 0;
    }

    private static boolean isLargeCity(String name, Context context) {
        PlaceQuery query = new PlaceQuery(name, Optional.empty(), context.language(), Set.of(), word -> false);
        return Resolution.of(query, Gazetteer.shipped())
                .map(Resolution.Resolved::place)
                .filter(CityDateline::isLarge)
                .isPresent();
    }

    private static boolean isLarge(Place place) {
        return switch (place.rank()) {
            case CAPITAL -> true;
            case SEAT_OF_REGION -> place.population() >= LARGE_SEAT;
            case PLACE -> place.population() >= LARGE;
            case SECTION -> false;
        };
    }
}
