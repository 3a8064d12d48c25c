package news.dateline.teletype;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;

/**
 * The two header lines of an ANPA 1312 message: {@code a0123 -----} and
 * {@code r i BC-XX--Keyword 1stLd-Writethru 11-13 0466}; any field may be missing.
 */
final class Anpa1312Header {
    /** The service's letter, the story's number, whom it is for. */
    private static final Pattern STORY = Pattern.compile("\\W{0,8}([A-Za-z]{1,4}) ?(\\d{2,6}+)(?:\\P{L}.*+)?");

    /** Priority, category, cycle and keyword, version, day, words. */
    private static final Pattern HANDLING =
            Pattern.compile("([A-Za-z])\\s+([A-Za-z])\\s+(\\S{0,60})((?:\\s+\\S{1,40}){0,6}?)"
                    + "(?:\\s+(\\d{1,2}-\\d{1,2}))?(?:\\s+\\d{1,5})?\\s*");

    private static final String FROM = "anpa1312:header";

    private Optional<String> story = Optional.empty();
    private Optional<String> day = Optional.empty();

    /** Reads what the header's lines state into a draft. */
    static Anpa1312Header read(ItemDraft draft, String header) {
        Anpa1312Header read = new Anpa1312Header();
        for (String line : header.split("\n")) {
            read.readLine(draft, line.strip());
        }
        return read;
    }

    /** Service and number, as {@code a0123}. */
    Optional<String> story() {
        return story;
    }

    /** Month and day, as {@code 11-13}. */
    Optional<String> day() {
        return day;
    }

    private void readLine(ItemDraft draft, String line) {
        Matcher handling = HANDLING.matcher(line);
        Matcher number = STORY.matcher(line);
        if (handling.matches()) {
            readHandling(draft, handling);
        } else if (story.isEmpty() && number.matches()) {
            story = Optional.of(number.group(1) + number.group(2));
        }
    }

    private void readHandling(ItemDraft draft, Matcher handling) {
        AnpaPriority.urgency(handling.group(1)).ifPresent(urgency -> draft.urgency(urgency, FROM));
        if (AnpaPriority.isHeld(handling.group(1))) {
            Take.of("Hold for release").ifPresent(take -> Notes.write(draft, take, FROM));
        }
        Desk.of("anpa1312", handling.group(2)).ifPresent(desk -> desk.writeTo(draft));
        Take.among(handling.group(4).strip()).ifPresent(take -> Notes.write(draft, take, FROM));
        draft.altId("keyword", handling.group(3));
        day = Optional.ofNullable(handling.group(5));
    }
}
