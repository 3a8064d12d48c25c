package news.dateline.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.item.Signal;
import news.dateline.text.FactTable;

/** What AP's editorial types and the words of its sluglines ask of those who have an earlier version ({@code ap-signals.tsv}). */
final class ApSignals {
    private static final Map<String, Signal> TYPES = FactTable.rows(ApSignals.class, "ap-signals.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> signal(row.get(1))));

    private ApSignals() {}

    static Optional<Signal> of(Fields item) {
        List<Signal> signals = item.texts("editorialtypes").stream()
                .flatMap(type -> Optional.ofNullable(TYPES.get(type)).stream())
                .toList();
        // a correction of a lead is a correction
        Optional<Signal> stated =
                signals.stream().filter(signal -> signal != Signal.UPDATE).findFirst();
        boolean writethru = item.text("slugline").contains("Writethru") || signals.contains(Signal.UPDATE);
        return stated.or(() -> writethru ? Optional.of(Signal.UPDATE) : Optional.empty());
    }

    private static Signal signal(String code) {
        return Arrays.stream(Signal.values())
                .filter(signal -> signal.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("ap-signals.tsv: no such signal: " + code));
    }
}
