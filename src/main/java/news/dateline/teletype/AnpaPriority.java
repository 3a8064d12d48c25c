package news.dateline.teletype;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.text.FactTable;

/** The priority letters of ANPA 1312 ({@code anpa-priorities.tsv}). */
final class AnpaPriority {
    private static final Map<String, List<String>> PRIORITIES = priorities();

    private AnpaPriority() {}

    /** 1 to 9, as {@code urgency} has it. */
    static Optional<String> urgency(String letter) {
        return Optional.ofNullable(PRIORITIES.get(letter.toLowerCase(Locale.ROOT)))
                .map(row -> row.get(1));
    }

    /** Whether the item waits for its release. */
    static boolean isHeld(String letter) {
        return Optional.ofNullable(PRIORITIES.get(letter.toLowerCase(Locale.ROOT)))
                .filter(row -> row.get(2).equals("hold"))
                .isPresent();
    }

    private static Map<String, List<String>> priorities() {
        Map<String, List<String>> priorities = new HashMap<>();
        FactTable.rows(AnpaPriority.class, "anpa-priorities.tsv", 4).forEach(row -> priorities.put(row.get(0), row));
        return Map.copyOf(priorities);
    }
}
