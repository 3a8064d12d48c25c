package news.dateline.dateline;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.Rule;
import news.dateline.text.FactTables;

/**
 * A dateline of a city alone, without date or agency: {@code TORONTO — A bridge …}, {@code LE CAIRE : Un pont …}, {@code
 * UPPSALA. En bro …}, {@code Plzeň - Most …}, {@code वाराणसी। पुल …}, {@code بيروت - أعلن …}. Since any word may open a text before a dash, it must be a
 * large city of the gazetteer, and a sentence must follow.
 */
final class CityDateline {
    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;
    private static final int LONGEST_SENTENCE = 300;
    private static final int SHORTEST_IN_THAI = 20;
    private static final int SHORTEST_BEHIND_COLON = 40;

    /** Words in capitals, then a dash behind a blank, a colon, or the full stop of a whole word. */
    private static final Pattern IN_CAPITALS = Pattern.compile(
            "(\\p{Lu}[\\p{Lu} \\-'’./]*?)(?:\\s*:|\\s+[-–—]+|[—–]|\\.\\s?[-–—]+|(?<=\\p{Lu}{4})-|(?<=\\p{Lu}{5})\\.)\\s+");

    /** The same as written elsewhere, behind which no second dash may close what the first one opened. */
    private static final Pattern CAPITALISED =
            Pattern.compile("(\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,2})\\s+[-–—]+\\s+(?=\\p{Lu}(?!.*\\s[-–—]+\\s))");

    /** Washington.- Los: a full stop and a dash, which no sentence has. */
    private static final Pattern DOTTED =
            Pattern.compile("(\\p{Lu}\\p{Ll}+(?:[ -]\\p{L}\\p{Ll}+){0,3})\\.\\s?[-–—]+\\s*(?=[\\p{Lu}¿¡\"“«])");

    /** London/Teheran - Die: two cities. */
    private static final Pattern SLASHED = Pattern.compile(
            "(\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?(?:/\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?)+)\\s+[-–—]+\\s+(?=\\p{Lu})");

    /** Berlin. Die Brücke: a sentence of one word elsewhere. */
    private static final Pattern STOPPED =
            Pattern.compile("(\\p{Lu}\\p{Ll}{3,}(?:[ -]\\p{Lu}\\p{Ll}+)?)\\.\\s+(?=\\p{Lu})");

    /** Karachi: Fishermen have asked …, and no second colon, which a list or a speech has. */
    private static final Pattern COLON = Pattern.compile(
            "(\\p{Lu}\\p{Ll}{2,}(?:[ -]\\p{Lu}\\p{Ll}+)?|[\\p{IsArabic}\\p{M}]{3,}(?: [\\p{IsArabic}\\p{M}]+)?|"
                    + "[\\p{IsDevanagari}]{2,}(?: [\\p{IsDevanagari}]+)?):\\s+(?=\\p{L}[^:]*$)");

    /** A word or two before the full stop of a script without capitals are no sentence. */
    private static final Pattern WITHOUT_CASE = Pattern.compile("([\\p{IsDevanagari}]+(?: \\p{IsDevanagari}+)?)।\\s*");

    /** بيروت - أعلن; เชียงใหม่ - นายก: behind the dash no second one, which would close what it opened. */
    private static final Pattern DASHED = Pattern.compile(
            "((?:\\p{IsArabic}[\\p{IsArabic}\\p{M} ]{2,30}?|\\p{IsHebrew}[\\p{IsHebrew} -]{2,30}?|\\p{IsThai}[\\p{IsThai} ]{2,30}?))\\s+[-–—ـ]+\\s+(?=[\\p{L}\"«“](?!.*\\s[-–—ـ]+\\s))");

