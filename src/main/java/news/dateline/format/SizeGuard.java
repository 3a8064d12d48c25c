package news.dateline.format;

import java.util.Optional;
import news.dateline.item.ReadItem.Refused;
import news.dateline.item.Reason;

/**
 * What is too much for any item though its bytes are within the limit: each element of a tree and each line of a wire
 * takes many times the memory of the bytes that it is written in.
 */
final class SizeGuard {
    /** The largest pages and feeds of the world have a tenth of it. */
    private static final int MOST_TAGS = 500_000;

    private static final int MOST_LINES = 200_000;

    private SizeGuard() {}

    /** Why a payload is refused unread, if it is. */
    static Optional<Refused> of(Payload payload) {
        String text = payload.text();
        if (exceeds(text, "<", MOST_TAGS)) {
            return Optional.of(new Refused(Reason.TOO_LARGE, "more than " + MOST_TAGS + " tags"));
        }
        // the lines of markup are nothing to its reader; those of a JSON text are escaped, or should be
        boolean json = payload.json().isPresent();
        boolean lines =
                json && exceeds(text, "\\n", MOST_LINES) || !payload.isMarkup() && exceeds(text, "\n", MOST_LINES);
        return lines
                ? Optional.of(new Refused(Reason.TOO_LARGE, "more than " + MOST_LINES + " lines"))
                : Optional.empty();
    }

    /** Whether a tag or a line with something in it opens more often: blank lines and runs of the sign cost nothing. */
    private static boolean exceeds(String text, String opening, int most) {
        if (text.length() / 2 < most) { // nor could it: most payloads need no counting
            return false;
        }
        int found = 0;
        int at = text.indexOf(opening);
        while (at >= 0 && found <= most) {
            int next = at + opening.length();
            if (next < text.length() && text.charAt(next) > ' ' && text.charAt(next) != opening.charAt(0)) {
                found++;
            }
            at = text.indexOf(opening, next);
        }
        return found > most;
    }
}
