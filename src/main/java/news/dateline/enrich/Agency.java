package news.dateline.enrich;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A house that supplies or publishes news.
 *
 * @param id its id in {@code agencies.tsv}, which never changes
 * @param name its name
 * @param country ISO 3166-1 alpha-2
 * @param wikidata its Wikidata item
 * @param domains its domains, the foremost first
 */
public record Agency(
        String id, String name, Kind kind, Optional<String> country, Optional<String> wikidata, List<String> domains) {
    /** What sort of house it is. */
    public enum Kind {
        AGENCY("agency"),
        PHOTO_AGENCY("photo-agency"),
        PRESS_RELEASE_WIRE("press-release-wire"),
        BROADCASTER("broadcaster"),
        NEWSPAPER("newspaper"),
        PUBLISHER("publisher"),
        /** No house at all, but a word that stands in credits as one would, such as Pool. */
        MARKER("marker");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        static Kind ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("agencies.tsv: no such kind: " + code));
        }
    }

    public Agency {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(country, "country");
        requireNonNull(wikidata, "wikidata");
        domains = List.copyOf(domains);
    }

    /** Whether it is a house, and no mere marker. */
    public boolean isHouse() {
        return kind != Kind.MARKER;
    }
}
