package news.dateline.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTest {
    @ParameterizedTest
    @CsvSource({
        "POST, /v1/raw-articles, SEND",
        "POST, /v1/raw-articles/, SEND",
        "POST, /v1/articles/https%3A%2F%2Fp.example%2F1/kill, KILL",
        "POST, /v1/articles/https://p.example/1/release, RELEASE",
        "POST, /v1/dead-letters/acff627d/replay, REPLAY",
        "POST, /v1/preview, PREVIEW",
        "GET, /v1/articles, READ",
        "HEAD, /v1/articles, READ",
        "GET, /v1/articles/stream, READ",
        "GET, /v1/articles/https://p.example/1/withheld, READ_WITHHELD",
        "HEAD, /v1/articles/https://p.example/1/withheld, READ_WITHHELD",
        "GET, /v1/articles/https%3A%2F%2Fp.example%2F1/copies, READ_COPIES",
        "GET, /v1/audit, READ_AUDIT",
        "GET, /v1/audit;a=b, READ_AUDIT",
        "GET, /v1;a/audit/, READ_AUDIT",
        "GET, /, LOOK_AROUND",
        "GET, /console/app.js, LOOK_AROUND",
        "GET, /whatever, READ"
    })
    void aRequestHasItsRow(String method, String path, Action row) {
        assertEquals(row, Action.of(method, path));
    }

    /** What somebody adds and forgets here is closed to all. */
    @ParameterizedTest
    @CsvSource({"POST, /v1/recompute", "DELETE, /v1/articles/1", "PUT, /", "PATCH, /v1/audit", "TRACE, /"})
    void whatHasNoRowIsNobodys(String method, String path) {
        assertEquals(Action.NOBODYS, Action.of(method, path));
        assertEquals(true, Action.NOBODYS.roles().isEmpty());
        assertEquals(false, Action.NOBODYS.isOpen(true, false));
    }

    /** The page lists every call, which another test holds. */
    @Test
    void everyCallThatChangesSomethingHasItsRow() throws IOException {
        List<String> calls = Files.readString(Path.of("docs/rest.md"))
                .lines()
                .filter(line -> line.matches("\\| `(POST|PUT|PATCH|DELETE) .*"))
                .map(line -> line.split("`")[1].replaceAll("\\{[^}]*}", "x"))
                .toList();

        assertEquals(
                List.of(),
                calls.stream()
                        .filter(call -> Action.of(call.split(" ")[0], call.split(" ")[1]) == Action.NOBODYS)
                        .toList());
        assertEquals(5, calls.size());
    }

    @Test
    void whatShipsHasItsWritesClosedAndItsReadsOpen() throws IOException {
        Properties shipped = new Properties();
        try (InputStream in = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            shipped.load(in);
        }

        assertEquals("closed", shipped.getProperty("dateline.access.writes"));
        assertEquals("open", shipped.getProperty("dateline.access.reads"));
        assertNotEquals("true", shipped.getProperty("quarkus.http.cors.enabled"));
    }

    /** The table in docs/rest.md is the table in the code. */
    @Test
    void thePageSaysWhoMay() throws IOException {
        List<String> rows = Files.readString(Path.of("docs/rest.md"))
                .lines()
                .dropWhile(line -> !line.equals("## Who may"))
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .limit(Action.values().length - 2)
                .map(line -> line.split(" *\\| *"))
                .map(cells -> cells[1] + ": " + cells[3])
                .toList();

        List<String> table = Arrays.stream(Action.values())
                .filter(action -> !action.roles().isEmpty())
                .map(action -> action.code() + ": "
                        + action.roles().stream().sorted().map(Role::code).collect(Collectors.joining(", ")))
                .toList();
        assertEquals(table, rows);
    }
}
