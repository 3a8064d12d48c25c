package news.dateline.tables;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import news.dateline.local.LocalServers;
import news.dateline.local.ManagedProcessFailure;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service with a desk's own folder of tables. */
@WithLocalServers
class DeskTablesIT {
    @TempDir
    Path folder;

    @Test
    void anAgencyOfTheDesksFolderIsCreditedByTheService(LocalServers servers) throws IOException {
        add("agency/agencies.tsv", "ruri\tRuritanian News Agency\tagency\tRS\ten\truri.example\t");
        add("agency/agency-aliases.tsv", "ruri\ten\tRURI\t");

        try (ServiceProcess service = start(servers)) {
            given().contentType("text/plain")
                    .body("VIENNA (RURI) - The bridge across the river was opened on Monday, the mayor said.")
                    .post(service.http() + "/v1/preview")
                    .then()
                    .statusCode(200)
                    .body("outcomes[0].article.wire.agencies", hasItem("ruri"));
        }
    }

    @Test
    void aBrokenRowKeepsTheServiceFromStartingAndIsNamedInItsLog(LocalServers servers) throws IOException {
        add("text/weekdays.tsv", "en\teight\tBlursday");

        assertThrows(ManagedProcessFailure.class, () -> start(servers));

        String said = Files.readString(log());
        String row = folder.resolve("text/weekdays.tsv") + ", line 1: ";
        assertTrue(said.contains(row), said);
    }

    private ServiceProcess start(LocalServers servers) {
        return ServiceProcess.start(
                log(), servers.broker(), servers.database(), Map.of(DeskFolder.KEY, folder.toString()));
    }

    private Path log() {
        return folder.resolve("service.log");
    }

    private void add(String table, String row) throws IOException {
        Path file = folder.resolve(table);
        Files.createDirectories(file.getParent());
        Files.writeString(file, row + "\n");
    }
}
