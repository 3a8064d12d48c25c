package news.dateline.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.text.FactTables;

/** Agencies and publishers by id, by domain and by the ways in which credits write them. Immutable; thread safe. */
final class AgencyTable {
    private static final int OPENING = 3;
    private static final int BITS = 1 << 14;

    private final Map<String, Agency> byId = new LinkedHashMap<>();
    private final Map<String, Agency> byDomain = new HashMap<>();
    private final Map<String, List<AgencyAlias>> byAlias = new HashMap<>(4096);
    private final Map<String, String> nameKeys = new HashMap<>();
    private final NavigableSet<String> keys = new TreeSet<>();

    /** A bit for the first three characters of each key: most words of a text begin none, and need not be looked up. */
    private final long[] openings = new long[BITS / Long.SIZE];

    AgencyTable(FactTables tables) {
        tables.forEach("agency/agencies.tsv", 7, this::addAgency);
        byId.values().forEach(agency -> agency.domains().forEach(domain -> byDomain.putIfAbsent(domain, agency)));
        Set<String> written = new HashSet<>();
        tables.forEach("agency/agency-aliases.tsv", 4, row -> {
            addAlias(row);
            written.add(row.get(0));
        });
        byId.values().stream()
                .filter(agency -> agency.supplies() && !written.contains(agency.id()))
                .forEach(this::addName);
    }

    /** A new row of {@code agencies.tsv} counts at once: until it has aliases, the agency is known by its name. */
    private void addName(Agency agency) {
        addAlias(List.of(agency.id(), "", agency.name(), ""));
    }

    private void addAgency(List<String> row) {
        Agency agency = new Agency(
                row.get(0),
                row.get(1),
                Agency.Kind.ofCode(row.get(2)),
                ifAny(row.get(3)),
                list(row.get(4)),
                list(row.get(5)),
                ifAny(row.get(6)));
        byId.put(agency.id(), agency);
        nameKeys.put(
                agency.id(), AgencyAlias.key(agency.name(), 0, agency.name().length()));
    }

    private void addAlias(List<String> row) {
        Agency agency =
                byId(row.get(0)).orElseThrow(() -> new IllegalArgumentException("no agency has the id " + row.get(0)));
        String text = row.get(2);
        String key = AgencyAlias.key(text, 0, text.length());
        byAlias.computeIfAbsent(key, unused -> new ArrayList<>(1))
                .add(AgencyAlias.of(agency, row.get(1), text, row.get(3)));
        keys.add(key);
        if (key.length() >= OPENING) {
            openings[opening(key) / Long.SIZE] |= 1L << opening(key);
        }
    }

    private static Optional<String> ifAny(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(","));
    }

    /** Every agency, in the table's order. */
    Collection<Agency> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    Optional<Agency> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Who publishes under a host: the row of the longest domain that the host is or lies under.
     *
     * @param host a host name in lower case
     */
    Optional<Agency> byDomain(String host) {
        for (String domain = host; ; domain = domain.substring(domain.indexOf('.') + 1)) {
            Agency agency = byDomain.get(domain);
            if (agency != null || domain.indexOf('.') < 0) {
                return Optional.ofNullable(agency);
            }
        }
    }

    private static int opening(String key) {
        return (key.charAt(0) * 31 + key.charAt(1)) * 31 + key.charAt(2) & BITS - 1;
    }

    /** Whether some alias's key begins so: if none does, no longer run of words is an alias either. */
    boolean begins(String key) {
        if (key.length() >= OPENING && (openings[opening(key) / Long.SIZE] >>> opening(key) & 1) == 0) {
            return false;
        }
        String next = keys.ceiling(key);
        return next != null && next.startsWith(key);
    }

    /**
     * The agency that a text names, in the slot; two for a composite such as {@code EFE/EPA}, none if the text is no
     * alias or not in this slot.
     *
     * @param language of the text around, which decides between agencies with the same letters
     */
    List<Agency> named(String literal, AliasPosition slot, Optional<String> language) {
        return named(AgencyAlias.key(literal, 0, literal.length()), literal, slot, language);
    }

    /** Every agency that is written so in the slot. */
    List<Agency> sharing(String literal, AliasPosition slot) {
        return byAlias.getOrDefault(AgencyAlias.key(literal, 0, literal.length()), List.of()).stream()
                .filter(alias -> alias.counts(slot, literal) && !alias.composite())
                .map(AgencyAlias::agency)
                .distinct()
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // agencies of the one table
    List<Agency> named(String key, String literal, AliasPosition slot, Optional<String> language) {
        List<AgencyAlias> aliases = byAlias.get(key);
        if (aliases == null) {
            return List.of();
        }
        List<AgencyAlias> counting = new ArrayList<>(aliases.size());
        for (AgencyAlias alias : aliases) {
            boolean known =
                    !counting.isEmpty() && counting.get(counting.size() - 1).agency() == alias.agency();
            if (!known && alias.counts(slot, literal) && !isForbidden(alias, aliases, slot, literal, language)) {
                counting.add(alias);
            }
        }
        if (counting.isEmpty()) {
            return List.of();
        }
        return counting.get(0).composite()
                ? counting.stream().map(AgencyAlias::agency).distinct().toList()
                : List.of(counting.size() == 1 ? counting.get(0).agency() : likeliest(counting, key, language));
    }

    private static boolean isForbidden(
            AgencyAlias alias, List<AgencyAlias> all, AliasPosition slot, String literal, Optional<String> language) {
        for (AgencyAlias other : all) {
            if (other.forbids(alias, slot, literal, language)) {
                return true;
            }
        }
        return false;
    }

    /** The agency whose name it is, else one that writes in the text's language, its main one first, else the first. */
    private Agency likeliest(List<AgencyAlias> aliases, String key, Optional<String> language) {
        Agency best = aliases.get(0).agency();
        int bestScore = -1;
        for (AgencyAlias alias : aliases) {
            Agency agency = alias.agency();
            int place = language.map(agency.languages()::indexOf).orElse(-1);
            int score = (key.equals(nameKeys.get(agency.id())) ? 100 : 0) + (place < 0 ? 0 : 50 - Math.min(place, 40));
            if (score > bestScore) {
                best = agency;
                bestScore = score;
            }
        }
        return best;
    }
}
