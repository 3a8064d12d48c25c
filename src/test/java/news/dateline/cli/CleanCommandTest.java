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
    void withoutAnOutputTheUsageIsWrong() {
        int status = commandLine().execute("--manifest", "in.jsonl");

        assertEquals(2, status);
    }

    private int clean() {
        return commandLine()
                .execute(
                        "--manifest",
                        dir.resolve("in.jsonl").toString(),
                        "--output",
                        dir.resolve("out.jsonl").toString());
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
