package news.dateline.k8s;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import news.dateline.stream.StreamConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Topics, rights and brokers, held against what the service reads and writes. */
class TopicsAndUsersTest {
    private static final StreamConfig STREAM = ServiceKeys.stream();

    @ParameterizedTest
    @EnumSource
    void theTopicsAreTheServicesAndTakeItsLargestRecord(Overlay overlay) {
        Map<String, Manifest> topics =
                overlay.ofKind("KafkaTopic").collect(toMap(one -> one.text("/spec/topicName"), Function.identity()));

        assertEquals(
                Set.of(STREAM.rawTopic(), STREAM.cleanedTopic(), STREAM.deadLetterTopic(), STREAM.commandsTopic()),
                topics.keySet());
        topics.values()
                .forEach(topic -> assertEquals(
                        STREAM.maxRecordBytes(), topic.number("/spec/config/max.message.bytes"), topic::toString));
    }

    @ParameterizedTest
    @EnumSource
    void aReceiptOutlivesItsRecord(Overlay overlay) throws ReflectiveOperationException {
        Manifest raw = overlay.the("KafkaTopic", "articles-raw");

        // A segment goes as a whole, when its youngest record is old enough.
        Duration record =
                Duration.ofMillis(raw.number("/spec/config/retention.ms") + raw.number("/spec/config/segment.ms"));

        assertTrue(record.compareTo(receiptRetention()) < 0, () -> "records stay for " + record);
    }

    @ParameterizedTest
    @EnumSource
    void theServiceMayDoWhatItDoesAndNoMore(Overlay overlay) throws IOException {
        Set<String> rights = overlay.the("KafkaUser", "dateline")
                .each("/spec/authorization/acls")
                .flatMap(rule -> Manifest.elements(rule.path("operations"))
                        .map(operation -> operation.asText() + " "
                                + rule.at("/resource/type").asText() + " "
                                + rule.at("/resource/name").asText()
                                + (rule.at("/resource/patternType").asText().equals("prefix") ? "*" : "")))
                .collect(toSet());

        assertEquals(
                Set.of(
                        "Read topic " + STREAM.rawTopic(),
                        "Write topic " + STREAM.rawTopic(),
                        "Read topic " + STREAM.commandsTopic(),
                        "Write topic " + STREAM.commandsTopic(),
                        "Read topic " + STREAM.cleanedTopic(),
                        "Write topic " + STREAM.cleanedTopic(),
                        "Write topic " + STREAM.deadLetterTopic(),
                        "Read group " + ServiceKeys.channel("group.id"),
                        "Write transactionalId "
                                + Deployed.in(overlay).workload().name() + "-*"),
                rights);
        // A pod's name is its set's, a hyphen and a number: covered by the prefix, and the same after a restart.
        assertEquals(
                "metadata.name",
                Deployed.in(overlay)
                        .variable("DATELINE_STREAM_TRANSACTIONAL_ID")
                        .at("/valueFrom/fieldRef/fieldPath")
                        .asText());
    }

    @ParameterizedTest
    @EnumSource
    void thereAreAsManyBrokersAsReplicas(Overlay overlay) {
        long brokers = overlay.ofKind("KafkaNodePool")
                .filter(pool ->
                        pool.each("/spec/roles").anyMatch(role -> role.asText().equals("broker")))
                .mapToLong(pool -> pool.number("/spec/replicas"))
                .sum();
        Manifest kafka = overlay.the("Kafka");

        overlay.ofKind("KafkaTopic").forEach(topic -> {
            assertTrue(topic.number("/spec/replicas") <= brokers, topic::toString);
            assertTrue(
                    topic.number("/spec/config/min.insync.replicas") <= Math.max(1, topic.number("/spec/replicas") - 1),
                    topic::toString);
        });
        assertTrue(kafka.number("/spec/kafka/config/transaction.state.log.replication.factor") <= brokers);
        assertTrue(kafka.number("/spec/kafka/config/offsets.topic.replication.factor") <= brokers);
    }

    @ParameterizedTest
    @EnumSource
    void theBrokersAreOfTheLineThatTheTestsRunOn(Overlay overlay) throws IOException {
        String tested =
                Files.readString(Path.of("pom.xml")).replaceFirst("(?s).*<kafka.version>(\\d+\\.\\d+)\\..*", "$1");

        assertTrue(overlay.the("Kafka").text("/spec/kafka/version").startsWith(tested + "."), tested);
    }

    @Test
    void inProductionNothingThatWasPromisedIsForgottenWithANode() {
        Manifest kafka = Overlay.PRODUCTION.the("Kafka");
        Manifest cluster = Overlay.PRODUCTION.the("Cluster");

        assertEquals("required", cluster.text("/spec/postgresql/synchronous/dataDurability"));
        assertTrue(
                cluster.json().at("/spec/postgresql/synchronous/failoverQuorum").asBoolean());
        assertTrue(cluster.number("/spec/postgresql/synchronous/number") < cluster.number("/spec/instances"));
        assertEquals("false", kafka.text("/spec/kafka/config/unclean.leader.election.enable"));
        assertTrue(kafka.number("/spec/kafka/config/transaction.state.log.min.isr") > 1);
        Overlay.PRODUCTION
                .ofKind("KafkaTopic")
                .forEach(topic -> assertTrue(topic.number("/spec/config/min.insync.replicas") > 1, topic::toString));
    }

    /** The store keeps its configuration to itself. */
    private static Duration receiptRetention() throws ReflectiveOperationException {
        return Duration.parse(Class.forName("news.dateline.store.StoreConfig")
                .getDeclaredMethod("receiptRetention")
                .getAnnotation(WithDefault.class)
                .value());
    }
}
