package news.dateline.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.story.Command;
import news.dateline.story.Delivery;
import news.dateline.story.Named;
import news.dateline.story.Policy;
import news.dateline.story.Recomputation;
import news.dateline.story.Standing;

/**
 * A small day of a desk: what comes in, line by line, and what becomes of it. Each line that begins with an item's letter comes in as a
 * record of its own; {@code !kill A 3h ed reason}, {@code !release A 3h ed}, {@code !due A 5h}, {@code !recompute A 3h op reason 1 ## A 0h …} are commands. Lines that begin with
 * {@code >} are what is expected of the one above: the event as a reader sees it, how the item stands then, and the names that were noted.
 */
record Scene(String name, List<String> lines) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 40;

    /** Between a command and what today's rules make of the record. */
    private static final String AGAIN = " ## ";

    /** The scenes of a file; each begins with {@code ==} and its name. */
    static List<Scene> of(String file) {
        List<Scene> scenes = new ArrayList<>();
        for (String part : file.split("(?m)^== ")) {
            List<String> lines = part.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                scenes.add(new Scene(lines.get(0), lines.subList(1, lines.size())));
            }
        }
        return scenes;
    }

    /** The scene, with what becomes of each line in place of what is expected. */
    String played() {
        MemoryTables tables = new MemoryTables();
        BatchSettler settler = settler(tables);
        StringBuilder played = new StringBuilder("== " + name + "\n");
        int offset = 0;
        for (String line : lines) {
            if (line.startsWith(">")) {
                continue;
            }
            played.append(line).append('\n');
            if (!line.equals("hold")) {
                int named = tables.names().size();
                PreparedRecord record = record(line, offset++);
                List<Effect> effects = settler.settle(List.of(record)).await().indefinitely();
                effects.forEach(effect -> played.append("> ")
                        .append(told(effect, tables))
                        .append(remembered(effect, tables))
                        .append('\n'));
                played.append(noted(tables.last(), record));
                List<Named> names = tables.names();
                if (names.size() > named) {
                    played.append("> names: ")
                            .append(names.subList(named, names.size()).stream()
                                    .map(Scene::noted)
                                    .collect(Collectors.joining(", ")))
                            .append('\n');
                }
            }
        }
        return played.toString();
    }

    private static PreparedRecord record(String line, int offset) {
        if (!line.startsWith("!")) {
            SceneItem item = SceneItem.of(line);
            return PreparedRecord.of(raw(line, item.at(), offset), List.of(item.cleaned()));
        }
        String[] words = line.substring(1).split("\\s+");
        Instant at = SceneItem.hour(words[2]);
        Optional<String> by = words.length > 3 ? Optional.of(words[3]) : Optional.empty();
        Optional<String> reason = words.length > 4 ? Optional.of(words[4].replace('_', ' ')) : Optional.empty();
        Command.Kind kind = Command.Kind.ofCode(words[0]).orElseThrow();
        Command command = new Command(line, kind, words[1], at, by, reason.filter(why -> !why.equals("-")));
        Optional<Recomputation> again = line.contains(AGAIN)
                ? Optional.of(
                        readAnew(line.substring(line.indexOf(AGAIN) + AGAIN.length()), Integer.parseInt(words[5])))
                : Optional.empty();
        return PreparedRecord.of(raw(line, at, offset), command, again);
    }

    private static Recomputation readAnew(String line, int change) {
        SceneItem item = SceneItem.of(line);
        Outcome.Cleaned cleaned = item.cleaned();
        return new Recomputation(Delivery.of(cleaned.article(), cleaned.relations(), item.at()), change);
    }

    private static RawItem raw(String line, Instant at, int offset) {
        return new RawItem(line.getBytes(UTF_8), Hints.NONE, at, Optional.of(PreparedRecords.position(offset)));
    }

    /** An event as a reader sees it, and how its item stands. */
    private static String told(Effect effect, MemoryTables tables) {
        return effect.disposition().code() + " "
                + effect.fold(
                        published -> published.uri() + "@" + published.sequence() + " in " + published.seriesId()
                                + event(published) + standing(published.uri(), tables),
                        kept -> kept.uri() + "@" + kept.sequence() + ", nobody is told"
                                + (kept.sequence() == 0 ? "" : standing(kept.uri(), tables)),
                        refused -> refused.why().reason().code());
    }

    private static String event(Effect.Published published) {
        JsonNode json;
        try {
            json = JSON.readTree(published.article());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonNode series = json.at("/wire/series");
        StringBuilder event = new StringBuilder();
        add(event, "version", json.path("version"));
        add(event, "status", json.path("pubstatus"));
        add(event, "signal", json.at("/wire/signal"));
        add(event, "note", json.path("edNote"));
        add(event, "place", series.path("sequence"));
        add(event, "take", series.path("take"));
        add(event, "supersedes", series.path("supersedes"));
        add(event, "repeats", series.path("duplicateOf"));
        add(event, "related", series.path("related"));
        add(event, "title", json.path("title"));
        add(event, "text", json.at("/bodies/0/value"));
        changes(event, json.at("/wire/changes"));
        return event.toString();
    }

    private static void changes(StringBuilder event, JsonNode changes) {
        if (!changes.isMissingNode()) {
            event.append(", since ").append(changes.path("version").asText());
            changes.properties().stream()
                    .filter(part -> !part.getKey().equals("version"))
                    .forEach(part ->
                            event.append(' ').append(part.getKey()).append(' ').append(part.getValue()));
        }
    }

    private static void add(StringBuilder event, String name, JsonNode value) {
        boolean usual = value.isMissingNode()
                || value.isNull()
                || name.equals("status") && value.asText().equals("usable")
                || value.isArray() && value.isEmpty();
        String text = value.isValueNode() ? value.asText().replace("\n\n", "|").replace("\n", "/") : value.toString();
        if (!usual) {
            event.append(", ")
                    .append(name)
                    .append(' ')
                    .append(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        }
    }

    private static String standing(String uri, MemoryTables tables) {
        Standing standing = tables.standing(uri);
        StringBuilder how = new StringBuilder(" | ").append(standing.pubStatus().code());
        how.append(" by ").append(standing.by().code());
        how.append(", text ").append(standing.text());
        standing.providerVersion()
                .ifPresent(version -> how.append(", its version ").append(version));
        standing.versionCreated().ifPresent(at -> how.append(", made ").append(hours(at)));
        standing.releaseAt().ifPresent(at -> how.append(", until ").append(hours(at)));
        how.append(standing.told() ? "" : ", untold");
        how.append(standing.story().notice() ? ", a note" : "");
        how.append(
                standing.story().sequence() == 1
                        ? ""
                        : ", place " + standing.story().sequence());
        Settlement last = tables.last();
        how.append(last.usable().contains(uri) ? ", found" : "");
        how.append(last.unusable().contains(uri) ? ", hidden" : "");
        how.append(
                last.latestStandings().stream()
                                .anyMatch(version -> version.uri().equals(uri))
                        ? ", text as before"
                        : "");
        return how.toString();
    }

    /** A publication that nobody is told of must not go out at a replay either. */
    private static String remembered(Effect effect, MemoryTables tables) {
        return tables.last().receipts().stream()
                        .filter(receipt -> receipt.position().equals(effect.position()))
                        .filter(receipt -> receipt.uri()
                                .equals(effect.fold(
                                        published -> Optional.of(published.uri()),
                                        kept -> Optional.of(kept.uri()),
                                        refused -> Optional.empty())))
                        .anyMatch(Receipt::silent)
                ? ", silent"
                : "";
    }

    private static String noted(Settlement last, PreparedRecord record) {
        StringBuilder noted = new StringBuilder();
        last.audits().stream()
                .filter(audited -> audited.position().equals(record.position()))
                .forEach(audited -> noted.append("> audit: ")
                        .append(audited.command().kind().code())
                        .append(", events ")
                        .append(audited.events())
                        .append('\n'));
        if (last.ambiguous() > 0) {
            noted.append("> ambiguous: ").append(last.ambiguous()).append('\n');
        }
        last.copies().forEach(copy -> noted.append("> may be copied: ")
                .append(copy.uri())
                .append(" since ")
                .append(hours(copy.seen()))
                .append(", keys ")
                .append(last.copyKeys().stream()
                        .filter(key -> key.copy().equals(copy))
                        .count())
                .append('\n'));
        return noted.toString();
    }

    /** What readers are told if all of it comes in one batch. */
    List<String> toldTogether() {
        List<PreparedRecord> batch = new ArrayList<>();
        lines.stream()
                .filter(line -> !line.startsWith(">") && !line.equals("hold"))
                .forEach(line -> batch.add(record(line, batch.size())));
        return told(settler(new MemoryTables()).settle(batch).await().indefinitely());
    }

    /** What they are told if each comes in a batch of its own. */
    List<String> toldOneByOne() {
        BatchSettler settler = settler(new MemoryTables());
        List<Effect> effects = new ArrayList<>();
        int offset = 0;
        for (String line : lines) {
            if (!line.startsWith(">") && !line.equals("hold")) {
                effects.addAll(
                        settler.settle(List.of(record(line, offset++))).await().indefinitely());
            }
        }
        return told(effects);
    }

    private static List<String> told(List<Effect> effects) {
        return effects.stream()
                .map(effect ->
                        effect.position().offset() + " " + effect.disposition().code() + " "
                                + effect.fold(
                                        published -> published.uri() + "@" + published.sequence() + " "
                                                + new String(published.article(), UTF_8),
                                        kept -> kept.uri() + "@" + kept.sequence(),
                                        refused -> refused.why().reason().code()))
                .toList();
    }

    private BatchSettler settler(MemoryTables tables) {
        Policy policy = lines.contains("hold") ? Policy.DEFAULT.with(Policy.Embargo.HOLD) : Policy.DEFAULT;
        return new BatchSettler(
                tables, FixedStoreConfig.withMaxArticleBytes(100_000), FixedStoryConfig.ofThePolicy(policy));
    }

    private static String hours(Instant at) {
        return Duration.between(SceneItem.BEGIN, at).toString().substring(2).toLowerCase(Locale.ROOT);
    }

    private static String noted(Named named) {
        return named.role().code() + (named.marked() ? "*" : "") + " " + named.uri() + " behind " + named.after();
    }
}
