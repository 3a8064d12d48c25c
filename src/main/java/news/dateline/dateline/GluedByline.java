package news.dateline.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;

/**
 * A reporter's name that stands in a dateline in front of its place, set off by nothing: {@code By Casey Hall SHANGHAI},
 * {@code Marta Robles Lima}.
 *
 * @param name the reporter's
 * @param rest what follows it
 */
public record GluedByline(String name, String rest) {
    private static final int MOST_WORDS_OF_A_NAME = 4;
    private static final Pattern FROM = Pattern.compile("(?:من|بقلم)\\s");

    private static final Pattern DASH = Pattern.compile("\\s?[-–—ـ]+\\s?");

    /** A name such as عبد الله and أبو زيد is of two words. */
    private static final Pattern FAMILY =
            Pattern.compile("(?:\\s(?:عبد|أبو|ابو|بن|ابن|آل))*\\s\\p{IsArabic}{2,}(?=[\\s:،.-]|$)");

    static Optional<GluedByline> of(String text, Context context) {
        return said(text, context).or(() -> arabic(text, context)).or(() -> unsaid(text, context));
    }

    /** By Casey Hall SHANGHAI: the place is what is in capitals. */
    private static Optional<GluedByline> said(String text, Context context) {
        int opening = context.bylines().opening(text);
        List<String> words = List.of(text.substring(opening).strip().split(" "));
        int place = words.size();
        while (place > 0 && PlaceName.isInCapitals(words.get(place - 1))) {
            place--;
        }
        return opening == 0 || place == 0 || place == words.size() ? Optional.empty() : Optional.of(at(words, place));
    }

    /** من أحمد العمامي عاد إنتاج: "by" or "from", a forename, and a word for the family. */
    static Optional<GluedByline> arabic(String text, Context context) {
        Matcher from = FROM.matcher(text);
        int name = from.lookingAt() ? from.end() : 0;
        int forename = name == 0 ? 0 : context.words().endOfOpening(CreditWord.FORENAME, text.substring(name));
        Matcher family = FAMILY.matcher(text).region(name + forename, text.length());
        return forename == 0 || !family.lookingAt()
                ? Optional.empty()
                : Optional.of(
                        new GluedByline(text.substring(name, family.end()).strip(), text.substring(family.end())));
    }

    /** رامي الحداد: a forename and a word for the family, no word before them. */
    static Optional<GluedByline> named(String text, Context context) {
        int forename = context.words().endOfOpening(CreditWord.FORENAME, text);
        Matcher family = FAMILY.matcher(text).region(forename, text.length());
        return forename == 0 || !family.lookingAt()
                ? Optional.empty()
                : Optional.of(new GluedByline(text.substring(0, family.end()), text.substring(family.end())));
    }

    /** A line that is nothing but "by" or "from" and names joined by "and": من نضال المغربي وجيمس ماكنزي. */
    public static Optional<List<String>> line(String line, Context context) {
        List<String> names = new ArrayList<>();
        String rest = line.strip();
        while (!rest.isEmpty()) {
            Optional<GluedByline> next = arabic(rest, context);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            names.add(next.get().name());
            String behind = next.get().rest().strip();
            rest = behind.startsWith("و") ? "من " + behind.substring(1).strip() : behind;
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /** A forename and a word for the family that nothing but a dash follows. */
    static Optional<GluedByline> dashed(String text, Context context) {
        int forename = context.words().endOfOpening(CreditWord.FORENAME, text);
        Matcher family = FAMILY.matcher(text).region(forename, text.length());
        boolean named = forename > 0 && family.lookingAt();
        Matcher dash = named ? DASH.matcher(text).region(family.end(), text.length()) : DASH.matcher("");
        return named && dash.lookingAt()
                ? Optional.of(new GluedByline(text.substring(0, family.end()), text.substring(dash.end())))
                : Optional.empty();
    }

    /** Marta Robles Lima: no place has the whole for its name, but a large city has the end of it. */
    private static Optional<GluedByline> unsaid(String text, Context context) {
        List<String> words = List.of(PlaceName.withoutRegion(text).split(" "));
        if (words.size() < 3
                || !words.stream().allMatch(GluedByline::isNamed)
                || context.gazetteer().knows(String.join(" ", words))) {
            return Optional.empty();
        }
        for (int place = 2; place < Math.min(words.size(), MOST_WORDS_OF_A_NAME + 1); place++) {
            if (LargeCity.isMeantBy(String.join(" ", words.subList(place, words.size())), context)) {
                return Optional.of(at(words, place));
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(String word) {
        return word.length() > 2 && Character.isUpperCase(word.charAt(0));
    }

    private static GluedByline at(List<String> words, int place) {
        return new GluedByline(
                String.join(" ", words.subList(0, place)), String.join(" ", words.subList(place, words.size())));
    }
}
