package news.dateline.layout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The address of the page itself, told from its links to share it: networks and mail programs are given it in a query, as
 * {@code ?u=https%3A%2F%2Fkestrel.example%2Fharbour}. Dumps that write out their links' addresses hold it.
 */
final class SharedAddress {
    private static final String GIVEN = "=http";
    /** Once it may be where a log-in leads back to, or another site's. */
    private static final int FEWEST = 2;

    private static final int MOST = 200;
    private static final int LONGEST = 1000;

    private SharedAddress() {}

    /** The address that most such links give, of several the first; empty where no two agree. */
    static Optional<String> in(List<TextBlock> blocks) {
        Map<String, Integer> counts = new HashMap<>();
        String best = "";
        int found = 0;
        for (TextBlock block : blocks) {
            String raw = block.raw();
            for (int at = raw.indexOf(GIVEN); at >= 0 && found < MOST; at = raw.indexOf(GIVEN, at + 1)) {
                String address = address(raw, at + 1);
                if (!address.isEmpty()) {
                    found++;
                    int count = counts.merge(address, 1, Integer::sum);
                    best = best.isEmpty() || count > counts.getOrDefault(best, 0) ? address : best;
                }
            }
        }
        return Optional.of(best).filter(address -> counts.getOrDefault(address, 0) >= FEWEST);
    }

    /** The address that begins here, without what counts its readers; empty where it is a whole site's. */
    private static String address(String raw, int from) {
        int end = from;
        int last = Math.min(raw.length(), from + LONGEST);
        while (end < last && " &)]>\"".indexOf(raw.charAt(end)) < 0) {
            end++;
        }
        String address = withoutQuery(decoded(raw.substring(from, end)));
        int host = address.indexOf("://") + 3;
        int path = host < 3 ? -1 : address.indexOf('/', host);
        return path > 0 && path + 1 < address.length() ? address : "";
    }

    private static String withoutQuery(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                return address.substring(0, i);
            }
        }
        return address;
    }

    private static String decoded(String text) {
        try {
            return text.indexOf('%') < 0 ? text : URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException cutShort) {
            return "";
        }
    }
}
