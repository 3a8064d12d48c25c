package news.dateline.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code mvn verify -Pk8s}: a real API server takes every object, by the definitions of the operators that are installed there.
 * It keeps none of them, but for the namespace.
 */
@Tag("k8s")
class ClusterIT {
    private static final Path ANSWER = Overlay.WORK.resolve("cluster.txt");

    @BeforeAll
    static void assumeACluster() throws IOException {
        Program.KUBECTL.assumePresent();
        Files.createDirectories(Overlay.WORK);
        Program.Run version = kubectl("version", "--request-timeout=10s", "--output=json");
        assumeTrue(
                version.status() == 0,
                () -> "not checked: no cluster answers in kubectl's current context: "
                        + version.output().strip());
        Program.Run namespace = kubectl("apply", "-f", "k8s/base/namespace.yaml");
        assertEquals(0, namespace.status(), namespace::output);
    }

    private static Program.Run kubectl(String... arguments) {
        return Program.KUBECTL.run(ANSWER, arguments);
    }

    @ParameterizedTest
    @EnumSource
    void theClusterTakesEveryObject(Overlay overlay) {
        Program.Run run = kubectl(
                "apply",
                "--dry-run=server",
                "--validate=strict",
                "--output=yaml",
                "-k",
                "k8s/overlays/" + overlay.folder());

        assertEquals(0, run.status(), run::output);
        Set<String> wanted =
                overlay.manifests().stream().map(Manifest::toString).collect(Collectors.toCollection(TreeSet::new));
        Set<String> taken = Manifest.parse(run.output())
                .get(0)
                .each("/items")
                .map(Manifest::new)
                .map(Manifest::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wanted, taken);
    }

    /** Else a cluster without the operators' definitions, or one that checks nothing, would pass. */
    @ParameterizedTest
    @EnumSource
    void theClusterRefusesAFieldThatIsMisspelt(Overlay overlay) throws IOException {
        for (String kind : List.of("StatefulSet", "KafkaTopic", "ScaledObject", "PrometheusRule")) {
            Manifest right = overlay.ofKind(kind).findFirst().orElseThrow();
            Path wrong = Files.writeString(
                    Overlay.WORK.resolve("wrong.yaml"),
                    Manifest.YAML.writeValueAsString(right.json()).replaceFirst("(?m)^spec:$", "spec:\n  mispelt: 1"));

            Program.Run run = kubectl("apply", "--dry-run=server", "--validate=strict", "-f", wrong.toString());

            assertNotEquals(0, run.status(), right::toString);
            assertTrue(run.output().contains("mispelt"), run::output);
        }
    }
}
