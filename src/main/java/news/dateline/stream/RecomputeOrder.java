package news.dateline.stream;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.ContentHash;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.RecordPosition;
import news.dateline.ninjs.NinjsWriter;
import news.dateline.pipeline.Cleaner;
import news.dateline.story.Command;
import news.dateline.story.Delivery;
import news.dateline.story.Recomputation;
import news.dateline.story.StoryRules;

/**
 * A command that an item be made anew of its raw record. It carries the record: whoever settles it, and whenever, needs nothing
 * that may have left the raw topic. And it says what must come of it: a service of other rules publishes nothing.
 *
 * @param raw the record as it came in, with its place and its time
 * @param ordinal of the item in the payload, from 0
 * @param change the item's last change as it is supposed to stand
 * @param hash {@link #hash} of the article that must come of it
 */
public record RecomputeOrder(Command command, RawItem raw, int ordinal, int change, String hash) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public RecomputeOrder {
        requireNonNull(command, "command");
        requireNonNull(raw, "raw");
        requireNonNull(hash, "hash");
    }

    /** Tells what rules make of an item, whatever version it is. */
    public static String hash(Article article) {
        return ContentHash.of(NinjsWriter.write(StoryRules.asFirst(article)));
    }

    /** As the value of a record of the topic of commands. */
    public byte[] written() {
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(CommandRecords.write(command));
            RecordPosition position = raw.position().orElseThrow();
            json.put("ordinal", ordinal).put("change", change).put("hash", hash);
            json.putObject("raw")
                    .put("topic", position.topic())
                    .put("partition", position.partition())
                    .put("offset", position.offset())
                    .put("receivedAt", raw.receivedAt().toString());
            ObjectNode hints = json.putObject("hints");
            raw.hints().contentType().ifPresent(value -> hints.put("contentType", value));
            raw.hints().url().ifPresent(value -> hints.put("url", value));
            raw.hints().source().ifPresent(value -> hints.put("source", value));
            raw.hints().id().ifPresent(value -> hints.put("id", value));
            json.put("payload", raw.payload());
            return JSON.writeValueAsBytes(json);
        } catch (JacksonException e) {
            throw new UncheckedIOException("a tree of texts can be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The order, or nothing where the value is none. */
    static Optional<RecomputeOrder> read(byte[] value) {
        Optional<Command> command = CommandRecords.read(value).filter(one -> one.kind() == Command.Kind.RECOMPUTE);
        if (command.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(value);
            JsonNode at = json.path("raw");
            JsonNode hints = json.path("hints");
            RawItem raw = new RawItem(
                    json.path("payload").binaryValue() == null
                            ? new byte[0]
                            : json.path("payload").binaryValue(),
                    new Hints(text(hints, "contentType"), text(hints, "url"), text(hints, "source"), text(hints, "id")),
                    Instant.parse(at.path("receivedAt").asText()),
                    Optional.of(new RecordPosition(
                            at.path("topic").asText(),
                            at.path("partition").asInt(),
                            at.path("offset").asLong())));
            return Optional.of(new RecomputeOrder(
                    command.get(),
                    raw,
                    json.path("ordinal").asInt(),
                    json.path("change").asInt(),
                    json.path("hash").asText()));
        } catch (IOException | DateTimeException notAnOrder) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** What the rules make of it; nothing where that is not what it says. */
    Optional<Recomputation> carriedOut(Cleaner cleaner) {
        List<Outcome> outcomes = cleaner.clean(raw);
        return outcomes.stream()
                .skip(ordinal)
                .findFirst()
                .filter(Outcome.Cleaned.class::isInstance)
                .map(Outcome.Cleaned.class::cast)
                .filter(cleaned -> hash(cleaned.article()).equals(hash))
                .map(cleaned -> new Recomputation(
                        Delivery.of(cleaned.article(), cleaned.relations(), raw.receivedAt()), change));
    }
}
