package news.dateline.store;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

    /** That it was killed must not be forgotten, and what waits must come out. */
    @Test
    void whatHasNotChangedForLongIsPrunedUnlessItWasKilledOrWaits() throws SQLException {
        try (Connection database = servers.database().connect();
                Statement session = database.createStatement()) {
            item(session, "old", "usable", "null", 400);
            item(session, "killed", "canceled", "null", 400);
            item(session, "waits", "withheld", "now()", 400);
            item(session, "new", "usable", "null", 300);
            session.executeUpdate(
                    "insert into dead_letter (id, topic, partition, record_offset, ordinal, reason, detail,"
                            + " payload_size, received_at) values (gen_random_uuid(), 'raw', 0, 0, 0, 'empty', '', 0,"
                            + " now() - interval '400 days')");

            assertEquals("1", first(session, pruned(TextPruning.ARTICLES)));
            assertEquals("0", first(session, pruned(TextPruning.ARTICLES)));
            assertEquals("1", first(session, pruned(TextPruning.DEAD_LETTERS)));

            for (String table : List.of("article", "article_version", "article_text")) {
                assertEquals(
                        "killed new waits",
                        first(
                                session,
                                "select string_agg(substr(uri, 11), ' ' order by uri) from " + table
                                        + " where uri like 'urn:prune:%'"));
            }
        }
    }

    private static void item(Statement session, String name, String status, String hour, int days) throws SQLException {
        String uri = "'urn:prune:" + name + "'";
        String then = "now() - interval '" + days + " days'";
        session.executeUpdate(
                "insert into article (uri, series_id, sequence, version, pub_status, fingerprint, agencies,"
                        + " published_at, received_at, release_at) values (" + uri + ", " + uri + ", 1, '1', '" + status
                        + "', '', '{}', "
                        + then + ", " + then + ", " + hour + ")");
        session.executeUpdate("insert into article_version (uri, sequence, version, disposition, received_at, article)"
                + " values (" + uri + ", 1, '1', 'created', " + then + ", '{}')");
        session.executeUpdate(
                "insert into article_text (uri, received_at, words) values (" + uri + ", " + then + ", '')");
    }

    /** As if articles were kept for a year. */
    private static String pruned(String statement) {
        return statement.replace("?1", "31536000").replace("?2", "10");
    }

    private static String first(Statement session, String query) throws SQLException {
        try (ResultSet row = session.executeQuery(query)) {
            row.next();
            return row.getString(1);
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
