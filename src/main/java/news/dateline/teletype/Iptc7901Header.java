package news.dateline.teletype;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of an IPTC 7901 message: {@code eca100 3 s 586 ccccb   dpa 099}.
 *
 * @param service the source's letters
 * @param number the message's number within the service
 * @param priority 1 to 9
 * @param category the desk's letters
 * @param agency who sends it, where the rest of the line says so
 */
record Iptc7901Header(String service, String number, String priority, String category, Optional<String> agency) {
    private static final Pattern LINE = Pattern.compile(
            "([A-Za-z]{1,8})[ -]?(\\d{2,6}) +(\\d)\\b(?: +([A-Za-z]{1,5})\\b)?(?: +(\\d{1,5})\\b)?(.{0,200})");

    /** Letters alone, or before the agency's own number at the end of the line; other words there are keywords. */
    private static final Pattern AGENCY = Pattern.compile(
            "(?:^|\\s)(\\p{L}{2,8}(?:[-/]\\p{L}{2,8})?+) +\\d[\\d-]{0,30}(?:#\\d+)?$|^(\\p{L}{2,8}(?:[-/]\\p{L}{2,8})?+)$");

    /** Typesetting codes of four letters: {@code ccccb}, {@code vvvvb}. */
    private static final Pattern TYPESETTING = Pattern.compile("^(?:[vcs]{4}[a-z])(?:\\s+|$)");

    static Optional<Iptc7901Header> of(String line) {
        Matcher header = LINE.matcher(line.strip());
        if (!header.matches()) {
            return Optional.empty();
        }
        String rest = TYPESETTING.matcher(header.group(6).strip()).replaceFirst("");
        return Optional.of(new Iptc7901Header(
                header.group(1),
                header.group(2),
                header.group(3),
                Optional.ofNullable(header.group(4)).orElse(""),
                agency(rest)));
    }

    private static Optional<String> agency(String rest) {
        Matcher agency = AGENCY.matcher(rest);
        return agency.find()
                ? Optional.of(agency.group(1) == null ? agency.group(2) : agency.group(1))
                : Optional.empty();
    }

    /** Whether all fields are there that the standard demands: without a frame nothing less tells a header from text. */
    static boolean isComplete(String line) {
        Matcher header = LINE.matcher(line.strip());
        return header.matches() && header.group(4) != null && header.group(5) != null;
    }
}
