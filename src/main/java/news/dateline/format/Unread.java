package news.dateline.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a payload seems to be that no reader reads, for an operator: its kind, never its text. */
final class Unread {
    private static final int OPENING = 4096;
    private static final String FRAME = "\u0001\u0016\u007f";
    private static final Pattern ROOT = Pattern.compile("<([A-Za-z][A-Za-z0-9_.:-]{0,40})[\\s/>]");

    private Unread() {}

    static boolean isMarkup(Payload payload) {
        return ROOT.matcher(payload.opening(64)).lookingAt() || startsWithDeclaration(payload.opening(2));
    }

    private static boolean startsWithDeclaration(String opening) {
        return opening.equals("<?") || opening.equals("<!");
    }

    /** IPTC 7901 and ANPA 1312 frame an item in control characters. */
    static boolean isFramed(Payload payload) {
        String opening = payload.opening(1);
        return !opening.isEmpty() && FRAME.contains(opening);
    }

    static String describe(Payload payload) {
        Optional<String> root = payload.json().map(json -> switch (json.getNodeType()) {
            case ARRAY -> "a JSON array of " + json.size() + " where an object is wanted";
            case OBJECT -> "a JSON object of " + json.size() + " fields, none of them an article's text";
            default -> "a JSON " + json.getNodeType().name().toLowerCase(Locale.ROOT);
        });
        return root.orElseGet(() -> isFramed(payload)
                ? "a wire frame (IPTC 7901 or ANPA 1312), for which there is no reader"
                : "markup with the root element " + rootElement(payload) + ", for which there is no reader");
    }

    private static String rootElement(Payload payload) {
        Matcher matcher = ROOT.matcher(payload.opening(OPENING));
        return matcher.find() ? matcher.group(1) : "(none)";
    }
}
