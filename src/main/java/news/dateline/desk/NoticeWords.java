package news.dateline.desk;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.Phrases;
import news.dateline.item.Notice;
import news.dateline.text.FactTables;

/** The words by which a note asks something about another item: {@code notices.tsv}. Immutable; thread safe. */
final class NoticeWords {
    private final Phrases<Notice.Action> phrases;

    NoticeWords(FactTables tables) {
        Map<String, Notice.Action> rows = new HashMap<>();
        tables.forEach(
                "desk/notices.tsv",
                3,
                row -> rows.put(row.get(2), Notice.Action.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        this.phrases = new Phrases<>(rows);
    }

    /** What the first such words in a text ask. */
    Optional<Notice.Action> in(String text) {
        int start = phrases.in(text);
        return start < 0 ? Optional.empty() : phrases.at(text, start).map(Phrases.Found::value);
    }
}
