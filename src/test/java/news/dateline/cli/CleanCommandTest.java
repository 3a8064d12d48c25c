package news.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CleanCommandTest {
    private static final String TEXT =
            "A headline for the test\n\nOne sentence makes the body. Another one follows it.\n";

    @TempDir
    Path dir;

    private final StringWriter err = new StringWriter();

    @Test
    void theOutputHasALineForEachOfTheManifestsInItsOrder() throws Exception {
        Files.writeString(dir.resolve("a.txt"), TEXT);
        List<String> ids = IntStream.range(0, 200).mapToObj(i -> "id-" + i).toList();
        manifest(ids.stream().map(id -> line(id, "a.txt")).toList());

        int status = clean();

        assertEquals(0, status, err::toString);
        assertEquals(
                ids, output().stream().map(line -> line.get("id").textValue()).toList());
        assertEquals("cleaned", output().get(0).get("outcome").textValue());
        assertEquals(1, output().get(0).get("articles").size());
    }

    @Test
    void aPayloadWithoutAnArticleIsRejectedWithItsReason() throws Exception {
        Files.write(dir.resolve("empty.txt"), new byte[0]);
        manifest(List.of(line("e", "empty.txt")));

        int status = clean();

        assertEquals(0, status, err::toString);
        assertEquals("rejected", output().get(0).get("outcome").textValue());
        assertEquals("empty", output().get(0).get("reason").textValue());
        assertTrue(output().get(0).get("articles").isEmpty());
    }

    @Test
    void aFileOverTheLimitIsRejectedWithoutBeingReadWhole() throws Exception {
        Files.write(dir.resolve("big.txt"), new byte[9 * 1024 * 1024]);
        manifest(List.of(line("b", "big.txt")));

        clean();

        assertEquals("too-large", output().get(0).get("reason").textValue());
    }

    @Test
    void aFileThatIsMissingFailsTheCommandAndLeavesNoOutput() throws Exception {
        Files.writeString(dir.resolve("a.txt"), TEXT);
        manifest(List.of(line("1", "a.txt"), line("2", "gone.txt")));

        int status = clean();

        assertEquals(1, status);
        assertTrue(err.toString().contains("in.jsonl, line 2: can't read"), err.toString());
        try (var files = Files.list(dir)) {
            assertFalse(files.anyMatch(file -> file.toString().contains("out.jsonl")));
        }
    }

    @Test
    void aLineThatIsNoManifestsFailsTheCommandAndIsNamed() throws Exception {
        manifest(List.of("{\"id\":\"x\"}"));

        int status = clean();

        assertEquals(1, status);
        assertTrue(err.toString().contains("line 1: no file"), err.toString());
    }

    @Test
    void aRowOfTheDesksFolderCounts() throws Exception {
        Files.createDirectories(dir.resolve("tables/agency"));
        Files.writeString(
                dir.resolve("tables/agency/agencies.tsv"),
                "ruri\tRuritanian News Agency\tagency\tRS\ten\truri.example\t\n");
        Files.writeString(dir.resolve("tables/agency/agency-aliases.tsv"), "ruri\ten\tRURI\t\n");
        Files.writeString(dir.resolve("a.txt"), "VIENNA (RURI) - The bridge was opened on Monday, the mayor said.\n");
        manifest(List.of(line("a", "a.txt")));

        int status = clean("--tables", dir.resolve("tables").toString());

        assertEquals(0, status, err::toString);
        assertEquals("ruri", output().get(0).at("/articles/0/wire/agencies/0").textValue());
    }

    @Test
    void aBrokenRowOfTheDesksFolderFailsTheCommandAndIsNamed() throws Exception {
        Files.createDirectories(dir.resolve("tables/text"));
        Path broken = Files.writeString(dir.resolve("tables/text/weekdays.tsv"), "en\tBlursday\n");
        manifest(List.of());

        int status = clean("--tables", dir.resolve("tables").toString());

        assertEquals(1, status);
        assertTrue(err.toString().contains(broken + ", line 1: 3 columns"), err.toString());
    }

    @Test
    void withoutAnOutputTheUsageIsWrong() {
        int status = commandLine().execute("--manifest", "in.jsonl");

        assertEquals(2, status);
    }

    private int clean(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--manifest",
                dir.resolve("in.jsonl").toString(),
                "--output",
                dir.resolve("out.jsonl").toString()));
        arguments.addAll(List.of(more));
        return commandLine().execute(arguments.toArray(String[]::new));
    }

    private CommandLine commandLine() {
        return new CommandLine(new CleanCommand())
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(Failures::report);
    }

    private void manifest(List<String> lines) throws Exception {
        Files.write(dir.resolve("in.jsonl"), lines);
    }

    private static String line(String id, String file) {
        return "{\"id\":\"%s\",\"file\":\"%s\",\"contentType\":\"text/plain\"}".formatted(id, file);
    }

    private List<JsonNode> output() throws Exception {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(dir.resolve("out.jsonl"), UTF_8)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }
}
