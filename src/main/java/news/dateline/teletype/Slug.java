package news.dateline.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Removed;

/** The slug line over a text of the Associated Press's kind: {@code BC-XX--Keyword, 2nd Ld-Writethru,466}. */
final class Slug {
    private static final int LONGEST = 90;

    /** The cycle, keywords that begin with capitals, and behind commas version and words. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?:BC|AM|PM|AP|BP)-{1,2}\\p{Lu}[\\p{L}\\p{N}'’&./]*+(?:(?:-{1,2}| )[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’&./]*+){0,7}+(?:,[^,.]{1,40}){0,3}");

    private static final Pattern CYCLE = Pattern.compile("(?i)^(?:[APB]M|BC)-");
    private static final Pattern COMMA = Pattern.compile(",\\s*+");

    private Slug() {}

    /** Whether a line cannot be anything else. */
    static boolean isSlug(String line) {
        return line.length() <= LONGEST && SHAPE.matcher(line).matches();
    }

    /** Keyword, version, words. */
    static void writeTo(ItemDraft draft, String line, String from) {
        draft.removed(Removed.Kind.ROUTING, line);
        String[] parts = COMMA.split(line);
        List<String> keyword = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            var take = i == 0 ? Take.of(CYCLE.matcher(parts[0]).replaceFirst("")) : Take.among(parts[i]);
            take.ifPresent(found -> Notes.write(draft, found, from));
            boolean words = !parts[i].isEmpty() && parts[i].chars().allMatch(Character::isDigit);
            if (i == 0 || take.isEmpty() && !words) {
                keyword.add(parts[i]);
            }
        }
        draft.slugline(String.join(", ", keyword), from);
    }
}
