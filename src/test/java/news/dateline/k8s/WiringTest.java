package news.dateline.k8s;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.stream.StreamConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no schema knows: that names, ports, secrets and numbers of one object are those of the next. */
class WiringTest {
    private static final StreamConfig STREAM = ServiceKeys.stream();

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

        assertEquals(
                ServiceKeys.channel("group.id"), trigger.path("consumerGroup").asText());
        assertEquals(STREAM.rawTopic(), trigger.path("topic").asText());
        assertEquals(
                ServiceKeys.channel("auto.offset.reset"),
                trigger.path("offsetResetPolicy").asText());
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
    void theDatabaseHasAConnectionForEveryInstance(Overlay overlay) throws IOException {
        Properties service = ServiceKeys.properties();
        long each = Long.parseLong(service.getProperty("quarkus.datasource.reactive.max-size"))
                + Long.parseLong(service.getProperty("quarkus.datasource.jdbc.max-size"));
        long most = overlay.the("ScaledObject").number("/spec/maxReplicaCount");

        long connections = Long.parseLong(overlay.the("Cluster").text("/spec/postgresql/parameters/max_connections"));

        assertTrue(connections - 20 >= each * most, "twenty for the operator, standbys and people");
    }

    private static Set<Integer> ports(Manifest policy, String rules) {
        return policy.each(rules)
                .flatMap(rule -> Manifest.elements(rule.path("ports")))
                .map(port -> port.path("port").asInt())
                .collect(toSet());
    }
}
