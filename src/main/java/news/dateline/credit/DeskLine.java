package news.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Context;

/**
 * The line of codes with which a desk closes an item: the agency, then services and initials ({@code dpa abc xx n1 def},
 * {@code AAP RTV jd}). In German and French services they follow the habit of dpa and AFP.
 */
final class DeskLine {
    private static final int LONGEST = 50;
    private static final int MOST_CODES = 7;
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern CODE =
            Pattern.compile("(?:\\p{Ll}|\\p{N}){1,4}(?:[/-](?:\\p{Ll}|\\p{N}){1,4}){0,3}|\\p{Lu}{2,4}");

    /** dpa-kn: a service of the agency's. */
    private static final Pattern SERVICE = Pattern.compile("(?<=^\\p{Ll}{3,5})-\\p{Ll}{2,3}$");

    private DeskLine() {}

    /** PTI ABC RDK: initials in capitals, two at least. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,4}(?: \\p{Lu}{2,4}){2,3}");

    private static final Pattern SECOND = Pattern.compile(
            "\\p{Lu}{2,4}(?: \\p{Lu}{2,4}){0,3}|\\p{IsDevanagari}{2,12}(?: \\p{IsDevanagari}{2,12}){0,2}");

    /** भाषा अमित रंजन: in scripts without capitals the names themselves. */
    private static final Pattern NAMES = Pattern.compile("\\p{IsDevanagari}{2,12}");

    /** RDK RDK; रंजन: what the second line of such a line of codes may be. */
    static boolean mayGoOn(String line) {
        return line.length() <= LONGEST && SECOND.matcher(line).matches();
    }

    static Optional<Closing> read(String paragraph, Context context) {
        return behind(paragraph, 0, context);
    }

    /** The line that the text holds from {@code start} on. */
    static Optional<Closing> behind(String text, int start, Context context) {
        String[] words = text.length() - start > LONGEST
                ? new String[0]
                : BLANK.split(text.substring(start).strip());
        boolean some = words.length > 1 && words.length - 1 <= MOST_CODES;
        // behind a sentence capitals may be its object: "He works for AP TV"
        boolean capitals = some && CAPITALS.matcher(String.join(" ", words)).matches();
        if (!some || start > 0 && !capitals && !Character.isLowerCase(words[words.length - 1].charAt(0))) {
            return Optional.empty();
        }
        List<String> initials = new ArrayList<>();
        for (int word = 1; word < words.length; word++) {
            boolean name = start == 0 && NAMES.matcher(words[word]).matches();
            if (!name && !CODE.matcher(words[word]).matches()) {
                return Optional.empty();
            }
            List.of(words[word].split("[/-]")).stream()
                    .filter(DeskLine::isInitials)
                    .forEach(initials::add);
        }
        return context.creditsAlone(SERVICE.matcher(words[0]).replaceFirst(""), AliasPosition.BRACKETS)
                .map(credit -> new Closing(start, Closing.Kind.SIGN_OFF, initials, credit.credits()));
    }

    private static boolean isInitials(String code) {
        return code.length() <= 3 && code.chars().allMatch(Character::isLowerCase);
    }
}
