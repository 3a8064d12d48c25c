package news.dateline.k8s;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pod, held against the image, the configuration that the service knows, and the time and memory that it takes. */
class ServicePodTest {
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
    void theImageIsTheOneThatComposeBuilds(Overlay overlay) throws IOException {
        String image = Deployed.in(overlay).container().path("image").asText();

        assertTrue(Files.readString(Path.of("docker-compose.yml")).contains("    image: " + image + "\n"), image);
    }

    @ParameterizedTest
    @EnumSource
    void aStopHasTheTimeThatItTakes(Overlay overlay) throws IOException {
        Deployed dateline = Deployed.in(overlay);

        Duration preStop = Duration.ofSeconds(
                dateline.container().at("/lifecycle/preStop/sleep/seconds").asLong());
        Duration requests = Duration.parse("PT" + ServiceKeys.properties().getProperty("quarkus.shutdown.timeout"));
        Duration longest = preStop.plus(requests).plus(ServiceKeys.stream().drainTimeout());

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

    /** With half of it the container was killed as soon as the heap was full. */
    @Test
    void composeGivesTheServiceTheMemoryAndTheTimeThatItHasHere() throws IOException {
        JsonNode service =
                Manifest.YAML.readTree(Path.of("docker-compose.yml").toFile()).at("/services/dateline");

        long memory = bytes(TextNode.valueOf(service.path("mem_limit").asText().replaceFirst("m$", "Mi")));
        assertEquals(bytes(Deployed.in(Overlay.PRODUCTION).container().at("/resources/limits/memory")), memory);
        Duration grace = Duration.parse("PT" + service.path("stop_grace_period").asText());
        Duration longest = Duration.parse("PT" + ServiceKeys.properties().getProperty("quarkus.shutdown.timeout"))
                .plus(ServiceKeys.stream().drainTimeout());
        assertTrue(grace.compareTo(longest) > 0, () -> "a stop may take " + longest);
    }

    @Test
    void composeTakesItsFile() throws IOException {
        Program.DOCKER.assumePresent();
        Files.createDirectories(Overlay.WORK);
        Path output = Overlay.WORK.resolve("compose.txt");
        assumeTrue(
                Program.DOCKER.run(output, "compose", "version").status() == 0,
                "not checked: docker has no plug-in \"compose\" here");

        Program.Run run = Program.DOCKER.run(output, "compose", "--file", "docker-compose.yml", "config", "--quiet");

        assertEquals(0, run.status(), run::output);
    }

    private static long bytes(JsonNode quantity) {
        BigDecimal bytes = Quantity.getAmountInBytes(new Quantity(quantity.asText()));
        return bytes.longValueExact();
    }
}
