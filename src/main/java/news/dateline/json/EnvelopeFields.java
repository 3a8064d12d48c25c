package news.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.format.ContentTypes;
import news.dateline.item.PubStatus;
import news.dateline.text.Line;
import news.dateline.text.UnicodeText;

/**
 * The fields of one JSON envelope, checked for their types.
 *
 * @param root the envelope, an object
 */
record EnvelopeFields(JsonNode root) {
    private static final List<String> NAMES = List.of(
            "body",
            "id",
            "url",
            "source",
            "headline",
            "byline",
            "bodyContentType",
            "language",
            "publishedAt",
            "updatedAt",
            "version",
            "status",
            "embargoedUntil",
            "note");

    /** What makes this no envelope, without its text: a field of another type, no body, a value that cannot be read. */
    Optional<String> fault() {
        for (String name : NAMES) {
            JsonNode node = root.path(name);
            boolean fits = node.isMissingNode() || node.isNull() || node.isTextual();
            if (!fits && !isNumberedVersion(name)) {
                return Optional.of(name + " is a JSON "
                        + node.getNodeType().name().toLowerCase(Locale.ROOT) + " where a string is wanted");
            }
        }
        if (!root.path("body").isTextual() && status() != PubStatus.CANCELED) {
            return Optional.of("body is missing");
        }
        return unreadable("status", PubStatus.ofCode(stated("status", "usable")))
                .or(() -> unreadable("bodyContentType", bodyType()));
    }

    private boolean isNumberedVersion(String name) {
        return name.equals("version") && root.path(name).isIntegralNumber();
    }

    private static Optional<String> unreadable(String name, Optional<?> value) {
        return value.isPresent() ? Optional.empty() : Optional.of(name + " has a value that it cannot have");
    }

    private Optional<String> bodyType() {
        return Optional.of(ContentTypes.essence(stated("bodyContentType", "text/plain")))
                .filter(type -> type.equals("text/plain") || type.equals("text/html"));
    }

    private String stated(String name, String otherwise) {
        String line = Line.joined(UnicodeText.of(text(name)));
        return line.isEmpty() ? otherwise : line;
    }

    /** The field as it stands; empty where it is not stated. */
    String text(String name) {
        JsonNode node = root.path(name);
        return node.isTextual() || isNumberedVersion(name) ? node.asText() : "";
    }

    boolean bodyIsHtml() {
        return bodyType().filter(type -> type.equals("text/html")).isPresent();
    }

    boolean isStated(String name) {
        return !stated(name, "").isEmpty();
    }

    /** Usable unless stated otherwise. */
    PubStatus status() {
        return PubStatus.ofCode(stated("status", "usable")).orElse(PubStatus.USABLE);
    }
}
