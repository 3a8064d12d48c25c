package news.dateline;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.text.FactTable;

/**
 * A room of the plan in {@code rooms.tsv}: a package of its own name under {@code news.dateline}.
 *
 * @param floor the floor that it stands on
 * @param outer whether frameworks, clock, network and files may be used in it
 * @param knows the rooms whose classes it may use
 */
record Room(String floor, boolean outer, String name, Set<String> knows) {
    /** All rooms, top to bottom. */
    static final List<Room> PLAN = FactTable.rows(Room.class, "rooms.tsv", 4).stream()
            .map(row -> new Room(row.get(0), row.get(1).equals("outer"), row.get(2), words(row.get(3))))
            .toList();

    static String[] corePackages() {
        return PLAN.stream()
                .filter(room -> !room.outer())
                .map(room -> "news.dateline." + room.name())
                .toArray(String[]::new);
    }

    /** Pairs of rooms as {@code above -> below}. */
    static Stream<String> arrows() {
        return PLAN.stream().flatMap(room -> room.knows().stream().map(below -> room.name() + " -> " + below));
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
