package news.dateline.store;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import news.dateline.local.Database;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables that Flyway makes, as the service finds them on its first day. */
@WithLocalServers(own = true, settings = "quarkus.hibernate-orm.schema-management.strategy=validate")
class SchemaIT {
    private static LocalServers servers;
    private static ServiceProcess service;

    @BeforeAll
    static void migrate(LocalServers own, ServiceProcess started) {
        servers = own;
        service = started;
    }

    /** Hibernate refuses to start where tables are not as the entities say. */
    @Test
    void theEntitiesFitTheMigratedSchema() {
        given().baseUri(service.http().toString()).get("/v1/articles").then().statusCode(200);
    }

    /**
     * In an empty house each batch went through all rows of three tables until PostgreSQL had counted them, a minute later: it
     * plans for a small table as long as it knows nothing, and a connection keeps its plans.
     */
    @Test
    void noStatementOfTheLoopIsPlannedToGoThroughAWholeTable() throws SQLException {
        List<String> statements = List.of(
                ReceiptReader.SELECT,
                StoryReader.NAMES,
                StandingReader.SELECT,
                StoryReader.TEXTS,
                CopyReader.SELECT,
                BatchInserts.NAME.insert(1));
        // as text, or the driver would want the parameters
        String url = servers.database().jdbcUrl() + "?preferQueryMode=simple";
        try (Connection database = DriverManager.getConnection(url, Database.NAME, Database.NAME);
                Statement session = database.createStatement()) {
            for (String statement : statements) {
                String plan = plan(session, statement);
                assertTrue(plan.contains("Index"), plan);
                assertFalse(plan.contains("Seq Scan"), plan);
            }
        }
    }

    /** As a connection keeps it, whatever the parameters are. */
    private static String plan(Statement session, String statement) throws SQLException {
        StringBuilder plan = new StringBuilder(statement).append('\n');
        try (ResultSet lines =
                session.executeQuery("explain (generic_plan) " + statement.replaceAll("\\?(\\d)", "\\$$1"))) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
