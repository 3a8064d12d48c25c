package news.dateline.newsml;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Signal;
import news.dateline.text.FactTable;

/** What signals of NewsML-G2 ask for ({@code g2-signals.tsv}). */
final class G2Signal {
    private static final String ANY = "*";
    private static final Map<QCode, Signal> SIGNALS = signals();

    private G2Signal() {}

    static Optional<Signal> of(QCode code) {
        String lower = code.code().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(SIGNALS.get(new QCode(code.scheme(), lower)))
                .or(() -> Optional.ofNullable(SIGNALS.get(new QCode(ANY, lower))))
                .or(() -> Optional.ofNullable(SIGNALS.get(new QCode(code.scheme(), ANY))));
    }

    private static Map<QCode, Signal> signals() {
        Map<QCode, Signal> signals = new HashMap<>();
        for (List<String> row : FactTable.rows(G2Signal.class, "g2-signals.tsv", 3)) {
            signals.put(
                    new QCode(row.get(0), row.get(1)), Signal.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(signals);
    }
}
