package news.dateline.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.dateline.local.Broker;
import news.dateline.local.Database;
import news.dateline.local.FreePort;
import news.dateline.local.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;

/**
 * A broker and a database that speak TLS, with certificates of an authority made for them, and how a client is told of them.
 *
 * @param passwordListener address of the broker for those who have a password (SCRAM)
 * @param certificateListener for those who have a certificate
 */
record EncryptedServers(
        Path folder,
        Certificates certificates,
        Broker broker,
        Database database,
        String passwordListener,
        String certificateListener)
        implements AutoCloseable {
    static final String PASSWORD = "spoken-to-nobody-4711";

    static EncryptedServers start(Path folder) throws Exception {
        Certificates certificates = Certificates.in(folder.resolve("certificates"));
        for (String name : List.of("broker", "database", "dateline")) {
            certificates.issue(name);
        }
        String byPassword = "127.0.0.1:" + FreePort.any();
        String byCertificate = "127.0.0.1:" + FreePort.any();
        Broker broker =
                Broker.start(folder.resolve("broker"), 0, brokerSettings(certificates, byPassword, byCertificate));
        Path home = Files.createDirectories(folder.resolve("database"));
        Path certificate = Files.copy(certificates.certificate("database"), home.resolve("server.crt"));
        Path key = Files.copy(certificates.key("database"), home.resolve("server.key"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        Database database = Database.start(
                home, 0, Map.of("ssl", "on", "ssl_cert_file", certificate.toString(), "ssl_key_file", key.toString()));
        Topics.create(broker.bootstrapServers());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(
                            "dateline", new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096), PASSWORD)))
                    .all()
                    .get();
        }
        return new EncryptedServers(folder, certificates, broker, database, byPassword, byCertificate);
    }

    private static Map<String, String> brokerSettings(
            Certificates certificates, String byPassword, String byCertificate) {
        return Map.ofEntries(
                Map.entry(
                        "listeners",
                        "PLAINTEXT://{broker},CONTROLLER://{controller},PASSWORD://" + byPassword + ",CERTIFICATE://"
                                + byCertificate),
                Map.entry(
                        "advertised.listeners",
                        "PLAINTEXT://{broker},PASSWORD://" + byPassword + ",CERTIFICATE://" + byCertificate),
                Map.entry(
                        "listener.security.protocol.map",
                        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,PASSWORD:SASL_SSL,CERTIFICATE:SSL"),
                Map.entry("sasl.enabled.mechanisms", "SCRAM-SHA-512"),
                Map.entry(
                        "listener.name.password.scram-sha-512.sasl.jaas.config",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required;"),
                Map.entry("listener.name.certificate.ssl.client.auth", "required"),
                Map.entry("ssl.keystore.type", "PEM"),
                Map.entry("ssl.keystore.location", certificates.both("broker").toString()),
                Map.entry("ssl.truststore.type", "PEM"),
                Map.entry("ssl.truststore.location", certificates.authority().toString()));
    }

    /** As in k8s/: SASL_SSL, the passwords in a file. */
    Map<String, String> byPassword() throws IOException {
        Map<String, String> settings = overTls("kafka.sasl.jaas.config="
                + "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"dateline\" password=\""
                + PASSWORD + "\";");
        settings.putAll(Map.of(
                "kafka.bootstrap.servers",
                passwordListener,
                "kafka.security.protocol",
                "SASL_SSL",
                "kafka.sasl.mechanism",
                "SCRAM-SHA-512"));
        return settings;
    }

    Map<String, String> byCertificate() throws IOException {
        Map<String, String> settings = overTls("");
        settings.putAll(Map.of(
                "kafka.bootstrap.servers",
                certificateListener,
                "kafka.security.protocol",
                "SSL",
                "kafka.ssl.keystore.type",
                "PEM",
                "kafka.ssl.keystore.location",
                certificates.both("dateline").toString()));
        return settings;
    }

    private Map<String, String> overTls(String secret) throws IOException {
        String authority = certificates.authority().toString();
        return new HashMap<>(Map.ofEntries(
                Map.entry("quarkus.config.locations", secrets(secret)),
                Map.entry("kafka.ssl.truststore.type", "PEM"),
                Map.entry("kafka.ssl.truststore.location", authority),
                Map.entry("quarkus.datasource.username", Database.NAME),
                Map.entry("quarkus.datasource.reactive.url", database.reactiveUrl()),
                Map.entry("quarkus.datasource.reactive.postgresql.ssl-mode", "verify-full"),
                Map.entry("quarkus.datasource.reactive.hostname-verification-algorithm", "HTTPS"),
                Map.entry("quarkus.datasource.reactive.trust-certificate-pem", "true"),
                Map.entry("quarkus.datasource.reactive.trust-certificate-pem.certs", authority),
                Map.entry(
                        "quarkus.datasource.jdbc.url",
                        database.jdbcUrl() + "?sslmode=verify-full&sslrootcert=" + authority),
                Map.entry("dateline.access.writes", "open")));
    }

    /** A file beside the program, as a secret is mounted. */
    private String secrets(String more) throws IOException {
        return Files.writeString(
                        folder.resolve("secrets-" + UUID.randomUUID() + ".properties"),
                        "quarkus.datasource.password=" + Database.NAME + "\n" + more + "\n")
                .toString();
    }

    @Override
    public void close() {
        broker.close();
        database.close();
    }
}
