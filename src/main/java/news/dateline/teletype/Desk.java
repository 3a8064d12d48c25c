package news.dateline.teletype;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.draft.ItemDraft;
import news.dateline.text.FactTable;

/**
 * The desk that a category code stands for ({@code desks.tsv}).
 *
 * @param name the subject, or the kind of text
 * @param isGenre whether it is a kind of text
 * @param topic the IPTC media topic's code, where there is one
 */
record Desk(String name, boolean isGenre, Optional<String> topic) {
    private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";
    private static final Map<String, Desk> DESKS = desks();

    /** The desk of a code, in the format's own table. */
    static Optional<Desk> of(String format, String code) {
        return Optional.ofNullable(DESKS.get(key(format, code)));
    }

    void writeTo(ItemDraft draft) {
        if (isGenre) {
            draft.genre(name);
        } else {
            draft.subject(name, topic.map(MEDIA_TOPICS::concat));
        }
    }

    private static Map<String, Desk> desks() {
        Map<String, Desk> desks = new HashMap<>();
        for (List<String> row : FactTable.rows(Desk.class, "desks.tsv", 5)) {
            Optional<String> topic = Optional.of(row.get(4)).filter(code -> !code.equals("-"));
            desks.put(
                    key(row.get(0), row.get(1)), new Desk(row.get(3), row.get(2).equals("genre"), topic));
        }
        return Map.copyOf(desks);
    }

    private static String key(String format, String code) {
        return format + " " + code.toLowerCase(Locale.ROOT);
    }
}
