package news.dateline.enrich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The houses of {@code agencies.tsv}, by the names that credits call them and by their domains. Immutable; thread safe.
 *
 * <p>A name is looked up whole, never within a sentence: what a credit is, the caller's grammar says; which house it
 * names, this table. Alefs, tatweel, dots, blanks within an abbreviation and full-width forms do not matter; the case of
 * letters does where a name is also a word.
 */
public final class AgencyTable {
    private static final AgencyTable SHIPPED = new AgencyTable(new AgencyRows());

    private final Map<String, Agency> agencies;
    private final Map<String, List<Alias>> aliases;
    private final Map<String, Agency> domains;

    private AgencyTable(AgencyRows rows) {
        this.agencies = rows.agencies();
        this.aliases = byKey(rows.aliases());
        this.domains = byDomain(agencies.values());
    }

    private static Map<String, List<Alias>> byKey(List<Alias> all) {
        Map<String, List<Alias>> byKey = new HashMap<>();
        for (Alias alias : all) {
            byKey.computeIfAbsent(CreditKey.of(alias.literal()), key -> new ArrayList<>(2))
                    .add(alias);
        }
        byKey.replaceAll((key, list) -> List.copyOf(list));
        return byKey;
    }

    /** Where two houses share a domain, it is whose own it is foremost, else whose row comes first. */
    private static Map<String, Agency> byDomain(Collection<Agency> all) {
        Map<String, Agency> byDomain = new HashMap<>();
        for (Agency agency : all) {
            agency.domains().stream().limit(1).forEach(domain -> byDomain.putIfAbsent(domain, agency));
        }
        for (Agency agency : all) {
            agency.domains().forEach(domain -> byDomain.putIfAbsent(domain, agency));
        }
        return byDomain;
    }

    /** The table that ships with Dateline. */
    public static AgencyTable shipped() {
        return SHIPPED;
    }

    /** The houses, in the order of the table. */
    public Collection<Agency> all() {
        return agencies.values();
    }

    /** The house with this id. */
    public Optional<Agency> byId(String id) {
        return Optional.ofNullable(agencies.get(id));
    }

    /** The house that a whole credit names, in a text whose language is not known. */
    public Optional<Agency> inSlot(String text, Slot slot) {
        return inSlot(text, slot, Optional.empty());
    }

    /**
     * The house that a whole credit names.
     *
     * @param text the credit, nothing before and nothing behind it
     * @param slot where it stands
     * @param language BCP 47, of the article: it decides between houses that share an acronym
     */
    public Optional<Agency> inSlot(String text, Slot slot, Optional<String> language) {
        return named(text, slot, language).stream().findFirst();
    }

    /** The houses in a list of credits, as {@link CreditList#of} reads it. */
    public CreditList list(String text, Slot slot, Optional<String> language) {
        return CreditList.of(text, token -> named(token, slot, language));
    }

    /** The houses in a list of credits, in a text whose language is not known. */
    public CreditList list(String text, Slot slot) {
        return list(text, slot, Optional.empty());
    }

    /** The houses that a whole credit names: mostly one, two for {@code AFP/Getty Images}, none if it is no credit. */
    List<Agency> named(String text, Slot slot, Optional<String> language) {
        Alias best = null;
        for (Alias alias : aliases.getOrDefault(CreditKey.of(text), List.of())) {
            boolean closer = best == null || alias.closeness(text, language) > best.closeness(text, language);
            if (closer && alias.fits(text, slot)) {
                best = alias;
            }
        }
        return best == null ? List.of() : best.agencies();
    }

    /**
     * The house whose page this host is: that of the longest domain of the table that the host is, or is below.
     *
     * @param host a host's or a registrable domain's name, in lower case
     */
    public Optional<Agency> byDomain(String host) {
        String domain = host;
        while (!domains.containsKey(domain) && domain.indexOf('.') >= 0) {
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.ofNullable(domains.get(domain));
    }
}
