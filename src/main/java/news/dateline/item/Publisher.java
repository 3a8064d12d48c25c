package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Who put the item out.
 *
 * @param id its id in the agency table, else its domain
 * @param name its name in the table, else what it calls itself, else its domain
 * @param domain the registrable domain
 * @param country ISO 3166-1 alpha-2
 */
public record Publisher(String id, String name, String domain, Optional<String> country) {
    public Publisher {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(domain, "domain");
        requireNonNull(country, "country");
    }
}
