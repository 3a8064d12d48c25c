package news.dateline.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.item.Draft;
import news.dateline.item.Identity.AltId;
import news.dateline.item.Name;
import news.dateline.text.Folding;

/** By which names desks call an item in their notes. Immutable; thread safe. */
final class StoryNames {
    /** A take's number behind the headline: {@code Trial opens (2)}, {@code Trial opens -3-}, {@code Trial opens (2/3)}. */
    private static final Pattern TAKE =
            Pattern.compile("(.*\\S)\\s*(?:\\((\\d{1,2})(?:/\\d{1,2})?\\)|[-–—](\\d{1,2})[-–—])\\s*=?");

    /** Letters and number of a transmission. */
    private static final Pattern NUMBER = Pattern.compile("([a-z]{2,8})[ -]?0{0,4}(\\d{1,5})");

    private static final int LONGEST = 300;

    private final HeadlineMarks marks;
    private final SlugMarks slugs;

    StoryNames(HeadlineMarks marks, SlugMarks slugs) {
        this.marks = marks;
        this.slugs = slugs;
    }

    /** What an item goes by beside its uri. */
    List<Name> of(Draft draft) {
        List<Name> names = new ArrayList<>();
        draft.identity().altIds().stream()
                .filter(id -> id.role().equals("transmission"))
                .map(AltId::value)
                .flatMap(value -> number(value).stream())
                .forEach(names::add);
        draft.content().title().flatMap(this::headline).ifPresent(names::add);
        draft.editorial().slugline().flatMap(this::slug).ifPresent(names::add);
        return names;
    }

    /** A headline as a name; nothing for one that is marks alone. */
    Optional<Name> headline(String title) {
        String bare = slugs.without(marks.without(title.strip()));
        Matcher take = TAKE.matcher(bare);
        String key = words(take.matches() ? take.group(1) : bare);
        return key.isEmpty() || title.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Name(Name.Kind.HEADLINE, key, words(title)));
    }

    private Optional<Name> slug(String slugline) {
        String key = words(slugs.without(slugline.strip()));
        return key.isEmpty() || slugline.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Name(Name.Kind.SLUG, key, words(slugline)));
    }

    /** The number of the take that the item says it is, in its headline or its slugline. */
    Optional<Integer> take(Draft draft) {
        Optional<String> title = draft.content().title();
        return title.flatMap(StoryNames::take)
                .or(() -> title.flatMap(slugs::take))
                .or(() -> draft.editorial().slugline().flatMap(slugs::take));
    }

    private static Optional<Integer> take(String title) {
        Matcher take = TAKE.matcher(title.strip());
        if (!take.matches()) {
            return Optional.empty();
        }
        String number = take.group(2) == null ? take.group(3) : take.group(2);
        return Optional.of(Integer.valueOf(number)).filter(value -> value > 0);
    }

    /** A supplier's number, however many zeros stand before it. */
    static Optional<Name> number(String value) {
        Matcher number = NUMBER.matcher(value.strip().toLowerCase(Locale.ROOT));
        return number.matches() ? Optional.of(number(number)) : Optional.empty();
    }

    private static Name number(Matcher found) {
        String key = found.group(1) + found.group(2);
        return new Name(Name.Kind.NUMBER, key, key);
    }

    /** Letters and figures alone, folded: marks, quotes and dashes differ from desk to desk. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (char unit : Folding.key(text).toCharArray()) {
            boolean counts = Character.isLetterOrDigit(unit)
                    || Character.getType(unit) == Character.NON_SPACING_MARK
                    || Character.getType(unit) == Character.COMBINING_SPACING_MARK
                    || Character.isSurrogate(unit);
            if (counts) {
                words.append(unit);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}
