package news.dateline.format;

import java.util.Locale;
import java.util.Optional;

/** What a payload seems to be that no reader reads, for an operator: its kind, never its text. */
final class UnknownPayload {
    private UnknownPayload() {}

    static String describe(Payload payload) {
        Optional<String> root = payload.json().map(json -> switch (json.getNodeType()) {
            case ARRAY -> "a JSON array of " + json.size() + " where an object is wanted";
            case OBJECT -> "a JSON object of " + json.size() + " fields, none of them an article's text";
            default -> "a JSON " + json.getNodeType().name().toLowerCase(Locale.ROOT);
        });
        return root.orElseGet(() -> payload.isFramed()
                ? "a wire frame that is neither IPTC 7901 nor ANPA 1312"
                : "markup with the root element " + payload.root().orElse("(none)") + ", for which there is no reader");
    }
}
