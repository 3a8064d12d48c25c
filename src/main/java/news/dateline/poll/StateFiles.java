package news.dateline.poll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.dateline.item.ContentHash;

/** A folder with a file for each feed, replaced as a whole; and a lock, so that one at a time asks. For one thread. */
final class StateFiles implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LOCK = ".dateline-poll";

    private final Path folder;
    private final FileChannel lock;
    private final String id;

    private StateFiles(Path folder, FileChannel lock, String id) {
        this.folder = requireNonNull(folder, "folder");
        this.lock = requireNonNull(lock, "lock");
        this.id = requireNonNull(id, "id");
    }

    /** The folder, made if missing; nothing where another has it. */
    static Optional<StateFiles> open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock = FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() == null) {
                lock.close();
                return Optional.empty();
            }
            ByteBuffer written =
                    ByteBuffer.allocate(UUID.randomUUID().toString().length());
            lock.read(written, 0);
            if (written.hasRemaining()) {
                written = ByteBuffer.wrap(UUID.randomUUID().toString().getBytes(UTF_8));
                lock.write(written, 0);
                lock.force(true);
            }
            return Optional.of(new StateFiles(folder, lock, new String(written.array(), UTF_8)));
        } catch (OverlappingFileLockException ofThisProcess) {
            lock.close();
            return Optional.empty();
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** The folder's name, which stays the same. */
    String id() {
        return id;
    }

    /** The name under which a feed is remembered. */
    static String key(URI feed) {
        return ContentHash.of(feed.toString().getBytes(UTF_8)).substring(0, 16);
    }

    /** What is remembered of a feed; as of one never asked where nothing is, or nothing that can be read. */
    FeedState load(String key, URI feed) throws IOException {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(file(key)));
            Map<String, String> versions = new LinkedHashMap<>();
            json.path("entries")
                    .properties()
                    .forEach(entry ->
                            versions.put(entry.getKey(), entry.getValue().asText()));
            return new FeedState(
                    text(json, "url").map(URI::create).orElse(feed),
                    text(json, "etag"),
                    text(json, "lastModified"),
                    text(json, "notBefore").map(Instant::parse),
                    json.path("gone").asBoolean(),
                    versions);
        } catch (NoSuchFileException | JacksonException | IllegalArgumentException | DateTimeException nothing) {
            return FeedState.of(feed);
        }
    }

    /** What stood there before stands there, or this, whatever dies. */
    void save(String key, FeedState state) throws IOException {
        ObjectNode json =
                JSON.createObjectNode().put("url", state.url().toString()).put("gone", state.gone());
        state.etag().ifPresent(etag -> json.put("etag", etag));
        state.lastModified().ifPresent(date -> json.put("lastModified", date));
        state.notBefore().ifPresent(moment -> json.put("notBefore", moment.toString()));
        ObjectNode entries = json.putObject("entries");
        state.versions().forEach(entries::put);
        Path part = folder.resolve(key + ".tmp");
        try (FileChannel out = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(json));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(String key) {
        return folder.resolve(key + ".json");
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
