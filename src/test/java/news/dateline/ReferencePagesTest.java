package news.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.item.Reason;
import news.dateline.story.Disposition;
import org.junit.jupiter.api.Test;

/** The reference pages in docs/ say what the code says: no key, reason, metric or call is missing, none is invented. */
class ReferencePagesTest {
    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("news.dateline");

    private static final Pattern CODE_SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern OPEN_API_PATH = Pattern.compile("(?m)^  (/\\S+):\\R    get:");
    private static final Pattern SCHEDULE = Pattern.compile("every = \"\\$\\{(dateline[^}]+)\\}\"");
    private static final Pattern METER =
            Pattern.compile("(Counter|Timer|Gauge|DistributionSummary)\\.builder\\(\\s*\"(dateline[^\"]+)\"");

    @Test
    void everyReasonIsExplained() throws IOException {
        List<String> explained =
                cells("outcomes.md").flatMap(row -> spans(row.get(0)).stream()).toList();

        assertEquals(Arrays.stream(Reason.values()).map(Reason::code).toList(), explained);
    }

    @Test
    void everyDispositionIsNamed() throws IOException {
        String page = page("outcomes.md");

        List<String> missing = Arrays.stream(Disposition.values())
                .map(Disposition::code)
                .filter(code -> !page.contains(code))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void everyKeyOfOurOwnHasItsDefault() throws IOException {
        TreeMap<String, String> keys = CODE.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .flatMap(type -> type.getMethods().stream())
                .collect(Collectors.toMap(
                        ReferencePagesTest::key, ReferencePagesTest::preset, (a, b) -> a, TreeMap::new));

        TreeMap<String, String> documented = cells("configuration.md")
                .filter(row -> row.get(0).startsWith("`dateline."))
                .collect(Collectors.toMap(
                        row -> row.get(0).replace("`", ""),
                        row -> row.get(1).replace("`", ""),
                        (a, b) -> a,
                        TreeMap::new));

        assertEquals(keys, documented);
    }

    /** A key in no mapping stops the start of whoever sets it. */
    @Test
    void everyKeyThatAScheduleReadsMayBeSet() throws IOException {
        String page = page("configuration.md");
        TreeSet<String> schedules = new TreeSet<>();
        for (java.nio.file.Path file : sources()) {
            SCHEDULE.matcher(Files.readString(file)).results().forEach(found -> schedules.add(found.group(1)));
        }

        assertEquals(
                List.of(),
                schedules.stream()
                        .filter(key -> !page.contains("| `" + key.replace(":", "` | `") + "` |"))
                        .toList());
        assertFalse(schedules.isEmpty());
    }

    @Test
    void everyMetricIsListed() throws IOException {
        TreeSet<String> metrics = new TreeSet<>();
        for (java.nio.file.Path file : sources()) {
            METER.matcher(Files.readString(file))
                    .results()
                    .map(ReferencePagesTest::metric)
                    .forEach(metrics::add);
        }

        TreeSet<String> listed = cells("operations.md")
                .map(row -> row.get(0))
                .filter(cell -> cell.startsWith("`dateline_"))
                .map(cell -> cell.replaceAll("[`]|\\{.*\\}", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(metrics, listed);
    }

    @Test
    void everyCallIsListed() throws IOException {
        TreeSet<String> calls = CODE.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> verb(method).stream().map(verb -> verb + " " + path(method)))
                .collect(Collectors.toCollection(TreeSet::new));
        // routes beside the resources
        OPEN_API_PATH
                .matcher(Files.readString(java.nio.file.Path.of("src/main/resources/META-INF/openapi.yaml")))
                .results()
                .forEach(path -> calls.add("GET " + path.group(1)));

        TreeSet<String> listed = cells("rest.md")
                .map(row -> row.get(0).replace("`", ""))
                .filter(cell -> cell.contains("/"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(calls, listed);
    }

    private static String key(JavaMethod method) {
        String prefix =
                method.getOwner().getAnnotationOfType(ConfigMapping.class).prefix();
        return prefix + "." + method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The default of the code, else that of the shipped properties. */
    private static String preset(JavaMethod method) {
        return method.tryGetAnnotationOfType(WithDefault.class)
                .map(WithDefault::value)
                .orElseGet(() -> shipped().getProperty(key(method), ""));
    }

    private static Properties shipped() {
        Properties properties = new Properties();
        try (var in = ReferencePagesTest.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** As Prometheus has it: a counter ends in total, a timer in seconds. */
    private static String metric(MatchResult meter) {
        String name = meter.group(2).replace('.', '_');
        return switch (meter.group(1)) {
            case "Counter" -> name + "_total";
            case "Timer" -> name + "_seconds";
            default -> name;
        };
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.isAnnotatedWith(GET.class)
                ? Optional.of("GET")
                : method.isAnnotatedWith(POST.class) ? Optional.of("POST") : Optional.empty();
    }

    private static String path(JavaMethod method) {
        JavaClass resource = method.getOwner();
        String below = method.tryGetAnnotationOfType(Path.class)
                .map(path -> "/" + path.value().replaceAll(": [^}]*", ""))
                .orElse("");
        return resource.getAnnotationOfType(Path.class).value() + below;
    }

    private static List<java.nio.file.Path> sources() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** The rows of the page's tables, without the heads. */
    private static Stream<List<String>> cells(String name) throws IOException {
        return page(name).lines().filter(line -> line.startsWith("| `")).map(line -> Arrays.stream(
                        line.substring(2).split(" \\|( |$)"))
                .toList());
    }

    private static List<String> spans(String cell) {
        return CODE_SPAN.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static String page(String name) throws IOException {
        return Files.readString(java.nio.file.Path.of("docs", name));
    }
}
