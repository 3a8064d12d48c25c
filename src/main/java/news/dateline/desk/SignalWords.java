package news.dateline.desk;

import java.util.List;
import java.util.Locale;
import news.dateline.enrich.PhraseTable;
import news.dateline.item.Signal;
import news.dateline.text.FactTables;

/** The words by which an item says that it changes an earlier one: {@code signals.tsv}. */
final class SignalWords {
    /** Where the words stand. */
    enum Where {
        DASH,
        COLON,
        BRACKET,
        SLUG,
        NOTE
    }

    private SignalWords() {}

    /** The words by where they stand. */
    static PhraseTable<Where, Signal> phrases(FactTables tables) {
        return PhraseTable.of(
                Where.class,
                rows -> tables.forEach(
                        "desk/signals.tsv",
                        4,
                        row -> rows.add(
                                where(row),
                                row.get(3),
                                SignalCode.of(row.get(2)).orElseThrow())));
    }

    static Where where(List<String> row) {
        return Where.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    }
}
