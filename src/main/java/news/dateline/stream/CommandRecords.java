package news.dateline.stream;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import news.dateline.story.Command;

/** Commands as the values of their topic: JSON. */
final class CommandRecords {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CommandRecords() {}

    static byte[] write(Command command) {
        ObjectNode json = JSON.createObjectNode()
                .put("id", command.id())
                .put("command", command.kind().code())
                .put("uri", command.uri())
                .put("at", command.at().toString());
        command.by().ifPresent(by -> json.put("by", by));
        command.reason().ifPresent(reason -> json.put("reason", reason));
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JacksonException e) {
            throw new UncheckedIOException("a tree of texts can be written", e);
        }
    }

    /** The command, or nothing where the value is none. */
    static Optional<Command> read(byte[] value) {
        try {
            JsonNode json = JSON.readTree(value);
            Optional<Command.Kind> kind = text(json, "command").flatMap(Command.Kind::ofCode);
            Optional<String> id = text(json, "id");
            Optional<String> uri = text(json, "uri");
            Optional<Instant> at = text(json, "at").map(Instant::parse);
            boolean whole = kind.isPresent() && id.isPresent() && uri.isPresent() && at.isPresent();
            return whole
                    ? Optional.of(new Command(
                            id.get(), kind.get(), uri.get(), at.get(), text(json, "by"), text(json, "reason")))
                    : Optional.empty();
        } catch (IOException | DateTimeException notACommand) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
