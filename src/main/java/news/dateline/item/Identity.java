package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Which item this is, and which version of it.
 *
 * @param uri the item's stable id, an absolute URI without a revision
 * @param version the provider's version, as printed; empty where the provider has none (the store then counts)
 * @param altIds every other id that the provider gives
 */
public record Identity(String uri, Optional<String> version, List<AltId> altIds) {
    /** An id under another name: {@code role} says whose or which. */
    public record AltId(String role, String value) {}

    public Identity {
        requireNonNull(uri, "uri");
        requireNonNull(version, "version");
        altIds = List.copyOf(altIds);
    }

    public Identity withVersion(String version) {
        return new Identity(uri, Optional.of(version), altIds);
    }
}
