package news.dateline.credit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.dateline.LargeCity;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.text.BylineParts.Part;
import news.dateline.text.EastAsianName;
import news.dateline.text.Marks;

/**
 * Whether a line is a byline and nothing else, in the grammar by which bylines of fields and pages are read: each of its words names a
 * person, a job, a house or a place, or leads to one, and one of them says that somebody writes: {@code Mira Castell, staff writer},
 * {@code Корреспондент Мира Кастель}, {@code مراسلنا في بيروت رامي الحداد}. For one line.
 */
final class BylineLine {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS_OF_NAME = 4;

    /** Shorter words open headlines of other languages: De la Cruz. */
    private static final int SHORTEST_LEAD = 4;

    private static final String STOPS = ".!?؟。！？।۔…:：;\"”»“";
    private static final Pattern ADDRESS = Pattern.compile("\\s*[(<]?\\S*(?:@|://|www\\.)\\S*[)>]?");
    private static final Pattern SIGN = Pattern.compile("\\s*\\([\\p{Ll}./]{2,8}\\)$");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}'’.-]+");
    private static final Pattern SHORT = Pattern.compile(".*(?:^|[^\\p{L}])\\p{Lu}\\.$");

    private static final Pattern COMMAS = Pattern.compile("[,،] ");

    private static final int MOST_WORDS_WITHOUT_CASE = 3;

    /** No forename opens with the Arabic article. */
    private static final String ARTICLE = "ال";

    private final Context context;
    private final List<String> names = new ArrayList<>();
    private boolean signed;
    private boolean filed;
    private boolean housed;

    private final boolean above;

    private BylineLine(boolean above, Context context) {
        this.above = above;
        this.context = context;
    }

    /**
     * The persons whom the line names, none where it says that nobody by name wrote; empty if it is no byline.
     *
     * @param above whether it stands above the text, where two full names side by side are enough
     */
    static Optional<List<String>> of(String line, boolean above, Context context) {
        // 도쿄=박민수 특파원 above a text is a dateline
        if (line.length() > LONGEST || above && Marks.in(line, "=＝")) {
            return Optional.empty();
        }
        String unaddressed = Marks.addressIn(line) ? ADDRESS.matcher(line).replaceAll("") : line;
        String bare = Marks.close(unaddressed, ")") ? SIGN.matcher(unaddressed).replaceFirst("") : unaddressed;
        bare = bare.strip();
        if (bare.isEmpty() || stops(bare)) {
            return Optional.empty();
        }
        BylineLine read = new BylineLine(above, context);
        return read.isRead(bare) && read.isByline(bare) ? Optional.of(read.names) : Optional.empty();
    }

    private static boolean stops(String line) {
        return STOPS.indexOf(line.charAt(line.length() - 1)) >= 0
                && !SHORT.matcher(line).matches();
    }

    private boolean isByline(String line) {
        if (names.isEmpty()) {
            return signed;
        }
        boolean cased = line.chars().anyMatch(Character::isUpperCase);
        boolean pair =
                above && names.size() > 1 && BylineSegments.of(line, context).size() == 1;
        // Mira Castell/TT above a text may be whoever took its picture
        boolean house = housed && (!above || COMMAS.matcher(line).find());
        // without capitals: a full name, a mark and an agency, and nothing else
        boolean brief = names.size() == 1 && names.get(0).split(" ").length <= MOST_WORDS_WITHOUT_CASE;
        return signed || house && (cased || brief) || cased && (filed || pair);
    }

    private boolean isRead(String line) {
        signed = context.bylines().leads(line) || isLed(line);
        String bare = withoutLead(line);
        if (context.nobodies().isNobody(bare)) {
            // a word alone may head a section: Press release
            signed |= !above
                    || Arrays.stream(bare.split(" "))
                            .anyMatch(word -> context.parts().is(Part.JOB, word));
            return true;
        }
        for (String segment : BylineSegments.of(line, context)) {
            for (String part : BylineSegments.joined(segment, context)) {
                if (!isPart(part)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** In scripts without capitals a word that leads to a name may open a heading; with a colon it does not. */
    private boolean isLed(String line) {
        int lead = context.parts().opening(Part.LEAD, line);
        boolean colon = lead > 0 && lead < line.length() && ":：".indexOf(line.charAt(lead)) >= 0;
        boolean own = lead >= SHORTEST_LEAD || context.parts().leads(line.substring(0, lead), context.language());
        return colon || lead > 0 && own && Character.isUpperCase(line.charAt(0));
    }

    private String withoutLead(String line) {
        int lead = context.bylines().opening(line);
        return BylineSegments.bare(line.substring(lead)).replaceAll("^[(（\\[【]|[)）\\]】]$", "");
    }

    private boolean isPart(String part) {
        boolean bylined = context.bylines().openingOrWhole(part, 0) > 0;
        int other = bylined ? 0 : context.parts().opening(Part.OTHER, part);
        if (other > 0 && signed && isOther(part, other)) {
            return true;
        }
        if (!bylined && (other > 0 || hasLens(part))) {
            return false;
        }
        int lead = BylineSegments.leadEnd(part, context);
        String bare = BylineSegments.bare(part.substring(lead));
        if (bare.isEmpty()) {
            return true;
        }
        if (isAgency(NameInPart.withoutJob(bare, context))) {
            housed = true;
            return true;
        }
        if (isPlace(bare)) {
            filed = !names.isEmpty();
            return true;
        }
        List<String> found = PeopleNames.in(bare, context);
        String rest = bare;
        for (String name : found) {
            if (!isFullName(name)) {
                return false;
            }
            rest = rest.replace(name, " ");
        }
        names.addAll(found);
        return isNothingElse(rest);
    }

    /** What is left beside a job may have a word before it: Repórter da Agência Brasil. */
    private boolean isAgency(String house) {
        int blank = house.indexOf(' ');
        String first = blank > 0 ? house.substring(0, blank) : "";
        boolean led = blank > 0
                && (NameInPart.isSmall(first) && context.parts().is(Part.AT, first)
                        || context.words().matches(CreditWord.HOUSE, first));
        return context.creditsAlone(house, AliasPosition.BRACKETS).isPresent()
                || led
                        && context.creditsAlone(house.substring(blank + 1), AliasPosition.BRACKETS)
                                .isPresent();
    }

    /** Text: Ann Other, Fotos: Joe Lens: whoever did something else, behind whoever wrote. */
    private boolean isOther(String part, int label) {
        int colon = Marks.in(part.substring(label - 1, label), ":：") ? label - 1 : label;
        String name = colon < part.length() ? BylineSegments.bare(part.substring(colon)) : "";
        return colon < part.length()
                && ":：".indexOf(part.charAt(colon)) >= 0
                && (!PeopleNames.in(name, context).isEmpty()
                        || context.creditsAlone(name, AliasPosition.BRACKETS).isPresent());
    }

    /** AP Photo: whoever took a picture wrote nothing. */
    private boolean hasLens(String part) {
        return Arrays.stream(part.split(" "))
                .anyMatch(word ->
                        context.parts().is(Part.OTHER, word) && !context.parts().is(Part.JOB, word));
    }

    private boolean isFullName(String name) {
        if (EastAsianName.isName(name)) {
            return true;
        }
        String[] words = name.split(" ");
        boolean small = NameInPart.isSmall(words[0]);
        return words.length <= MOST_WORDS_OF_NAME && !small && !words[0].startsWith(ARTICLE);
    }

    /** What is left beside the names: words of a job, words that lead to a place, and the place. */
    private boolean isNothingElse(String rest) {
        String[] words = WORDS.split(rest.strip());
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean job = context.parts().is(Part.JOB, word) || EastAsianName.isJob(word);
            signed |= job;
            if (!word.isEmpty() && !job && !isBeside(word)) {
                String place = String.join(" ", List.of(words).subList(i, words.length));
                filed |= isPlace(place);
                // Ann Other of The Associated Press
                housed |= i > 0 && isAgency(place);
                return filed || housed;
            }
            filed |= above && i > 0 && isPlace(word) && context.parts().is(Part.AT, words[i - 1]);
        }
        return true;
    }

    private boolean isBeside(String word) {
        boolean in = word.length() > 3 && "בب".indexOf(word.charAt(0)) >= 0 && isPlace(word.substring(1));
        return in
                || context.parts().is(Part.QUALIFIER, word)
                || context.parts().is(Part.AT, word)
                || context.parts().is(Part.DEGREE, word)
                || context.parts().isAnd(word, context.language())
                || isPlace(word);
    }

    private boolean isPlace(String text) {
        return !NameInPart.isSmall(text) && (context.gazetteer().knows(text) || LargeCity.isMeantBy(text, context));
    }
}
