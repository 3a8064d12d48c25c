package news.dateline.credit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.agency.CreditList;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.text.BylineParts.Part;

/** The name of a photographer in what a credit has beside its agencies. */
final class PhotoName {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    /** Letters that an abbreviated name has at most: Jr. */
    private static final int STOPPED = 3;

    /** What no name has: marks of sentences, buttons, sums. */
    private static final String NO_NAME = "?!…„“”\"[]{}<>=+#%&@*";

    /** The name by which somebody is known to a house of stock pictures. */
    private static final Pattern HANDLE = Pattern.compile("[a-z\\d][a-z\\d._-]{3,24}");

    /** Left by hyphenation, and none of a name. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b\\u2060]");

    private static final Pattern EDGES = Pattern.compile("^[©@\"'\\s:]+|[\"',;:\\s]+$");

    /** 記者林遠攝, 林遠提供: jobs and deeds glued to a name. */
    private static final Pattern CHINESE =
            Pattern.compile("(?:(?:\\p{IsHan}{2,4}?)?(?:记者|記者) ?)?(\\p{IsHan}{2,4}?) ?[/／]?(?:摄影|攝影|摄|攝|提供)");

    private PhotoName() {}

    /** The name without signs and words such as {@code by} before it; nothing for a house, a marker or an address. */
    static Optional<String> of(String part, Context context) {
        String trimmed = EDGES.matcher(UNSEEN.matcher(part).replaceAll("")).replaceAll("");
        int opening = context.words().endOfOpening(CreditWord.PHOTO_OPENING, trimmed);
        String name = withoutReporter(
                opening == 0
                        ? trimmed
                        : EDGES.matcher(trimmed.substring(opening)).replaceAll(""),
                context);
        String one = withoutStop(withoutArchive(first(name, context), context));
        return isName(one, context) ? Optional.of(one) : Optional.empty();
    }

    /** {@code tidewater7/Shutterstock}: beside a house of stock pictures one word in small letters is whoever took it. */
    static Optional<String> handle(CreditList credit, Context context) {
        boolean stock =
                credit.parts().stream().anyMatch(part -> context.words().matches(CreditWord.PHOTO_STOCK, part.text()));
        return credit.others().stream()
                .map(other -> EDGES.matcher(other).replaceAll(""))
                .filter(other -> stock
                        && HANDLE.matcher(other).matches()
                        && !isAddress(other)
                        && !context.words().matches(CreditWord.PHOTO_STOCK, other)
                        && !context.words().matches(CreditWord.PHOTO_MARKER, other)
                        && !context.words().matches(CreditWord.PHOTO_OPENING, other)
                        && !context.nobodies().isHouse(other))
                .findFirst();
    }

    /** Of two photographers who share a credit the first one. */
    private static String first(String name, Context context) {
        List<String> words = List.of(name.split(" "));
        for (int i = 2; i + 2 < words.size(); i++) {
            if (context.parts().isAnd(words.get(i), context.language())) {
                return String.join(" ", words.subList(0, i));
            }
        }
        return name;
    }

    /** Ann Other Archives Le Matin: the name before the word for where the picture lay. */
    private static String withoutArchive(String name, Context context) {
        List<String> words = List.of(name.split(" "));
        for (int i = 2; i < words.size(); i++) {
            if (context.words().matches(CreditWord.PHOTO_MARKER, words.get(i))) {
                return String.join(" ", words.subList(0, i));
            }
        }
        return name;
    }

    /** A full stop behind more than an initial ends a line, not a name: Ann Other. */
    private static String withoutStop(String name) {
        int last = name.length() - 1;
        return last > STOPPED && name.charAt(last) == '.' && name.lastIndexOf(' ') < last - STOPPED
                ? name.substring(0, last)
                : name;
    }

    /** 한가람 기자; 林远 摄 */
    private static String withoutReporter(String name, Context context) {
        Matcher chinese = CHINESE.matcher(name);
        if (chinese.matches()) {
            return chinese.group(1);
        }
        int blank = name.lastIndexOf(' ');
        String last = name.substring(blank + 1);
        return blank > 0
                        && (context.words().matches(CreditWord.REPORTER, last)
                                || isCaseless(last) && context.words().matches(CreditWord.PHOTO_MARKER, last))
                ? name.substring(0, blank)
                : name;
    }

    private static boolean isCaseless(String text) {
        return text.chars().noneMatch(unit -> Character.isUpperCase(unit) || Character.isLowerCase(unit));
    }

    /** A person's name has letters and no digits, two words at least in scripts with capitals, and is no marker. */
    private static boolean isName(String part, Context context) {
        boolean plain = part.length() <= LONGEST
                && part.chars().anyMatch(Character::isLetter)
                && part.chars().noneMatch(Character::isDigit)
                && part.indexOf(':') < 0
                && !isAddress(part);
        boolean several = part.indexOf(' ') > 0 || part.indexOf('.') > 0;
        boolean capitals = part.chars().anyMatch(Character::isUpperCase);
        boolean caseless = isCaseless(part);
        return plain
                && part.split(" ").length <= MOST_WORDS
                && (several && capitals && isOfNames(part, context) || caseless)
                && part.chars().noneMatch(unit -> NO_NAME.indexOf(unit) >= 0)
                && !context.nobodies().isHouse(part)
                && !context.words().endsAsHouse(part)
                && !context.words().matches(CreditWord.PHOTO_MARKER, part)
                && context.words().startIn(CreditWord.PHOTO_HOUSE, part) < 0;
    }

    /** Each word begins with a capital, or is one that names have: "van", "d'Aubray", "al-Khatib". */
    private static boolean isOfNames(String part, Context context) {
        return Arrays.stream(part.split(" "))
                .allMatch(word -> word.isEmpty()
                        || !NameInPart.isSmall(word)
                        || context.parts().is(Part.PARTICLE, word));
    }

    /** A full stop with a small letter behind it. */
    private static boolean isAddress(String part) {
        for (int dot = part.indexOf('.'); dot >= 0; dot = part.indexOf('.', dot + 1)) {
            if (dot + 1 < part.length() && Character.isLowerCase(part.charAt(dot + 1))) {
                return true;
            }
        }
        return false;
    }
}