    /** Barcelona – Real Madrid, el clásico …: behind a match, a route, a race stands what it is. */
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2},");

    private static final List<Pattern> SHAPES =
            List.of(IN_CAPITALS, CAPITALISED, DOTTED, SLASHED, STOPPED, COLON, WITHOUT_CASE, DASHED);

    private static final Set<Character.UnicodeScript> WITHOUT_CAPITALS = EnumSet.of(
            Character.UnicodeScript.DEVANAGARI,
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.HEBREW,
            Character.UnicodeScript.THAI);

    /** The languages whose desks open in a shape that elsewhere may be a sentence. */
    private final Map<Pattern, Set<String>> habits = new HashMap<>(Map.of(
            CAPITALISED, new HashSet<>(), STOPPED, new HashSet<>(), COLON, new HashSet<>(), DASHED, new HashSet<>()));

    /** @param tables with {@code habits.tsv} */
    CityDateline(FactTables tables) {
        tables.forEach(
                "dateline/habits.tsv", 2, row -> habits.computeIfAbsent(shape(row.get(1)), first -> new HashSet<>())
                        .add(row.get(0)));
    }

    private static Pattern shape(String habit) {
        return switch (habit) {
            case "city-alone" -> CAPITALISED;
            case "city-stop" -> STOPPED;
            case "city-colon" -> COLON;
            case "city-dash" -> DASHED;
            default -> throw new IllegalArgumentException("no such habit: " + habit);
        };
    }

    Optional<DatelineMatch> read(String paragraph, Context context) {
        if (!mayOpen(paragraph)) {
            return Optional.empty();
        }
        String head = paragraph.substring(0, Math.min(LONGEST_SENTENCE, paragraph.length()));
        for (Pattern shape : SHAPES) {
            Matcher matcher = shape.matcher(head);
            if (matcher.lookingAt() && matcher.end(1) <= LONGEST && matcher.end(1) >= SHORTEST) {
                Set<String> languages = habits.get(shape);
                boolean usual = languages == null
                        || context.language().filter(languages::contains).isPresent();
                return usual && opensStory(shape, head.substring(matcher.end()), context)
                        ? PlaceAndDate.of(matcher.group(1), context)
                                .filter(setting -> !setting.places().isEmpty()
                                        && (setting.areLarge(context) || isShouted(matcher, setting, context)))
                                .map(setting ->
                                        new DatelineMatch(matcher.end(), Rule.CITY, setting, List.of(), List.of()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** GREIFSWALD. Die Brücke: where desks open so, a word in capitals and its full stop is a town as well. */
    private boolean isShouted(Matcher matcher, PlaceAndDate setting, Context context) {
        return matcher.pattern() == IN_CAPITALS
                && matcher.group().indexOf('.', matcher.end(1)) == matcher.end(1)
                && context.language()
                        .filter(habits.getOrDefault(STOPPED, Set.of())::contains)
                        .isPresent()
                && setting.places().stream().allMatch(place -> LargeCity.isTown(place, context));
    }

    /** A sentence, which Thai writes without blanks; without capitals no second place: القاهرة - الخرطوم is a journey, and in Thai any place of the map before a blank. */
    private static boolean opensStory(Pattern shape, String rest, Context context) {
        if (shape == COLON && rest.length() < SHORTEST_BEHIND_COLON) {
            return false;
        }
        if (shape == STOPPED && context.words().endOfOpening(CreditWord.REFERS_BACK, rest) > 0) {
            return false;
        }
        if (shape != DASHED && shape != CAPITALISED && shape != COLON) {
            return DatelinePunctuation.opensStory(rest);
        }
        int blank = rest.indexOf(' ');
        String word = DatelinePunctuation.trimmed(blank < 0 ? rest : rest.substring(0, blank));
        boolean thai = Character.UnicodeScript.of(rest.codePointAt(0)) == Character.UnicodeScript.THAI;
        return (thai ? rest.length() >= SHORTEST_IN_THAI : DatelinePunctuation.opensStory(rest))
                && !isPlace(word, context)
                && !(thai && context.gazetteer().knows(word))
                && !NAMED.matcher(rest).lookingAt();
    }

    private static boolean isPlace(String word, Context context) {
        return LargeCity.isMeantBy(word, context) || context.gazetteer().isRegion(word, context.language());
    }

    /** With a capital, or in a script that has none. */
    private static boolean mayOpen(String paragraph) {
        if (paragraph.isEmpty()) {
            return false;
        }
        int first = paragraph.codePointAt(0);
        return Character.getType(first) == Character.UPPERCASE_LETTER
                || WITHOUT_CAPITALS.contains(Character.UnicodeScript.of(first));
    }
}
