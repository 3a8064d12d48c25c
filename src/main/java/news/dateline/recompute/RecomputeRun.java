package news.dateline.recompute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.item.Article;
import news.dateline.item.ContentHash;
import news.dateline.item.FieldPath;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.RecordPosition;
import news.dateline.journal.SendJournal;
import news.dateline.ninjs.NinjsWriter;
import news.dateline.pipeline.Cleaner;
import news.dateline.story.Command;
import news.dateline.story.Delivery;
import news.dateline.story.Recomputation;
import news.dateline.story.StoryRules;
import news.dateline.stream.RecomputeOrder;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Reads the raw topic again and compares what today's rules make of it with what stands. Whoever may publish sends an order for
 * each item that would differ: the service settles it as every other record, by its own rules, and leaves alone what has changed
 * since.
 */
public final class RecomputeRun {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_ORDERS = 50;
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Settings settings;
    private final Cleaner cleaner;
    private final StandingTexts standing;
    private final Tally tally;
    private final Instant now;

    /**
     * What is looked at.
     *
     * @param client what a client must know to reach the broker
     * @param format of the items, as provenance names it; empty for all
     * @param source of the records; empty for all
     * @param samples so many are shown
     */
    public record Settings(
            Map<String, Object> client,
            String rawTopic,
            Instant from,
            Instant to,
            Optional<String> format,
            Optional<String> source,
            int samples) {
        public Settings {
            client = Map.copyOf(client);
            requireNonNull(rawTopic, "rawTopic");
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            requireNonNull(format, "format");
            requireNonNull(source, "source");
        }
    }

    /**
     * How orders go out.
     *
     * @param journal of the topic of commands
     * @param by who asks
     * @param reason why, for those who get the new versions
     * @param pace waits for the turn of the next order
     */
    public record Publishing(SendJournal journal, String commandsTopic, String by, String reason, Runnable pace) {
        public Publishing {
            requireNonNull(journal, "journal");
            requireNonNull(commandsTopic, "commandsTopic");
            requireNonNull(by, "by");
            requireNonNull(reason, "reason");
            requireNonNull(pace, "pace");
        }
    }

    private RecomputeRun(Settings settings, Cleaner cleaner, Connection database, Instant now) {
        this.settings = settings;
        this.cleaner = cleaner;
        this.standing = new StandingTexts(database);
        this.tally = new Tally(settings.samples());
        this.now = now;
    }

    /**
     * The name under which a run remembers how far it has come.
     *
     * @param what tells one run from another
     */
    public static String journalName(String what) {
        return "dateline-recompute-" + ContentHash.of(what.getBytes(UTF_8)).substring(0, 16);
    }

    /**
     * Compares, and publishes where it is told how.
     *
     * @param now the present
     * @return the report
     * @throws SQLException where the database can't be read
     * @throws org.apache.kafka.common.KafkaException where the broker does not answer
     */
    public static String run(
            Settings settings, Cleaner cleaner, Connection database, Instant now, Optional<Publishing> publishing)
            throws SQLException {
        return new RecomputeRun(settings, cleaner, database, now).run(publishing);
    }

    private String run(Optional<Publishing> publishing) throws SQLException {
        String resumed = publishing.map(how -> how.journal().recall()).orElse("");
        try (RawRange range = new RawRange(
                settings.client(), settings.rawTopic(), settings.from(), settings.to(), Progress.parse(resumed))) {
            String before = resumed;
            for (List<RawItem> items = range.next(); !items.isEmpty(); items = range.next()) {
                List<RecomputeOrder> orders = orders(items, publishing);
                String after = Progress.written(range.positions());
                if (publishing.isPresent() && !orders.isEmpty()) {
                    send(orders, publishing.get(), before, after);
                    before = after;
                }
            }
        }
        return tally.report();
    }

    /** The progress is noted with the last of them: orders that are given twice are carried out once. */
    private static void send(List<RecomputeOrder> orders, Publishing how, String before, String after) {
        List<ProducerRecord<byte[], byte[]>> batch = new ArrayList<>();
        long bytes = 0;
        for (RecomputeOrder order : orders) {
            byte[] value = order.written();
            if (batch.size() == MOST_ORDERS || !batch.isEmpty() && bytes + value.length > MOST_BYTES) {
                how.journal().commit(batch, before);
                batch.clear();
                bytes = 0;
            }
            how.pace().run();
            batch.add(new ProducerRecord<>(
                    how.commandsTopic(),
                    null,
                    order.command().at().toEpochMilli(),
                    order.command().uri().getBytes(UTF_8),
                    value));
            bytes += value.length;
        }
        how.journal().commit(batch, after);
    }

