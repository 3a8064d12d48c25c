package news.dateline.enrich;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.text.FactTable;

/** Reads {@code agencies.tsv}; its heading says what the columns hold. */
final class AgencyRows {
    private static final int COLUMNS = 7;
    private static final int ALIASES = 6;
    private static final Pattern ALIAS = Pattern.compile("([^\\[\\]]+?)(?: \\[([DPSCX]+)])?(?: \\[\\+([a-z0-9-]+)])?");

    private final List<List<String>> rows = FactTable.rows(AgencyRows.class, "agencies.tsv", COLUMNS);
    private final Map<String, Agency> agencies = new LinkedHashMap<>();

    AgencyRows() {
        for (List<String> row : rows) {
            Agency agency = agency(row);
            if (agencies.put(agency.id(), agency) != null) {
                throw new IllegalStateException("agencies.tsv: two rows with the id " + agency.id());
            }
        }
    }

    private static Agency agency(List<String> row) {
        return new Agency(
                row.get(0),
                row.get(1),
                Agency.Kind.ofCode(row.get(2)),
                stated(row.get(3)),
                stated(row.get(4)),
                Arrays.stream(row.get(5).split(" "))
                        .filter(domain -> !domain.isEmpty())
                        .toList());
    }

    private static Optional<String> stated(String field) {
        return Optional.of(field).filter(value -> !value.isEmpty());
    }

    /** The houses by id, in the order of the table. */
    Map<String, Agency> agencies() {
        return agencies;
    }

    /** All their names, in the order of the table. */
    List<Alias> aliases() {
        List<Alias> aliases = new ArrayList<>();
        for (List<String> row : rows) {
            for (String group : row.get(ALIASES).split("; ")) {
                if (!group.isEmpty()) {
                    addGroup(aliases, agencies.get(row.get(0)), group);
                }
            }
        }
        return aliases;
    }

    private void addGroup(List<Alias> aliases, Agency agency, String group) {
        int colon = group.indexOf(": ");
        if (colon < 2) {
            throw new IllegalStateException("agencies.tsv: " + agency.id() + ": no language before " + group);
        }
        for (String entry : group.substring(colon + 2).split(" \\| ")) {
            aliases.add(alias(agency, group.substring(0, colon), entry));
        }
    }

    private Alias alias(Agency agency, String language, String entry) {
        Matcher matcher = ALIAS.matcher(entry);
        if (!matcher.matches()) {
            throw new IllegalStateException("agencies.tsv: " + agency.id() + ": not an alias: " + entry);
        }
        String places = Optional.ofNullable(matcher.group(2)).orElse("");
        return new Alias(matcher.group(1), language, places, named(agency, matcher.group(3)));
    }

    private List<Agency> named(Agency agency, String second) {
        if (second == null) {
            return List.of(agency);
        }
        Agency other = agencies.get(second);
        if (other == null) {
            throw new IllegalStateException("agencies.tsv: " + agency.id() + ": no row with the id " + second);
        }
        return List.of(agency, other);
    }
}
