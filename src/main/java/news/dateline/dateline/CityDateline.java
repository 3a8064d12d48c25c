package news.dateline.dateline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.Rule;
import news.dateline.text.FactTables;

/**
 * A dateline of a city alone, without date or agency: {@code TORONTO — A bridge …}, {@code LE CAIRE : Un pont …}, {@code
 * UPPSALA. En bro …}, {@code Plzeň - Most …}, {@code वाराणसी। पुल …}. Since any word may open a text before a dash, it must be a
 * large city of the gazetteer, and a sentence must follow.
 */
final class CityDateline {
    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;
    private static final int LONGEST_SENTENCE = 300;
    private static final int FEWEST_WORDS = 4;

    /** Words in capitals, then a dash behind a blank, a colon, or the full stop of a whole word. */
    private static final Pattern IN_CAPITALS =
            Pattern.compile("(\\p{Lu}[\\p{Lu} \\-'’./]*?)(?:\\s*:|\\s+[-–—]+|[—–]|(?<=\\p{Lu}{5})\\.)\\s+");

    /** The same as written elsewhere, behind which no second dash may close what the first one opened. */
    private static final Pattern CAPITALISED =
            Pattern.compile("(\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,2})\\s+[-–—]+\\s+(?=\\p{Lu}(?!.*\\s[-–—]+\\s))");

    /** A word or two before the full stop of a script without capitals are no sentence. */
    private static final Pattern WITHOUT_CASE = Pattern.compile("([\\p{IsDevanagari}]+(?: \\p{IsDevanagari}+)?)।\\s*");

    private static final List<Pattern> SHAPES = List.of(IN_CAPITALS, CAPITALISED, WITHOUT_CASE);

    /** The languages whose agencies open so. */
    private final Set<String> habit = new HashSet<>();

    /** @param tables with {@code habits.tsv} */
    CityDateline(FactTables tables) {
        tables.forEach("dateline/habits.tsv", 2, row -> {
            if (row.get(1).equals("city-alone")) {
                habit.add(row.get(0));
            }
        });
    }

    Optional<DatelineMatch> read(String paragraph, Context context) {
        String head = paragraph.substring(0, Math.min(LONGEST_SENTENCE, paragraph.length()));
        for (Pattern shape : SHAPES) {
            Matcher matcher = shape.matcher(head);
            if (matcher.lookingAt() && matcher.end(1) <= LONGEST && matcher.end(1) >= SHORTEST) {
                boolean usual = shape != CAPITALISED
                        || context.language().filter(habit::contains).isPresent();
                return usual && opensStory(head.substring(matcher.end()))
                        ? PlaceAndDate.of(matcher.group(1), context)
                                .filter(setting -> areLarge(setting.places(), context))
                                .map(setting ->
                                        new DatelineMatch(matcher.end(), Rule.CITY, setting, List.of(), List.of()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean opensStory(String rest) {
        return !rest.isEmpty()
                && !Character.isLowerCase(rest.charAt(0))
                && DatelinePunctuation.words(rest) >= FEWEST_WORDS;
    }

    private static boolean areLarge(List<String> places, Context context) {
        return !places.isEmpty() && places.stream().allMatch(place -> LargeCity.isMeantBy(place, context));
    }
}