    /** An item of a record, as it would be made today. */
    private record Made(RawItem raw, int ordinal, Outcome.Cleaned outcome) {
        Article article() {
            return outcome.article();
        }

        String uri() {
            return article().identity().uri();
        }

        String format() {
            return Stream.of(FieldPath.BODIES, FieldPath.TITLE)
                    .flatMap(field ->
                            Stream.ofNullable(article().wire().provenance().get(field)))
                    .map(source -> source.replaceFirst(":.*", ""))
                    .findFirst()
                    .orElse("");
        }
    }

    private List<RecomputeOrder> orders(List<RawItem> items, Optional<Publishing> publishing) throws SQLException {
        List<RawItem> wanted = items.stream()
                .filter(item -> settings.source().isEmpty()
                        || settings.source().equals(item.hints().source()))
                .toList();
        tally.records(wanted.size());
        List<Made> made = wanted.parallelStream()
                .map(this::made)
                .flatMap(List::stream)
                .filter(one ->
                        settings.format().isEmpty() || settings.format().get().equals(one.format()))
                .sorted(Comparator.comparing((Made one) -> one.raw().position().orElseThrow())
                        .thenComparing(Made::ordinal))
                .toList();
        Map<String, StandingTexts.Stands> stands =
                standing.of(made.stream().map(Made::uri).distinct().toList());
        Map<String, Long> inOneRecord = made.stream()
                .collect(Collectors.groupingBy(
                        one -> one.raw().position().orElseThrow() + " " + one.uri(), Collectors.counting()));
        List<RecomputeOrder> orders = new ArrayList<>();
        for (Made one : made) {
            tally.article();
            boolean alone =
                    Long.valueOf(1).equals(inOneRecord.get(one.raw().position().orElseThrow() + " " + one.uri()));
            Optional<StandingTexts.Stands> now = Optional.ofNullable(stands.get(one.uri()));
            if (!alone) {
                tally.left("twice in its record");
            } else if (now.isEmpty()) {
                tally.left("not stored, or under another uri");
            } else {
                order(one, now.get(), publishing).ifPresent(orders::add);
            }
        }
        return orders;
    }

    private List<Made> made(RawItem raw) {
        List<Outcome> outcomes = cleaner.clean(raw);
        return IntStream.range(0, outcomes.size())
                .filter(ordinal -> outcomes.get(ordinal) instanceof Outcome.Cleaned)
                .mapToObj(ordinal -> new Made(raw, ordinal, (Outcome.Cleaned) outcomes.get(ordinal)))
                .toList();
    }

    private Optional<RecomputeOrder> order(Made made, StandingTexts.Stands stands, Optional<Publishing> publishing) {
        if (!stands.open()) {
            tally.left("killed, held, or a note to desks");
            return Optional.empty();
        }
        if (!isMadeOf(stands.text(), made.raw().position().orElseThrow())) {
            tally.left("a version of another record stands");
            return Optional.empty();
        }
        SortedMap<String, Differences.Values> how =
                Differences.between(stands.text(), NinjsWriter.write(StoryRules.asFirst(made.article())));
        if (how.isEmpty()) {
            tally.same();
            return Optional.empty();
        }
        Delivery delivery = Delivery.of(
                made.article(), made.outcome().relations(), made.raw().receivedAt());
        Optional<Recomputation.Obstacle> obstacle = new Recomputation(delivery, stands.change()).obstacle(now);
        if (obstacle.isPresent()) {
            tally.left(obstacle.get().words());
            return Optional.empty();
        }
        tally.differs(made.uri(), how);
        return publishing.map(order -> new RecomputeOrder(
                new Command(
                        "recompute:" + made.uri() + "@" + stands.change(),
                        Command.Kind.RECOMPUTE,
                        made.uri(),
                        now,
                        Optional.of(order.by()),
                        Optional.of(order.reason())),
                made.raw(),
                made.ordinal(),
                stands.change(),
                RecomputeOrder.hash(made.article())));
    }

    /** Whether the text that stands came in with this record. */
    private static boolean isMadeOf(byte[] article, RecordPosition position) {
        try {
            JsonNode raw = JSON.readTree(article).path("wire").path("raw");
            return raw.path("topic").asText().equals(position.topic())
                    && raw.path("partition").asInt(-1) == position.partition()
                    && raw.path("offset").asLong(-1) == position.offset();
        } catch (IOException e) {
            throw new UncheckedIOException("an article is JSON", e);
        }
    }
}
