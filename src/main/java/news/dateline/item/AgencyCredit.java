package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An agency credited for the text.
 *
 * @param id its id in the agency table
 * @param name its name
 * @param uri its Wikidata entity
 * @param literal the credit as found
 */
public record AgencyCredit(String id, String name, Optional<String> uri, String literal) {
    public AgencyCredit {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(uri, "uri");
        requireNonNull(literal, "literal");
    }
}
