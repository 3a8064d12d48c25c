package news.dateline.teletype;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.draft.ItemDraft;
import news.dateline.item.Removed;

/**
 * The opening of a message of IPTC 7901 as desks print it and mail it, without its header: the agency's number, keywords that end in
 * a slash, a headline that ends in an equals sign. {@code dpa 123}, {@code Politics/Votes/}, {@code Council votes =}.
 */
final class PrintedHeader {
    private static final int MOST_LINES = 6;

    private static final Pattern NUMBER = Pattern.compile("(\\p{L}{2,8})[ -]?(\\d{2,5})");

    /** Keywords; an address has a slash at its end as well. */
    private static final Pattern KEYWORDS = Pattern.compile("\\p{L}[^:=?]{1,100}/");

    private static final Pattern HEADLINE = Pattern.compile("[^=]*[^=\\s]\\s*=");

    private PrintedHeader() {}

    /** Whether a text opens so: nothing less tells it from a page's text. */
    static boolean opens(String text) {
        boolean keywords = false;
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .toList();
        for (String line : lines) {
            if (keywords && line.endsWith("=") && HEADLINE.matcher(line).matches()) {
                return true;
            }
            keywords |= line.endsWith("/") && KEYWORDS.matcher(line).matches();
        }
        return false;
    }

    /** Reads number and keywords, and leaves the headline. */
    static void read(ItemDraft draft, LineCursor lines) {
        List<String> keywords = new ArrayList<>();
        while (lines.hasText()) {
            Matcher number = NUMBER.matcher(lines.peek());
            if (KEYWORDS.matcher(lines.peek()).matches()) {
                keywords.add(lines.peek());
            } else if (keywords.isEmpty() && number.matches()) {
                String agency = number.group(1);
                draft.altId("transmission", agency + number.group(2))
                        .source(agency.toLowerCase(Locale.ROOT))
                        .credit(agency, "iptc7901:header");
            } else {
                break;
            }
            draft.removed(Removed.Kind.ROUTING, lines.next());
        }
        draft.slugline(String.join(" ", keywords), "iptc7901:slug");
    }
}
