package news.dateline.k8s;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.local.Broker;
import news.dateline.local.FreePort;
import news.dateline.local.Topics;
import news.dateline.stream.Committed;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * A broker that checks rights: one listener for the test, which may do anything, and one where users say who they are, as in the cluster.
 *
 * @param admin may do anything
 * @param forUsers where users come in
 */
record BrokerWithRights(Broker broker, Admin admin, String forUsers) implements AutoCloseable {
    private static final String PASSWORD = "secret";

    static BrokerWithRights start(Path folder) {
        String forUsers = "127.0.0.1:" + FreePort.any();
        Broker broker = Broker.start(
                folder,
                0,
                Map.of(
                        "listeners", "PLAINTEXT://{broker},CONTROLLER://{controller},USERS://" + forUsers,
                        "advertised.listeners", "PLAINTEXT://{broker},USERS://" + forUsers,
                        "listener.security.protocol.map",
                                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,USERS:SASL_PLAINTEXT",
                        "sasl.enabled.mechanisms", "SCRAM-SHA-512",
                        "listener.name.users.scram-sha-512.sasl.jaas.config",
                                "org.apache.kafka.common.security.scram.ScramLoginModule required;",
                        "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                        "super.users", "User:ANONYMOUS",
                        "allow.everyone.if.no.acl.found", "false"));
        Topics.create(broker.bootstrapServers());
        return new BrokerWithRights(
                broker, Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers())), forUsers);
    }

    /** Makes a user of {@code k8s/} known, with the rights that it has there. */
    void admit(String user) throws Exception {
        admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                        user, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), PASSWORD)))
                .all()
                .get();
        admin.createAcls(rights(user).toList()).all().get();
    }

    /** How the user reaches it. */
    Map<String, String> settings(String user) {
        return Map.of(
                "kafka.bootstrap.servers",
                forUsers,
                "kafka.security.protocol",
                "SASL_PLAINTEXT",
                "kafka.sasl.mechanism",
                "SCRAM-SHA-512",
                "kafka.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"" + user + "\" password=\""
                        + PASSWORD + "\";");
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    boolean isOn(String topic, String text) {
        return Committed.read(bootstrapServers(), topic).stream()
                .anyMatch(record -> new String(record.value(), UTF_8).contains(text));
    }

    /** The rights that Strimzi's operator makes of a user's rules, one an operation. */
    static Stream<AclBinding> rights(String user) {
        return Overlay.PRODUCTION
                .the("KafkaUser", user)
                .each("/spec/authorization/acls")
                .flatMap(rule -> Manifest.elements(rule.path("operations"))
                        .map(operation -> right(user, rule.path("resource"), operation.asText())));
    }

    private static AclBinding right(String user, JsonNode resource, String operation) {
        ResourceType type =
                switch (resource.path("type").asText()) {
                    case "topic" -> ResourceType.TOPIC;
                    case "group" -> ResourceType.GROUP;
                    case "transactionalId" -> ResourceType.TRANSACTIONAL_ID;
                    default -> throw new AssertionError("a resource of another type: " + resource);
                };
        boolean prefix = resource.path("patternType").asText().equals("prefix");
        return new AclBinding(
                new ResourcePattern(
                        type, resource.path("name").asText(), prefix ? PatternType.PREFIXED : PatternType.LITERAL),
                new AccessControlEntry(
                        "User:" + user, "*", AclOperation.fromString(operation), AclPermissionType.ALLOW));
    }

    @Override
    public void close() {
        admin.close();
        broker.close();
    }
}
