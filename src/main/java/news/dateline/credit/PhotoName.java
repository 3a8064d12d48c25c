package news.dateline.credit;

import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;

/** The name of a photographer in what a credit has beside its agencies. */
final class PhotoName {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;
    private static final Pattern EDGES = Pattern.compile("^[©@\"'\\s:]+|[\"',;:\\s]+$");

    private PhotoName() {}

    /** The name without signs and words such as {@code by} before it; nothing for a house, a marker or an address. */
    static Optional<String> of(String part, Context context) {
        String trimmed = EDGES.matcher(part).replaceAll("");
        int opening = context.words().endOfOpening(CreditWord.PHOTO_OPENING, trimmed);
        String name = withoutReporter(
                opening == 0
                        ? trimmed
                        : EDGES.matcher(trimmed.substring(opening)).replaceAll(""),
                context);
        return isName(name, context) ? Optional.of(name) : Optional.empty();
    }

    /** 한가람 기자 */
    private static String withoutReporter(String name, Context context) {
        int blank = name.lastIndexOf(' ');
        return blank > 0 && context.words().matches(CreditWord.REPORTER, name.substring(blank + 1))
                ? name.substring(0, blank)
                : name;
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
        boolean caseless = part.chars().noneMatch(unit -> Character.isUpperCase(unit) || Character.isLowerCase(unit));
        return plain
                && part.split(" ").length <= MOST_WORDS
                && (several && capitals || caseless)
                && !context.words().matches(CreditWord.PHOTO_MARKER, part)
                && context.words().startIn(CreditWord.PHOTO_HOUSE, part) < 0;
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
