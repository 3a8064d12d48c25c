package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.Rule;
import news.dateline.text.FoundDate;

/** A place and a date before a dash, and no agency: {@code KANSAS CITY, Mo., March 2 -}, {@code Toronto, Feb 26 -}, {@code ขอนแก่น 11 มี.ค.-}. */
final class PlaceWithDate {
    private static final int MOST_WORDS_OF_A_PLACE = 6;

    private PlaceWithDate() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        if (Character.isLowerCase(head.text().charAt(0)) || head.dates().isEmpty()) {
            return Optional.empty();
        }
        FoundDate date = head.dates().get(0);
        if (!head.marks().hasDash(date.end())
                || DatelinePunctuation.words(head.text(0, date.start())) > MOST_WORDS_OF_A_PLACE) {
            return Optional.empty();
        }
        boolean comma = beforeOn(head, date).endsWith(",");
        boolean caseless = !Character.isUpperCase(head.text().charAt(0));
        return PlaceAndDate.of(head.text(0, date.end()), head.context())
                .filter(setting -> !setting.places().isEmpty()
                        && (caseless
                                ? isSure(setting, comma, head.context())
                                : comma || setting.places().stream().allMatch(PlaceName::isInCapitals)))
                .map(setting ->
                        head.match(head.marks().storyStart(date.end()), Rule.PLACE_AND_DATE, setting, List.of()));
    }

    /** Where there are no capitals: places that the map has, behind which no comma stands if they are large. */
    private static boolean isSure(PlaceAndDate setting, boolean comma, Context context) {
        return setting.areKnown(context) && (comma || setting.areLarge(context));
    }

    /** What stands before the date, and before a word such as "on" in front of it. */
    private static String beforeOn(DatelineHead head, FoundDate date) {
        String before = head.text(0, date.start()).stripTrailing();
        int word = before.lastIndexOf(' ');
        boolean on = word > 0 && head.context().words().matches(CreditWord.ON, before.substring(word));
        return on ? before.substring(0, word) : before;
    }
}
