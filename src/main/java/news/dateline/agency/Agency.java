package news.dateline.agency;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.dateline.item.AgencyCredit;

/**
 * A row of {@code agencies.tsv}.
 *
 * @param id its stable id
 * @param kind what kind of house it is
 * @param country ISO 3166-1 alpha-2
 * @param languages the languages it writes in, the main one first
 * @param domains the domains it publishes under
 * @param wikidata its Wikidata id
 */
public record Agency(
        String id,
        String name,
        Kind kind,
        Optional<String> country,
        List<String> languages,
        List<String> domains,
        Optional<String> wikidata) {
    /** The row for agencies that a credit leaves unnamed: "وكالات", agencies. */
    static final String UNNAMED = "ar-generic";

    /** What a house does. */
    public enum Kind {
        AGENCY,
        PHOTO_AGENCY,
        PRESS_RELEASE_WIRE,
        BROADCASTER,
        NEWSPAPER,
        PUBLISHER;

        /** The kind by its code in the table: {@code photo-agency}. */
        static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private static final Set<Kind> SUPPLIERS = EnumSet.of(Kind.AGENCY, Kind.PHOTO_AGENCY, Kind.PRESS_RELEASE_WIRE);

    public Agency {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(country, "country");
        languages = List.copyOf(languages);
        domains = List.copyOf(domains);
        requireNonNull(wikidata, "wikidata");
    }

    /** The credit that names it in these words. */
    public AgencyCredit credit(String literal) {
        return new AgencyCredit(id, name, wikidata.map(entity -> "http://www.wikidata.org/entity/" + entity), literal);
    }

    /** A paper, a broadcaster or a publisher that provides its own text is no agency. */
    public boolean supplies() {
        return SUPPLIERS.contains(kind);
    }

    boolean isNamed() {
        return !id.equals(UNNAMED);
    }
}
