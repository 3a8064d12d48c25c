package news.dateline.newsml;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.text.FactTable;

/** What codes of status and signal ask for ({@code signals.tsv}, {@code statuses.tsv}). */
final class Signals {
    private static final String ANY = "*";
    private static final Map<QCode, Signal> SIGNALS = signals();
    private static final Map<String, PubStatus> STATUSES = statuses();

    private Signals() {}

    static Optional<Signal> of(QCode code) {
        String lower = code.code().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(SIGNALS.get(new QCode(code.scheme(), lower)))
                .or(() -> Optional.ofNullable(SIGNALS.get(new QCode(ANY, lower))));
    }

    /** The status that a word stands for, in any case. */
    static Optional<PubStatus> status(String word) {
        return Optional.ofNullable(STATUSES.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<QCode, Signal> signals() {
        Map<QCode, Signal> signals = new HashMap<>();
        for (List<String> row : FactTable.rows(Signals.class, "signals.tsv", 3)) {
            signals.put(
                    new QCode(row.get(0), row.get(1)), Signal.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(signals);
    }

    private static Map<String, PubStatus> statuses() {
        Map<String, PubStatus> statuses = new HashMap<>();
        for (List<String> row : FactTable.rows(Signals.class, "statuses.tsv", 2)) {
            statuses.put(row.get(0), PubStatus.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(statuses);
    }
}
