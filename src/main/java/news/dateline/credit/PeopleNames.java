package news.dateline.credit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.agency.Agency;
import news.dateline.agency.AliasPosition;
import news.dateline.dateline.LargeCity;
import news.dateline.enrich.Context;
import news.dateline.item.AgencyCredit;
import news.dateline.text.BylineParts.Part;
import news.dateline.text.EastAsianName;

/**
 * The persons that a byline names, whoever states it: a field of a format, a feed, a line of the text. Jobs, houses, offices,
 * places and mail addresses beside them are none, nor is whoever took the pictures.
 */
final class PeopleNames {
    private static final int LONGEST = 400;
    private static final int MOST_WORDS = 7;
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}々]{2,4}|[가-힣]{2,4}");
    private static final Pattern FILLED = Pattern.compile("\\p{IsHan}[ \\u3000]\\p{IsHan}");
    private static final int LONGEST_NAME = 40;
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]（）]");

    /** Addresses, times, lists. */
    private static final Pattern NO_NAME =
            Pattern.compile("[@#/|,;:]|(?<=\\p{L})\\.\\p{Ll}{2,3}(?!\\p{L})|\\.(?:info|news|blog)$");

    private PeopleNames() {}

    /** The names in order, each once. */
    static List<String> in(String by, Context context) {
        return labelled(by, context).orElseGet(() -> plain(by, context));
    }

    /** Those who wrote, of a line that is names behind labels and nothing else. */
    static Optional<List<String>> labelled(String line, Context context) {
        Optional<List<String>> writers = LabelledNames.of(line, context);
        List<String> people = new ArrayList<>();
        for (String writer : writers.orElse(List.of())) {
            List<String> named = plain(writer, context);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            named.stream().filter(name -> !people.contains(name)).forEach(people::add);
        }
        return writers.map(found -> people);
    }

    private static List<String> plain(String by, Context context) {
        List<String> people = new ArrayList<>();
        if (by.length() > LONGEST) {
            return people;
        }
        boolean ofOthers = false;
        List<String> segments = BylineSegments.of(by, context);
        for (String segment : inOrder(segments, context)) {
            String rest = segment;
            int opened = -1;
            while (opened != 0) {
                int other = context.parts().opening(Part.OTHER, rest);
                opened = Math.max(BylineSegments.leadEnd(rest, context), other);
                ofOthers = opened == 0 ? ofOthers : other == opened;
                rest = BylineSegments.bare(rest.substring(opened));
            }
            rest = behindPlace(rest, context);
            if (context.parts().is(Part.SUFFIX, rest) && !people.isEmpty() && !ofOthers) {
                people.add(people.remove(people.size() - 1) + " " + rest);
            } else if (!ofOthers) {
                add(rest, people, context);
            }
        }
        return people;
    }

    /** دبي: هاني سالم */
    private static String behindPlace(String part, Context context) {
        int colon = Math.max(part.indexOf(':'), part.indexOf('：'));
        boolean place = colon > 1
                && colon < part.length() - 2
                && LargeCity.isMeantBy(part.substring(0, colon).strip(), context);
        return place ? part.substring(colon + 1).strip() : part;
    }

    /** The persons in fields of whom each holds nothing but someone who wrote, each once. */
    static List<String> stated(List<String> fields, Context context) {
        return fields.stream()
                .flatMap(field -> stated(field, fields.size() == 1, context).stream())
                .distinct()
                .toList();
    }

    /** Where nobody else is named, one word may be a name: Colette. It may be a place's as well: David. */
    private static List<String> stated(String field, boolean alone, Context context) {
        List<String> people = in(field, context);
        String bare = BylineSegments.bare(field);
        boolean word = people.isEmpty()
                && !bare.isEmpty()
                && bare.length() <= LONGEST_NAME
                && NO_NAME.matcher(bare).results().findAny().isEmpty()
                && BylineSegments.leadEnd(bare, context) == 0
                && context.parts().opening(Part.OTHER, bare) == 0
                && !context.parts().is(Part.JOB, bare);
        boolean place = !alone && LargeCity.isMeantBy(bare, context);
        return word && !place && !isHouse(bare, context) ? List.of(bare) : people;
    }

    /** The agencies that a byline names beside the persons or instead of them, by themselves: {@code Ann Other, dpa}. */
    static List<AgencyCredit> agencies(String by, Context context) {
        List<AgencyCredit> agencies = new ArrayList<>();
        if (by.length() <= LONGEST) {
            for (String segment : BylineSegments.of(BRACKETS.matcher(by).replaceAll(", "), context)) {
                for (String part : BylineSegments.joined(segment, context)) {
                    String bare = NameInPart.withoutJob(part, context);
                    context.creditsAlone(bare, AliasPosition.BRACKETS).ifPresent(list -> list.credits().stream()
                            .filter(credit -> context.agencies()
                                    .byId(credit.id())
                                    .filter(Agency::supplies)
                                    .isPresent())
                            .forEach(agencies::add));
                }
            }
        }
        return agencies;
    }

    /** Other, Ann: a catalogue's way to write one name. */
    private static List<String> inOrder(List<String> segments, Context context) {
        boolean turned = segments.size() == 2
                && segments.stream()
                        .allMatch(word -> word.indexOf(' ') < 0
                                && word.length() > 1
                                && Character.isUpperCase(word.charAt(0))
                                && word.chars().anyMatch(Character::isLowerCase)
                                && !context.parts().is(Part.SUFFIX, word)
                                && !isHouse(word, context)
                                && !context.gazetteer().knows(word));
        return turned ? List.of(segments.get(1) + " " + segments.get(0)) : segments;
    }

    private static void add(String segment, List<String> people, Context context) {
        for (String part : BylineSegments.joined(segment, context)) {
            for (String name : names(part, context)) {
                if (isPerson(name, context) && !people.contains(name)) {
                    people.add(name);
                }
            }
        }
    }

    /** Chinese puts several names side by side with blanks between; Japanese puts one within a name. */
    private static List<String> names(String part, Context context) {
        String bare = EastAsianName.bare(part);
        String name =
                EastAsianName.isName(bare) ? bare : NameInPart.of(bare, context).orElse("");
        // 林 月: a blank that fills the place of a third sign
        if (context.language().filter("zh"::equals).isPresent()
                && FILLED.matcher(name).matches()) {
            return List.of(name.substring(0, 1) + name.substring(2));
        }
        String[] words = name.split(" ");
        boolean han = Arrays.stream(words).allMatch(word -> HAN.matcher(word).matches());
        if (!han || words.length == 1) {
            return List.of(name);
        }
        boolean one = context.language().filter("ja"::equals).isPresent() && words.length == 2;
        return one ? List.of(name) : List.of(words);
    }

    private static boolean isPerson(String name, Context context) {
        if (name.isEmpty()) {
            return false;
        }
        if (EastAsianName.isName(name)) {
            return !EastAsianName.isJob(name) && !context.gazetteer().knows(name) && !isHouse(name, context);
        }
        String[] words = name.split(" ");
        return words.length >= 2
                && words.length <= MOST_WORDS
                && name.chars().noneMatch(Character::isDigit)
                && !NameInPart.isSmall(words[words.length - 1])
                && (!NameInPart.isSmall(words[0]) || context.parts().is(Part.PARTICLE, words[0]))
                && !isHouse(name, context)
                && !LargeCity.isMeantBy(name, context);
    }

    static boolean isHouse(String name, Context context) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        return context.nobodies().isHouse(name)
                || context.creditsAlone(name, AliasPosition.BRACKETS).isPresent()
                || !capitals
                        && context.creditsIn(name, AliasPosition.BRACKETS).credits().stream()
                                .anyMatch(credit -> isSignInCapitals(credit.literal()));
    }

    /** Agencia EFE, and not Ana Other: an agency within a name is known by its capitals. */
    private static boolean isSignInCapitals(String literal) {
        return literal.length() > 1
                && literal.chars().filter(Character::isLetter).count() > 1
                && literal.chars().noneMatch(Character::isLowerCase);
    }
}
