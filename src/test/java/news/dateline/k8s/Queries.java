package news.dateline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What Prometheus is asked: by the alerts, and by the panels of the dashboard. */
final class Queries {
    static final Path RULES = Path.of("k8s/base/alerts.yaml");

    private static final Path DASHBOARD = Path.of("k8s/base/dashboard.json");

    private Queries() {}

    static Stream<JsonNode> alerts() throws IOException {
        return Manifest.elements(Manifest.YAML.readTree(RULES.toFile()).at("/spec/groups"))
                .flatMap(group -> Manifest.elements(group.path("rules")));
    }

    static Stream<String> ofAlerts() throws IOException {
        return alerts().map(alert -> alert.path("expr").asText());
    }

    static Stream<String> ofPanels() throws IOException {
        return Manifest.elements(new ObjectMapper().readTree(DASHBOARD.toFile()).path("panels"))
                .flatMap(panel -> Manifest.elements(panel.path("targets")))
                .map(target -> target.path("expr").asText());
    }
}
