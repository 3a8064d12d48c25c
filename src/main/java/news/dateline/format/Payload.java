package news.dateline.format;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import news.dateline.item.Hints;
import news.dateline.text.Decoded;

/**
 * A payload as the readers see it.
 *
 * @param decoded its text, and what made text of it
 * @param json the text's tree, where the text is JSON
 * @param hints what the producer says about it
 */
record Payload(Decoded.Text decoded, Optional<JsonNode> json, Hints hints) {
    Payload {
        requireNonNull(decoded, "decoded");
        requireNonNull(json, "json");
        requireNonNull(hints, "hints");
    }

    String text() {
        return decoded.value();
    }

    /** The text's first characters that are not white space, at most so many. */
    String opening(int length) {
        String text = text();
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return text.substring(start, Math.min(text.length(), start + length));
    }
}
