package news.dateline.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Alerts and dashboard: they ask for what the service measures, they fire when they must, and somebody knows what to do. */
class AlertsTest {
    private static final Path CASES = Path.of("k8s/alerts-test.yaml");
    private static final Path RUNBOOK = Path.of("docs/runbook.md");

    @Test
    void alertsAndDashboardAskForMetricsThatTheServiceHas() throws IOException {
        Set<String> asked = Stream.concat(Queries.ofAlerts(), Queries.ofPanels())
                .flatMap(query -> ExposedMetrics.askedFor(query).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        asked.removeAll(ExposedMetrics.names());

        assertEquals(Set.of(), asked);
    }

    @Test
    void theTableOfMetricsInTheDocumentationIsWhatTheServiceHas() throws IOException {
        Set<String> documented = Files.readAllLines(Path.of("docs/operations.md")).stream()
                .filter(line -> line.startsWith("| `dateline_"))
                .map(line -> line.replaceFirst("^\\| `([a-z_]+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> exposed = ExposedMetrics.names().stream()
                .filter(name -> name.startsWith("dateline_"))
                .map(name -> name.replaceFirst("_(bucket|count|sum|max)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(documented, exposed);
    }

    @Test
    void everyAlertSaysHowBadItIsAndLeadsToItsPartOfTheRunbook() throws IOException {
        List<String> headings = Files.readAllLines(RUNBOOK);
        List<String> wrong = new ArrayList<>();

        Queries.alerts().forEach(alert -> {
            String name = alert.path("alert").asText();
            boolean severe = Set.of("critical", "warning")
                    .contains(alert.at("/labels/severity").asText());
            boolean explained = !alert.at("/annotations/summary").asText().isEmpty()
                    && !alert.at("/annotations/description").asText().isEmpty();
            boolean led =
                    alert.at("/annotations/runbook").asText().equals(RUNBOOK + "#" + name.toLowerCase(Locale.ROOT))
                            && headings.contains("## " + name);
            if (!severe || !explained || !led) {
                wrong.add(name);
            }
        });

        assertEquals(List.of(), wrong);
    }

    @Test
    void theRunbookSpeaksOfNoAlertThatIsGone() throws IOException {
        Set<String> chapters = Files.readAllLines(RUNBOOK).stream()
                .filter(line -> line.startsWith("## Dateline"))
                .map(line -> line.substring(3))
                .collect(Collectors.toSet());

        assertEquals(names(), chapters);
    }

    @Test
    void everyAlertHasACaseInWhichItFiresAndOneInWhichItDoesNot() throws IOException {
        Set<String> fires = new HashSet<>();
        Set<String> keepsQuiet = new HashSet<>();

        read(CASES).findValues("alert_rule_test").stream()
                .flatMap(Manifest::elements)
                .forEach(check -> (check.path("exp_alerts").isEmpty() ? keepsQuiet : fires)
                        .add(check.path("alertname").asText()));

        assertEquals(names(), fires);
        assertEquals(names(), keepsQuiet);
    }

    @Test
    void prometheusTakesTheRulesAndTheCasesComeOut() throws IOException {
        Program.PROMTOOL.assumePresent();
        Path rules = layOut("alerts.yaml", read(Queries.RULES).path("spec"));
        Path cases = Files.copy(CASES, Overlay.WORK.resolve("alerts-test.yaml"), StandardCopyOption.REPLACE_EXISTING);

        Program.Run check = promtool("check", "rules", "--lint-fatal", rules.toString());
        Program.Run test = promtool("test", "rules", cases.toString());

        assertEquals(0, check.status(), check::output);
        assertEquals(0, test.status(), test::output);
    }

    @Test
    void prometheusTakesTheQueriesOfTheDashboard() throws IOException {
        Program.PROMTOOL.assumePresent();
        ObjectNode rules = Manifest.YAML.createObjectNode();
        var list = rules.putArray("groups").addObject().put("name", "dashboard").putArray("rules");
        List<String> queries = Queries.ofPanels().toList();
        queries.forEach(query -> list.addObject()
                .put("record", "panel:" + list.size())
                .put("expr", query.replace("$__rate_interval", "5m")));

        Program.Run check =
                promtool("check", "rules", layOut("dashboard.yaml", rules).toString());

        assertTrue(queries.size() > 10, "the dashboard has panels");
        assertEquals(0, check.status(), check::output);
    }

    private static Program.Run promtool(String... arguments) {
        return Program.PROMTOOL.run(Overlay.WORK.resolve("promtool.txt"), arguments);
    }

    private static Path layOut(String name, JsonNode rules) throws IOException {
        Files.createDirectories(Overlay.WORK);
        return Files.writeString(Overlay.WORK.resolve(name), Manifest.YAML.writeValueAsString(rules));
    }

    private static Set<String> names() throws IOException {
        return Queries.alerts().map(alert -> alert.path("alert").asText()).collect(Collectors.toSet());
    }

    private static JsonNode read(Path yaml) throws IOException {
        return Manifest.YAML.readTree(yaml.toFile());
    }
}
