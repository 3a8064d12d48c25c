package news.dateline.poll;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a transaction notes of the entries that it sends.
 *
 * @param feed the name under which it is remembered
 * @param versions of the entries, by their keys, in their order
 */
record SentEntries(String feed, Map<String, String> versions) {
    /** So many fit in a note. */
    static final int MOST = 100;

    private static final int PART = 16;

    SentEntries {
        requireNonNull(feed, "feed");
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
    }

    /** Nothing where nothing was noted. */
    static Optional<SentEntries> parse(String note) {
        if (note.length() < PART) {
            return Optional.empty();
        }
        Map<String, String> versions = new LinkedHashMap<>();
        for (int at = PART; at + 2 * PART <= note.length(); at += 2 * PART) {
            versions.put(note.substring(at, at + PART).strip(), note.substring(at + PART, at + 2 * PART));
        }
        return Optional.of(new SentEntries(note.substring(0, PART), versions));
    }

    String written() {
        StringBuilder note = new StringBuilder(feed);
        versions.forEach((key, version) ->
                note.append(key).append(" ".repeat(PART - key.length())).append(version));
        return note.toString();
    }
}
