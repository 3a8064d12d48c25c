package news.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;
import news.dateline.story.Command;
import news.dateline.story.Policy;

/**
 * A sequence of deliveries, commands and moments to play.
 *
 * @param items by label, the step in which each is delivered first
 */
record Scenario(String id, Policy policy, Map<String, Integer> items, List<Step> steps) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Scenario {
        items = Map.copyOf(items);
        steps = List.copyOf(steps);
    }

    /**
     * One step: at most one of a delivery and a command; with neither, the clock stands there.
     *
     * @param at the record's timestamp, the command's time, or where the clock stands
     */
    record Step(Instant at, Optional<RawItem> delivery, Optional<Order> order) {}

    /** A command about an item by its label. */
    record Order(Command.Kind kind, String item, Optional<String> by, Optional<String> reason) {}

    /**
     * Reads a line.
     *
     * @throws CommandFailure if it is no scenario
     */
    static Scenario parse(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            Map<String, Integer> items = new HashMap<>();
            json.path("items")
                    .fields()
                    .forEachRemaining(item -> items.put(
                            item.getKey(), item.getValue().path("step").asInt()));
            List<Step> steps = new ArrayList<>();
            json.path("steps").forEach(step -> steps.add(step(step)));
            String id = text(json, "id").orElseThrow(() -> new CommandFailure("a scenario without an id"));
            return new Scenario(id, policy(json.path("config")), items, steps);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new CommandFailure("not a line of scenarios", e);
        }
    }

    private static Policy policy(JsonNode config) {
        return text(config, "embargo")
                .map(embargo -> Policy.DEFAULT.with(Policy.Embargo.valueOf(embargo.toUpperCase(Locale.ROOT))))
                .orElse(Policy.DEFAULT);
    }

    private static Step step(JsonNode step) {
        Instant at = Instant.parse(text(step, "at").orElseThrow(() -> new CommandFailure("a step without a time")));
        Optional<RawItem> delivery = text(step, "payload").map(payload -> {
            Hints hints =
                    new Hints(text(step, "contentType"), text(step, "url"), text(step, "source"), text(step, "key"));
            return RawItem.of(payload.getBytes(UTF_8), hints, at);
        });
        Optional<Order> order = text(step, "command")
                .map(command -> new Order(
                        Command.Kind.ofCode(command)
                                .orElseThrow(() -> new CommandFailure("no such command: " + command)),
                        text(step, "item").orElseThrow(() -> new CommandFailure("a command without an item")),
                        text(step, "by"),
                        text(step, "reason")));
        return new Step(at, delivery, order);
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.get(field)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
