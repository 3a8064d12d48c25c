package news.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Outcome;
import news.dateline.item.PubStatus;
import news.dateline.item.StatedTime;
import news.dateline.ninjs.NinjsWriter;
import news.dateline.pipeline.Cleaner;
import news.dateline.story.Command;
import news.dateline.story.Standing;
import news.dateline.story.Stories;

/** Plays one scenario, by the rules of the service, with a clock that stands where the scenario puts it. For one thread. */
final class ScenarioPlayer {
    private static final JsonFactory JSON = new JsonFactory();

    private final Scenario scenario;
    private final Cleaner cleaner;
    private final Stories stories;
    private final ByteArrayBuilder lines = new ByteArrayBuilder();
    private final Map<Integer, String> uris = new HashMap<>();

    ScenarioPlayer(Scenario scenario, Cleaner cleaner) {
        this.scenario = scenario;
        this.cleaner = cleaner;
        this.stories = new Stories(scenario.policy());
    }

    /** The events in their order, a line each, then how every item stands; UTF-8. */
    byte[] play() {
        Instant now = Instant.EPOCH;
        for (int number = 0; number < scenario.steps().size(); number++) {
            Scenario.Step step = scenario.steps().get(number);
            now = step.at();
            write(number, stories.due(now));
            play(number, step);
        }
        standings(now);
        return lines.toByteArray();
    }

    private void play(int number, Scenario.Step step) {
        step.delivery().ifPresent(item -> cleaner.clean(item).stream()
                .filter(Outcome.Cleaned.class::isInstance)
                .map(Outcome.Cleaned.class::cast)
                .forEach(cleaned -> {
                    uris.putIfAbsent(number, cleaned.article().identity().uri());
                    write(number, stories.deliver(cleaned.article(), cleaned.relations(), item.receivedAt()));
                }));
        step.order().ifPresent(order -> write(number, stories.order(command(number, step, order))));
    }

    private Command command(int number, Scenario.Step step, Scenario.Order order) {
        String uri = Optional.ofNullable(scenario.items().get(order.item()))
                .map(uris::get)
                .orElseThrow(() -> new CommandFailure(scenario.id() + ": nothing was delivered as " + order.item()));
        return new Command(scenario.id() + "#" + number, order.kind(), uri, step.at(), order.by(), order.reason());
    }

    private void write(int step, List<Stories.Told> told) {
        told.forEach(one -> one.article()
                .ifPresent(article -> line(json -> {
                    json.writeNumberField("step", step);
                    json.writeStringField("type", one.decision().disposition().eventType());
                    json.writeStringField(
                            "key", one.decision().standing().story().series());
                    json.writeFieldName("article");
                    json.writeRawValue(new String(NinjsWriter.write(article), StandardCharsets.UTF_8));
                })));
    }

    private void standings(Instant now) {
        line(json -> {
            json.writeArrayFieldStart("final");
            for (Map.Entry<String, Standing> item : stories.standings().entrySet()) {
                standing(json, item.getKey(), item.getValue(), now);
            }
            json.writeEndArray();
        });
    }

    private void standing(JsonGenerator json, String uri, Standing standing, Instant now) throws IOException {
        Optional<Article> text = stories.text(uri);
        boolean expired = text.flatMap(article -> article.times().expires())
                .flatMap(StatedTime::instant)
                .filter(at -> !at.toInstant().isAfter(now))
                .isPresent();
        boolean served = standing.pubStatus() == PubStatus.USABLE && !expired;
        json.writeStartObject();
        json.writeStringField("uri", uri);
        json.writeStringField("state", expired && served(standing) ? "expired" : state(standing));
        json.writeStringField("version", standing.version());
        json.writeBooleanField("served", served);
        if (served && text.isPresent()) {
            json.writeStringField("text", text.get().content().body());
        }
        json.writeEndObject();
    }

    private static boolean served(Standing standing) {
        return standing.pubStatus() == PubStatus.USABLE;
    }

    private static String state(Standing standing) {
        return switch (standing.pubStatus()) {
            case USABLE -> "usable";
            case WITHHELD -> "withheld";
            case CANCELED -> "killed";
        };
    }

    /** Writes the fields of a line. */
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private void line(Fields fields) {
        try (JsonGenerator json = JSON.createGenerator(lines)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("scenario", scenario.id());
            fields.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }
}
