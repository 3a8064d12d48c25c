package news.dateline.item;

import static java.util.Objects.requireNonNull;

/**
 * An agency credited for the text.
 *
 * @param id its id in the agency table
 * @param name its name
 * @param literal the credit as found
 */
public record AgencyCredit(String id, String name, String literal) {
    public AgencyCredit {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(literal, "literal");
    }
}
