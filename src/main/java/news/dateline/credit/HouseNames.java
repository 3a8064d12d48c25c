package news.dateline.credit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.agency.AliasPosition;
import news.dateline.enrich.Context;
import news.dateline.item.Draft;
import news.dateline.item.Publisher;
import news.dateline.item.Stated;
import news.dateline.text.Folding;

/**
 * Which names are houses and no persons: agencies and papers of the table, offices, addresses, names with a word that only
 * houses have, and the name of the page's own site, unless that is a person's site.
 *
 * @param own the site's own names, as keys of letters and digits
 */
record HouseNames(Set<String> own, Context context) {
    private static final Pattern PARTS = Pattern.compile("\\s*[/|]\\s*");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S+|\\S+@\\S+|[\\p{L}\\d-]{2,}(?:\\.[\\p{L}\\d-]{2,})*\\.\\p{Ll}{2,12}");
    private static final Pattern INITIALS = Pattern.compile("\\p{Ll}{2,4}");
    /** Anna Martel; Jan van der Berg: a person's site has a person's name. */
    private static final Pattern FULL_NAME = Pattern.compile(
            "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: (?:\\p{Lu}\\.|\\p{Ll}{2,3}|\\p{Lu}\\p{Ll}+)){0,2} \\p{Lu}[\\p{L}'’-]*\\p{Ll}");

    HouseNames {
        own = Set.copyOf(own);
    }

    static HouseNames of(Draft draft, Context context) {
        Set<String> own = new HashSet<>();
        Stream.concat(
                        draft.stated().publisher().map(Stated.Found::text).stream(),
                        draft.wire().publisher().map(Publisher::name).stream())
                .map(HouseNames::key)
                .forEach(own::add);
        draft.wire().publisher().map(Publisher::domain).ifPresent(domain -> {
            own.add(key(domain));
            own.add(key(domain.substring(0, Math.max(0, domain.indexOf('.')))));
        });
        own.remove("");
        return new HouseNames(own, context);
    }

    /** The person in what stands as a name; of {@code Lena Orbach/dpa} the first part, of {@code det/dpa} nobody. */
    Optional<String> personIn(String name) {
        if (isHouse(name)) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(PARTS.split(name));
        boolean beside = parts.size() > 1 && parts.stream().anyMatch(this::isHouse);
        return !beside
                ? Optional.of(name)
                : parts.stream()
                        .filter(part -> !part.isEmpty()
                                && !isHouse(part)
                                && !beginsOwn(part)
                                && !INITIALS.matcher(part).matches())
                        .findFirst();
    }

    /** AFP/The Local, on the pages of The Local Sweden. */
    private boolean beginsOwn(String part) {
        return own.stream().anyMatch(name -> name.startsWith(key(part)));
    }

    boolean isHouse(String name) {
        return context.creditsAlone(name, AliasPosition.BRACKETS).isPresent()
                || ADDRESS.matcher(name).matches()
                || context.nobodies().isHouse(name)
                || isOwn(name);
    }

    private boolean isOwn(String name) {
        return own.contains(key(name)) && !FULL_NAME.matcher(name).matches()
                || name.startsWith("The ") && beginsOwn(name);
    }

    private static String key(String name) {
        return Folding.key(name)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
