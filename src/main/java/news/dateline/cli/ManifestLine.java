package news.dateline.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;

/**
 * One line of a manifest: a file to clean and what is known of it beside.
 *
 * @param id names it in the output
 * @param file its path, relative to the manifest
 * @param contentType a hint
 * @param url a hint
 * @param receivedAt the time of receipt; empty stands for the time at which the file was last written
 */
public record ManifestLine(
        String id, String file, Optional<String> contentType, Optional<String> url, Optional<Instant> receivedAt) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a line.
     *
     * @throws CommandFailure if it is not a manifest's
     */
    public static ManifestLine parse(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return new ManifestLine(
                    text(json, "id").orElseThrow(() -> new CommandFailure("no id")),
                    text(json, "file").orElseThrow(() -> new CommandFailure("no file")),
                    text(json, "contentType"),
                    text(json, "url"),
                    text(json, "receivedAt").map(Instant::parse));
        } catch (JacksonException | DateTimeException e) {
            throw new CommandFailure("not a line of a manifest", e);
        }
    }

    /**
     * The payload and its hints.
     *
     * @param folder where the manifest is
     * @param maxBytes of a payload; of a larger file just enough is read to see that it is larger
     * @throws CommandFailure if the file can't be read
     */
    public RawItem read(Path folder, int maxBytes) {
        Path path = folder.resolve(file);
        try (InputStream input = Files.newInputStream(path)) {
            Hints hints = new Hints(contentType, url, Optional.empty(), Optional.empty());
            return RawItem.of(input.readNBytes(maxBytes + 1), hints, received(folder));
        } catch (IOException e) {
            throw new CommandFailure("can't read " + path, e);
        }
    }

    /**
     * The time of receipt.
     *
     * @param folder where the manifest is
     * @throws CommandFailure if the file can't be looked at
     */
    Instant received(Path folder) {
        Path path = folder.resolve(file);
        try {
            return receivedAt.isPresent()
                    ? receivedAt.get()
                    : Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            throw new CommandFailure("can't read " + path, e);
        }
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
