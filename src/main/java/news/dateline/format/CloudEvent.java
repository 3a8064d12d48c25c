package news.dateline.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;

/**
 * CloudEvents 1.0 in structured mode: the event is an envelope of hints around the payload. Its {@code time} says when
 * the event happened, not when the article was written, and is not read.
 */
final class CloudEvent {
    private CloudEvent() {}

    /** The payload within, with the event's hints; nothing if this is no event. */
    static Optional<RawItem> unwrap(JsonNode root, RawItem item) {
        boolean event = root.isObject()
                && root.path("specversion").isTextual()
                && root.path("type").isTextual();
        return event ? Optional.of(item.with(data(root), hints(root, item.hints()))) : Optional.empty();
    }

    private static byte[] data(JsonNode event) {
        JsonNode base64 = event.path("data_base64");
        if (base64.isTextual()) {
            return bytes(base64.textValue());
        }
        JsonNode data = event.path("data");
        if (data.isMissingNode() || data.isNull()) {
            return new byte[0];
        }
        String text = data.isTextual() ? data.textValue() : data.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is not Base64 is handed on as it stands: the readers then say what they make of it. */
    private static byte[] bytes(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return base64.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The subject names the item; then the record's key; an event's id names the item only where nothing else does. */
    private static Hints hints(JsonNode event, Hints outer) {
        return new Hints(
                text(event, "datacontenttype"),
                outer.url(),
                text(event, "source").or(outer::source),
                text(event, "subject").or(outer::id).or(() -> text(event, "id")));
    }

    private static Optional<String> text(JsonNode event, String field) {
        return Optional.ofNullable(event.path(field).textValue()).filter(text -> !text.isBlank());
    }
}
