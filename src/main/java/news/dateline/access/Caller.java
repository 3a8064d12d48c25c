package news.dateline.access;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * Somebody who is known.
 *
 * @param name as the file of tokens or the identity provider has it
 * @param roles may be empty: known, and allowed nothing
 */
public record Caller(String name, Set<Role> roles) {
    public Caller {
        requireNonNull(name, "name");
        roles = Set.copyOf(roles);
    }

    boolean may(Action action) {
        return action.roles().stream().anyMatch(roles::contains);
    }
}
