package news.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.draft.LanguageTag;
import news.dateline.format.ContentTypes;
import news.dateline.item.Editorial;
import news.dateline.item.PubStatus;
import news.dateline.item.Removed;
import news.dateline.item.StatedTime;
import news.dateline.item.Times;
import news.dateline.text.Line;
import news.dateline.text.StatedTimes;
import news.dateline.text.UnicodeText;

/** The fields of one JSON envelope, checked for their types. For one thread. */
final class EnvelopeFields {
    static final List<String> NAMES = List.of(
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

    private final JsonNode root;
    private final Map<String, String> lines = new HashMap<>();
    private final List<Removed> dropped = new ArrayList<>();

    EnvelopeFields(JsonNode root) {
        this.root = root;
        for (String name : NAMES) {
            if (!name.equals("body")) {
                text(name).map(UnicodeText::of).ifPresent(text -> add(name, text));
            }
        }
    }

    private void add(String name, UnicodeText text) {
        dropped.addAll(text.removed());
        String line =
                String.join(" ", Line.linesOf(text).stream().map(Line::text).toList());
        if (!line.isEmpty()) {
            lines.put(name, line);
        }
    }

    /** What makes this no envelope, without its text: a field of another type, no body, a value that cannot be read. */
    Optional<String> fault() {
        for (String name : NAMES) {
            JsonNode node = root.path(name);
            boolean fits = node.isMissingNode() || node.isNull() || node.isTextual();
            if (!fits && !(name.equals("version") && node.isIntegralNumber())) {
                return Optional.of(name + " is a JSON "
                        + node.getNodeType().name().toLowerCase(Locale.ROOT) + " where a string is wanted");
            }
        }
        if (text("body").isEmpty() && status() != PubStatus.CANCELED) {
            return Optional.of("body is missing");
        }
        return unreadable("status", PubStatus.ofCode(line("status").orElse("usable")))
                .or(() -> unreadable("bodyContentType", bodyType()))
                // an embargo that cannot be read must not be taken for none
                .or(() ->
                        line("embargoedUntil").flatMap(time -> unreadable("embargoedUntil", StatedTimes.parse(time))));
    }

    private static Optional<String> unreadable(String name, Optional<?> value) {
        return value.isPresent() ? Optional.empty() : Optional.of(name + " has a value that it cannot have");
    }

    private Optional<String> bodyType() {
        return Optional.of(line("bodyContentType").map(ContentTypes::essence).orElse("text/plain"))
                .filter(type -> type.equals("text/plain") || type.equals("text/html"));
    }

    /** The field as it stands. */
    Optional<String> text(String name) {
        return Optional.ofNullable(root.path(name).textValue());
    }

    /** The field as one clean line. */
    Optional<String> line(String name) {
        return Optional.ofNullable(lines.get(name));
    }

    boolean bodyIsHtml() {
        return bodyType().filter(type -> type.equals("text/html")).isPresent();
    }

    Optional<String> version() {
        JsonNode version = root.path("version");
        return version.isIntegralNumber() ? Optional.of(version.asText()) : line("version");
    }

    /** Usable unless stated otherwise. */
    PubStatus status() {
        return line("status").flatMap(PubStatus::ofCode).orElse(PubStatus.USABLE);
    }

    /** BCP 47; nothing where the value is no language. */
    Optional<String> language() {
        return line("language").flatMap(LanguageTag::of);
    }

    /** The times stated, on top of those found in the text. */
    Times times(Times found) {
        return new Times(
                time("publishedAt").or(found::firstCreated),
                time("updatedAt").or(found::versionCreated),
                found.contentCreated(),
                time("embargoedUntil").or(found::embargoedUntil),
                found.expires());
    }

    private Optional<StatedTime> time(String name) {
        return line(name).flatMap(StatedTimes::parse);
    }

    /** What the desk states, on top of what was found in the text. */
    Editorial editorial(Editorial found) {
        Editorial bylined = found.withByline(line("byline").or(found::by), List.of());
        return line("note").map(bylined::withEdNote).orElse(bylined);
    }

    /** Whether the field is stated, and stated so that it could be read. */
    boolean isRead(String name) {
        return switch (name) {
            case "publishedAt", "updatedAt", "embargoedUntil" -> time(name).isPresent();
            case "language" -> language().isPresent();
            case "version" -> version().isPresent();
            default -> line(name).isPresent();
        };
    }

    /** The characters that carry no text, in all fields but the body. */
    List<Removed> dropped() {
        return List.copyOf(dropped);
    }
}
