package news.dateline.cli;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import news.dateline.item.Outcome;

/**
 * A file of a manifest that was cleaned.
 *
 * @param number of its line, from 0
 * @param id the line's
 * @param received when it came in
 */
record CleanedFile(int number, String id, Instant received, List<Outcome> outcomes) {
    CleanedFile {
        requireNonNull(id, "id");
        requireNonNull(received, "received");
        outcomes = List.copyOf(outcomes);
    }
}
