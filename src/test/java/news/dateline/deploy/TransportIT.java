package news.dateline.deploy;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.config.RestAssuredConfig;
import io.restassured.config.SSLConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import news.dateline.local.FreePort;
import news.dateline.local.ManagedProcessFailure;
import news.dateline.local.ServiceProcess;
import news.dateline.local.Topics;
import news.dateline.stream.Committed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service on a broker and a database that speak TLS, with certificates of an authority made here: by password (SCRAM), by
 * certificate, over HTTPS. Two minutes, most of which is waiting for a certificate to be read again: {@code mvn verify -Ptransport}.
 */
@Tag("transport")
class TransportIT {
    @TempDir
    private static Path folder;

    private static EncryptedServers servers;
    private static Certificates certificates;

    @BeforeAll
    static void start() throws Exception {
        servers = EncryptedServers.start(folder);
        certificates = servers.certificates();
        certificates.issue("next");
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    /** As in k8s/: SASL_SSL, verify-full; and HTTPS alone, with the passwords in a file. */
    @Test
    void everyLineIsEncryptedAndTheCertificateOfHttpsIsReadAgain() throws Exception {
        Path tls = Files.createDirectories(folder.resolve("https"));
        show(tls, "dateline");
        int https = FreePort.any();
        Map<String, String> settings = servers.byPassword();
        settings.putAll(Map.of(
                "quarkus.http.insecure-requests",
                "disabled",
                "quarkus.http.ssl-port",
                Integer.toString(https),
                "quarkus.http.ssl.certificate.files",
                tls.resolve("tls.crt").toString(),
                "quarkus.http.ssl.certificate.key-files",
                tls.resolve("tls.key").toString(),
                "quarkus.http.ssl.certificate.reload-period",
                "30S"));
        Path log = folder.resolve("by-password.log");
        try (ServiceProcess service = ServiceProcess.start(log, settings)) {
            String id = UUID.randomUUID().toString();
            int status = given().config(trusting())
                    .contentType("text/plain; charset=utf-8")
                    .body(article(id))
                    .post("https://127.0.0.1:" + https + "/v1/raw-articles")
                    .statusCode();
            assertEquals(202, status);
            await(() -> cleaned(id));
            assertEquals("0", unencrypted());
            assertThrows(
                    Exception.class, () -> given().get(service.http().resolve("/v1/articles")), "nothing in the clear");
            assertEquals(certificates.parsed("dateline"), shown(https));

            show(tls, "next");

            await(() -> certificates.parsed("next").equals(shown(https)));
            assertEquals(
                    200,
                    given().config(trusting())
                            .get("https://127.0.0.1:" + https + "/v1/articles")
                            .statusCode());
        }
        String said = Files.readString(log);
        assertFalse(said.contains(EncryptedServers.PASSWORD) || said.contains("PRIVATE KEY"), "no secret in the log");
    }

    @Test
    void aClientsCertificateIsEnoughForTheBroker() throws Exception {
        try (ServiceProcess service =
                ServiceProcess.start(folder.resolve("by-certificate.log"), servers.byCertificate())) {
            String id = UUID.randomUUID().toString();
            given().contentType("text/plain; charset=utf-8")
                    .body(article(id))
                    .post(service.http().resolve("/v1/raw-articles"))
                    .then()
                    .statusCode(202);
            await(() -> cleaned(id));
        }
    }

    /** An authority that nobody here trusts signs for the broker: the service does not start on it. */
    @Test
    void whoTrustsAnotherAuthorityIsNotTalkedTo() throws Exception {
        Certificates others = Certificates.in(folder.resolve("others"));
        Map<String, String> settings = servers.byCertificate();
        settings.putAll(Map.of(
                "kafka.ssl.truststore.location", others.authority().toString(), "dateline.ops.broker-wait", "PT5S"));
        Path log = folder.resolve("untrusting.log");

        assertThrows(ManagedProcessFailure.class, () -> ServiceProcess.start(log, settings)
                .close());

        assertTrue(Files.readString(log).contains("SSL handshake failed"), "and the log says why");
    }

    private static void show(Path folder, String name) throws IOException {
        Files.copy(certificates.certificate(name), folder.resolve("tls.crt"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(certificates.key(name), folder.resolve("tls.key"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static KeyStore trusted() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(certificates.authority())) {
            trusted.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        return trusted;
    }

    private static RestAssuredConfig trusting() throws Exception {
        return RestAssuredConfig.config().sslConfig(SSLConfig.sslConfig().trustStore(trusted()));
    }

    private static X509Certificate shown(int port) throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", port)) {
            socket.setSoTimeout(5_000);
            socket.startHandshake();
            return (X509Certificate) socket.getSession().getPeerCertificates()[0];
        }
    }

    /** How many of the service's connections to the database are not encrypted; the one that asks is not either. */
    private static String unencrypted() throws Exception {
        try (Connection connection = servers.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) filter (where not s.ssl), count(*) filter (where s.ssl) from pg_stat_ssl s"
                                + " join pg_stat_activity a using (pid)"
                                + " where a.usename = 'dateline' and a.pid <> pg_backend_pid()")) {
            rows.next();
            assertTrue(rows.getInt(2) > 0, "some that are");
            return rows.getString(1);
        }
    }

    private static boolean cleaned(String id) {
        return Committed.read(servers.broker().bootstrapServers(), Topics.CLEANED).stream()
                .anyMatch(record -> new String(record.value(), UTF_8).contains(id));
    }

    private static String article(String id) {
        return "BERGEN, Norway (AP) — The ferry " + id
                + " is two hours late, its owner said on Monday. It was held up by"
                + " fog in the fjord.\n\nPassengers were given soup.\n";
    }

    /** What may fail while the other side is busy. */
    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        for (int i = 0; i < 150 && !condition.holds(); i++) {
            Thread.sleep(400);
        }
        assertTrue(condition.holds());
    }
}
