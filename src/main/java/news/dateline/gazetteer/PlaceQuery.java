package news.dateline.gazetteer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A place as a story names it, and what may tell which one is meant.
 *
 * @param literal the name as printed
 * @param qualifier the country, state or province printed beside it
 * @param language the primary subtag of the story's language
 * @param homes the countries (ISO 3166-1 alpha-2) of the agencies that the story names and of its publisher
 * @param mentions whether the story's text has this word; asked only where a name is ambiguous
 */
public record PlaceQuery(
        String literal,
        Optional<String> qualifier,
        Optional<String> language,
        Set<String> homes,
        Predicate<String> mentions) {
    public PlaceQuery {
        requireNonNull(literal, "literal");
        requireNonNull(qualifier, "qualifier");
        requireNonNull(language, "language");
        homes = Set.copyOf(homes);
        requireNonNull(mentions, "mentions");
    }

    /** The same story's question for another name, with where it is. */
    PlaceQuery of(String otherLiteral, String otherQualifier) {
        return new PlaceQuery(otherLiteral, Optional.of(otherQualifier), language, homes, mentions);
    }
}
