package news.dateline.stream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import news.dateline.local.LocalServers;
import news.dateline.local.WithLocalServers;
import news.dateline.ninjs.ArticleSchema;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad input never blocks and never vanishes: whatever comes in on the raw topic is on one of the others, once, and in the
 * REST interface. All rows go in at once, so that the worst share their batches with the rest.
 */
@WithLocalServers
class BadInputIT {
    private static final int MAX_REQUEST = 16 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What became of each record, by its place in the raw topic. */
    private static final Map<String, List<ConsumerRecord<byte[], byte[]>>> OUTCOMES = new HashMap<>();

    private static final Map<String, String> PLACES = new HashMap<>();

    static List<BadRecord> rows() {
        return BadRecord.all();
    }

    @BeforeAll
    static void sendAll(LocalServers servers) throws Exception {
        execute(
                servers,
                "alter table article add constraint refusal check (title is distinct from '" + BadRecord.REFUSED_TITLE
                        + "')");
        String broker = servers.broker().bootstrapServers();
        Map<String, Future<RecordMetadata>> sent = new HashMap<>();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "max.request.size", MAX_REQUEST),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            rows().forEach(row -> sent.put(row.what(), producer.send(row.raw())));
        }
        for (Map.Entry<String, Future<RecordMetadata>> one : sent.entrySet()) {
            RecordMetadata at = one.getValue().get();
            PLACES.put(one.getKey(), at.partition() + "@" + at.offset());
        }
        collect(broker);
    }

    @AfterAll
    static void forget(LocalServers servers) throws SQLException {
        execute(servers, "alter table article drop constraint refusal");
    }

    private static void execute(LocalServers servers, String sql) throws SQLException {
        try (Connection connection = servers.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void collect(String broker) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!OUTCOMES.keySet().containsAll(PLACES.values()) && System.nanoTime() < end) {
            OUTCOMES.clear();
            for (ConsumerRecord<byte[], byte[]> record : Committed.read(broker, "articles.cleaned.v1")) {
                JsonNode raw = new ObjectMapper().readTree(record.value()).at("/wire/raw");
                if (raw.has("partition")) { // what an editor asked for in another test came of no raw record
                    note(raw.get("partition").asInt() + "@" + raw.get("offset").asLong(), record);
                }
            }
            for (ConsumerRecord<byte[], byte[]> record : Committed.read(broker, "articles.raw.dlq.v1")) {
                String partition = Committed.header(record, "dead-letter-partition");
                note(partition + "@" + Committed.header(record, "dead-letter-offset"), record);
            }
        }
    }

    private static void note(String place, ConsumerRecord<byte[], byte[]> record) {
        OUTCOMES.computeIfAbsent(place, unused -> new ArrayList<>()).add(record);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasOneOutcomeOnTheTopicsAndOverRest(BadRecord row) {
        List<ConsumerRecord<byte[], byte[]>> outcomes = OUTCOMES.getOrDefault(PLACES.get(row.what()), List.of());

        assertEquals(1, outcomes.size());
        if (row.outcome().equals(BadRecord.CLEANED)) {
            isAnArticle(outcomes.get(0));
        } else {
            isADeadLetter(row, outcomes.get(0));
        }
    }

    private static void isAnArticle(ConsumerRecord<byte[], byte[]> record) {
        assertEquals("articles.cleaned.v1", record.topic());
        ArticleSchema.assertValid(record.value());
        String uri = Committed.header(record, "ce_subject");
        Response stored =
                given().urlEncodingEnabled(false).get("/v1/articles/" + URLEncoder.encode(uri, StandardCharsets.UTF_8));
        assertArrayEquals(record.value(), stored.asByteArray());
    }

    private static void isADeadLetter(BadRecord row, ConsumerRecord<byte[], byte[]> record) {
        assertEquals("articles.raw.dlq.v1", record.topic());
        assertEquals(row.outcome(), Committed.header(record, "reason-code"));
        assertArrayEquals(row.key(), record.key());
        assertArrayEquals(row.value(), record.value());
        String place = PLACES.get(row.what());
        String listed = "items.find { it.partition + '@' + it.offset == '" + place + "' }.reason";
        Response letters = given().get("/v1/dead-letters?limit=100&reason=" + row.outcome());
        assertEquals(row.outcome(), letters.path(listed));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aRefusedRowNamesTheRefusalAndQuotesNothing(BadRecord row) {
        ConsumerRecord<byte[], byte[]> record =
                OUTCOMES.get(PLACES.get(row.what())).get(0);

        String detail = Committed.header(record, "reason-detail");

        assertEquals("PostgreSQL refused the row: SQLSTATE 23514", detail);
    }

    static List<BadRecord> refused() {
        List<BadRecord> refused = rows().stream()
                .filter(row -> row.outcome().equals("internal-error"))
                .toList();
        assertTrue(refused.size() == 1);
        return refused;
    }
}
