package news.dateline.k8s;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Quantity;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dateline.stream.StreamConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no schema knows: that the objects fit each other, and the service. */
class AgreementTest {
    private static final StreamConfig STREAM = streamDefaults();

    @ParameterizedTest
    @EnumSource
    void theTopicsAreTheServicesAndTakeItsLargestRecord(Overlay overlay) {
        Map<String, Manifest> topics =
                overlay.ofKind("KafkaTopic").collect(toMap(one -> one.text("/spec/topicName"), Function.identity()));

        assertEquals(Set.of(STREAM.rawTopic(), STREAM.cleanedTopic(), STREAM.deadLetterTopic()), topics.keySet());
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
    void noInstanceIsLeftWithoutAPartition(Overlay overlay) {
        Manifest scaling = overlay.the("ScaledObject");
        Manifest raw = overlay.the("KafkaTopic", "articles-raw");

        assertTrue(scaling.number("/spec/maxReplicaCount") <= raw.number("/spec/partitions"));
        assertTrue(scaling.number("/spec/minReplicaCount") <= scaling.number("/spec/maxReplicaCount"));
        assertTrue(scaling.json().at("/spec/fallback/replicas").asLong() <= scaling.number("/spec/maxReplicaCount"));
    }

    @ParameterizedTest
    @EnumSource
    void theAutoscalerLooksAtTheServicesGroupAndStartsWhereItStarts(Overlay overlay) throws IOException {
        Manifest scaling = overlay.the("ScaledObject");
        JsonNode trigger = scaling.json().at("/spec/triggers/0/metadata");
        Deployed dateline = Deployed.in(overlay);

        assertEquals(group(), trigger.path("consumerGroup").asText());
        assertEquals(STREAM.rawTopic(), trigger.path("topic").asText());
        assertEquals(
                channel("auto.offset.reset"), trigger.path("offsetResetPolicy").asText());
        assertEquals(dateline.workload().kind(), scaling.text("/spec/scaleTargetRef/kind"));
        assertEquals(dateline.workload().name(), scaling.text("/spec/scaleTargetRef/name"));
        assertTrue(dateline.workload().json().at("/spec/replicas").isMissingNode(), "the autoscaler's, not ours");
        assertEquals(
                dateline.value("KAFKA_BOOTSTRAP_SERVERS").replace(":", ".dateline.svc:"),
                trigger.path("bootstrapServers").asText());
        overlay.the("TriggerAuthentication", scaling.text("/spec/triggers/0/authenticationRef/name"));
    }

    @ParameterizedTest
    @EnumSource
    void everyVariableSetsSomething(Overlay overlay) throws IOException {
        Set<String> variables = Manifest.elements(
                        Deployed.in(overlay).container().path("env"))
                .map(one -> one.path("name").asText())
                .collect(toSet());

        variables.removeAll(ServiceKeys.variables());

        assertEquals(Set.of(), variables);
    }

    @ParameterizedTest
    @EnumSource
    void everySecretIsMadeByAnOperatorOrToldOf(Overlay overlay) throws IOException {
        Set<String> made = new HashSet<>();
        overlay.ofKind("KafkaUser").forEach(user -> made.add(user.name()));
        made.add(overlay.the("Kafka").name() + "-cluster-ca-cert");
        made.add(overlay.the("Cluster").name() + "-app");
        made.add(overlay.the("Cluster").name() + "-ca");

        Set<String> byHand = Deployed.in(overlay).secrets();
        byHand.removeAll(made);

        String page = Files.readString(Path.of("docs/operations.md"));
        assertTrue(byHand.stream().allMatch(secret -> page.contains("`" + secret + "`")), byHand::toString);
        assertTrue(overlay == Overlay.PRODUCTION || byHand.isEmpty(), byHand::toString);
    }

    @ParameterizedTest
    @EnumSource
    void theServiceIsSentToTheBrokersAndTheDatabaseThatAreThere(Overlay overlay) {
        Deployed dateline = Deployed.in(overlay);
        Manifest kafka = overlay.the("Kafka");
        Manifest cluster = overlay.the("Cluster");
        String database = cluster.name() + "-rw:5432/" + cluster.text("/spec/bootstrap/initdb/database");

        assertEquals(
                kafka.name() + "-kafka-bootstrap:" + kafka.number("/spec/kafka/listeners/0/port"),
                dateline.value("KAFKA_BOOTSTRAP_SERVERS"));
        assertEquals("postgresql://" + database, dateline.value("QUARKUS_DATASOURCE_REACTIVE_URL"));
        assertTrue(dateline.value("QUARKUS_DATASOURCE_JDBC_URL").startsWith("jdbc:postgresql://" + database + "?"));
        Stream.concat(
                        overlay.ofKind("KafkaTopic"),
                        Stream.concat(overlay.ofKind("KafkaUser"), overlay.ofKind("KafkaNodePool")))
                .forEach(one -> assertEquals(
                        kafka.name(),
                        one.json()
                                .at("/metadata/labels")
                                .path("strimzi.io/cluster")
                                .asText(),
                        one::toString));
    }

    @ParameterizedTest
    @EnumSource
    void certificatesAreReadWhereTheyAreMounted(Overlay overlay) {
        Deployed dateline = Deployed.in(overlay);
        Set<String> mounted = Manifest.elements(dateline.container().path("volumeMounts"))
                .map(mount -> mount.path("mountPath").asText() + "/ca.crt")
                .collect(toSet());

        String forJdbc = dateline.value("QUARKUS_DATASOURCE_JDBC_URL").replaceFirst(".*sslrootcert=", "");

        assertTrue(mounted.containsAll(List.of(
                dateline.value("KAFKA_SSL_TRUSTSTORE_LOCATION"),
                dateline.value("QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM_CERTS"),
                forJdbc)));
    }

    @ParameterizedTest
    @EnumSource
    void thePolicyLetsThroughWhatTheServiceNeeds(Overlay overlay) {
        Deployed dateline = Deployed.in(overlay);
        Manifest policy = overlay.the("NetworkPolicy");

        assertEquals(Set.of(dateline.port("http"), dateline.port("management")), ports(policy, "/spec/ingress"));
        assertEquals(
                Set.of(53, (int) overlay.the("Kafka").number("/spec/kafka/listeners/0/port"), 5432),
                ports(policy, "/spec/egress"));
        Set<String> labels = policy.each("/spec/egress")
                .map(rule -> rule.at("/to/0/podSelector/matchLabels"))
                .flatMap(Manifest::elements)
                .map(JsonNode::asText)
                .collect(toSet());
        assertEquals(Set.of(overlay.the("Kafka").name(), overlay.the("Cluster").name()), labels);
    }

    @ParameterizedTest
    @EnumSource
    void everySelectorFindsTheServicesPods(Overlay overlay) {
        JsonNode labels = Deployed.in(overlay).workload().json().at("/spec/template/metadata/labels");

        assertEquals(labels, overlay.the("Service", "dateline").json().at("/spec/selector"));
        assertEquals(
                labels,
                overlay.the("Service", overlay.the("StatefulSet").text("/spec/serviceName"))
                        .json()
                        .at("/spec/selector"));
        for (String kind : List.of("StatefulSet", "PodDisruptionBudget", "PodMonitor")) {
            assertEquals(labels, overlay.the(kind).json().at("/spec/selector/matchLabels"), kind);
        }
        assertEquals(labels, overlay.the("NetworkPolicy").json().at("/spec/podSelector/matchLabels"));
        assertEquals(
                labels,
                overlay.the("Kafka").json().at("/spec/kafka/listeners/0/networkPolicyPeers/0/podSelector/matchLabels"));
        Manifest.elements(Deployed.in(overlay).pod().path("topologySpreadConstraints"))
                .forEach(spread -> assertEquals(labels, spread.at("/labelSelector/matchLabels")));
    }

    @ParameterizedTest
    @EnumSource
    void portsAreTheServicesAndProbesGoToTheManagementPort(Overlay overlay) throws IOException {
        Properties service = ServiceKeys.properties();
        Deployed dateline = Deployed.in(overlay);

        assertEquals(service.getProperty("quarkus.http.port"), "" + dateline.port("http"));
        assertEquals(service.getProperty("quarkus.management.port"), "" + dateline.port("management"));
        String health = "/q/" + service.getProperty("quarkus.smallrye-health.root-path");
        for (String probe : List.of("startup/started", "readiness/ready", "liveness/live")) {
            String[] names = probe.split("/");
            JsonNode get = dateline.container().path(names[0] + "Probe").path("httpGet");
            assertEquals(health + "/" + names[1], get.path("path").asText());
            assertEquals("management", get.path("port").asText());
        }
        JsonNode scraped = overlay.the("PodMonitor").json().at("/spec/podMetricsEndpoints/0");
        assertEquals("management", scraped.path("port").asText());
        assertEquals("/q/metrics", scraped.path("path").asText());
    }

    @ParameterizedTest
    @EnumSource
    void aStopHasTheTimeThatItTakes(Overlay overlay) throws IOException {
        Deployed dateline = Deployed.in(overlay);

        Duration preStop = Duration.ofSeconds(
                dateline.container().at("/lifecycle/preStop/sleep/seconds").asLong());
        Duration requests = Duration.parse("PT" + ServiceKeys.properties().getProperty("quarkus.shutdown.timeout"));
        Duration longest = preStop.plus(requests).plus(STREAM.drainTimeout());

        Duration grace = Duration.ofSeconds(
                dateline.pod().path("terminationGracePeriodSeconds").asLong());
        assertTrue(grace.compareTo(longest) > 0, () -> "a stop may take " + longest);
    }

    @ParameterizedTest
    @EnumSource
    void theServiceRunsAsTheImagesUserWithNothingItDoesNotNeed(Overlay overlay) throws IOException {
        Deployed dateline = Deployed.in(overlay);
        String image = Files.readString(Path.of("deploy/Dockerfile"));

        assertTrue(image.contains(
                "USER " + dateline.pod().at("/securityContext/runAsUser").asText()));
        assertTrue(dateline.pod().at("/securityContext/runAsNonRoot").asBoolean());
        assertTrue(dateline.container()
                .at("/securityContext/readOnlyRootFilesystem")
                .asBoolean());
        assertEquals(
                "ALL",
                dateline.container().at("/securityContext/capabilities/drop/0").asText());
        assertEquals(
                "false",
                dateline.container()
                        .at("/securityContext/allowPrivilegeEscalation")
                        .asText());
        assertEquals(
                "false", dateline.pod().path("automountServiceAccountToken").asText());
        // DATELINE_PORT of a service called "dateline" would be taken for configuration.
        assertEquals("false", dateline.pod().path("enableServiceLinks").asText());
    }

    @ParameterizedTest
    @EnumSource
    void theImagesHeapAndWhatStandsBesideItFitTheMemory(Overlay overlay) throws IOException {
        JsonNode resources = Deployed.in(overlay).container().path("resources");
        long limit = bytes(resources.at("/limits/memory"));
        double heap = Double.parseDouble(Files.readString(Path.of("deploy/Dockerfile"))
                        .replaceFirst("(?s).*-XX:MaxRAMPercentage=(\\d+).*", "$1"))
                / 100;

        // docs/measured.md: 536 MB resident with a heap of 256 MB.
        double besideTheHeap = 536e6 - 256 * 1024 * 1024;

        assertTrue(limit * (1 - heap) > besideTheHeap * 1.2, "a fifth to spare");
        assertEquals(limit, bytes(resources.at("/requests/memory")));
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseHasAConnectionForEveryInstance(Overlay overlay) throws IOException {
        Properties service = ServiceKeys.properties();
        long each = Long.parseLong(service.getProperty("quarkus.datasource.reactive.max-size"))
                + Long.parseLong(service.getProperty("quarkus.datasource.jdbc.max-size"));
        long most = overlay.the("ScaledObject").number("/spec/maxReplicaCount");

        long connections = Long.parseLong(overlay.the("Cluster").text("/spec/postgresql/parameters/max_connections"));

        assertTrue(connections - 20 >= each * most, "twenty for the operator, standbys and people");
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
                        "Write topic " + STREAM.cleanedTopic(),
                        "Write topic " + STREAM.deadLetterTopic(),
                        "Read group " + group(),
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

    @Test
    void inProductionNothingThatWasPromisedIsForgottenWithANode() {
        Manifest kafka = Overlay.PRODUCTION.the("Kafka");
        Manifest cluster = Overlay.PRODUCTION.the("Cluster");

        assertEquals("required", cluster.text("/spec/postgresql/synchronous/dataDurability"));
        assertTrue(cluster.number("/spec/postgresql/synchronous/number") < cluster.number("/spec/instances"));
        assertEquals("false", kafka.text("/spec/kafka/config/unclean.leader.election.enable"));
        assertTrue(kafka.number("/spec/kafka/config/transaction.state.log.min.isr") > 1);
        Overlay.PRODUCTION
                .ofKind("KafkaTopic")
                .forEach(topic -> assertTrue(topic.number("/spec/config/min.insync.replicas") > 1, topic::toString));
    }

    private static Set<Integer> ports(Manifest policy, String rules) {
        return policy.each(rules)
                .flatMap(rule -> Manifest.elements(rule.path("ports")))
                .map(port -> port.path("port").asInt())
                .collect(toSet());
    }

    private static long bytes(JsonNode quantity) {
        BigDecimal bytes = Quantity.getAmountInBytes(new Quantity(quantity.asText()));
        return bytes.longValueExact();
    }

    private static String group() throws IOException {
        return channel("group.id");
    }

    private static String channel(String key) throws IOException {
        return ServiceKeys.properties().getProperty("mp.messaging.incoming.raw." + key);
    }

    private static StreamConfig streamDefaults() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(StreamConfig.class)
                .withDefaultValue("dateline.stream.transactional-id", "any")
                .build();
        return config.getConfigMapping(StreamConfig.class);
    }

    /** The store keeps its configuration to itself. */
    private static Duration receiptRetention() throws ReflectiveOperationException {
        return Duration.parse(Class.forName("news.dateline.store.StoreConfig")
                .getDeclaredMethod("receiptRetention")
                .getAnnotation(WithDefault.class)
                .value());
    }
}
