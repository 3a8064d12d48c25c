package news.dateline.sources;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.habit.SourceHour;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.Test;

/** The packaged service knows its sources from the database, whichever process learned what is there. */
@WithLocalServers(own = true, settings = "dateline.sources.look-every=PT1S")
class SourceHabitIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String EVERY_FIVE_MINUTES = """
            insert into source_hour (source, hour, minutes, items, rejected)
            select ?, hour, cast(? as bigint), 12, 0
            from generate_series(cast(? as timestamptz), cast(? as timestamptz), interval '1 hour') as hour
            """;

    /** Hours in which something came every five minutes. */
    private static void learned(Connection database, String source, Instant from, Instant to) throws SQLException {
        long minutes = 0;
        for (int minute = 0; minute < SourceHour.MINUTES; minute += 5) {
            minutes |= 1L << minute;
        }
        try (PreparedStatement insert = database.prepareStatement(EVERY_FIVE_MINUTES)) {
            insert.setString(1, source);
            insert.setLong(2, minutes);
            insert.setString(3, SourceHour.startOf(from).toString());
            insert.setString(4, SourceHour.startOf(to).toString());
            insert.executeUpdate();
        }
    }

    private static Set<String> remembered(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select distinct source from source_hour")) {
            Set<String> sources = new TreeSet<>();
            while (rows.next()) {
                sources.add(rows.getString(1));
            }
            return sources;
        }
    }

    private static void send(String source) {
        given().body("{\"url\": \"https://" + source + ".example/1\", \"body\": \"The port opened on Thursday.\"}")
                .contentType("application/json")
                .queryParam("source", source)
                .post("/v1/raw-articles")
                .then()
                .statusCode(202);
    }

    private static void awaitMetric(ServiceProcess service, String line) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String metrics = "";
        while (System.nanoTime() < end) {
            metrics = given().baseUri(service.management().toString())
                    .port(service.management().getPort())
                    .get("/q/metrics")
                    .asString();
            if (metrics.contains(line)) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("no " + line + " among\n" + metrics);
    }

    @Test
    void aProcessThatStartsKnowsTheHabitsAndForgetsWhoIsGone(LocalServers servers, ServiceProcess service)
            throws Exception {
        Instant now = Instant.now();
        send("new");
        awaitMetric(service, "dateline_source_unusual{kind=\"quiet\",source=\"new\"} 0.0");
        try (Connection database = servers.database().connect()) {
            learned(database, "fell-silent", now.minus(Duration.ofDays(24)), now.minus(Duration.ofHours(4)));
            learned(database, "sends", now.minus(Duration.ofDays(24)), now);
            learned(database, "gone", now.minus(Duration.ofDays(40)), now.minus(Duration.ofDays(15)));
            learned(database, "long-ago", now.minus(Duration.ofDays(60)), now.minus(Duration.ofHours(1)));

            service.restart();

            awaitMetric(service, "dateline_source_unusual{kind=\"quiet\",source=\"fell-silent\"} 1.0");
            awaitMetric(service, "dateline_source_unusual{kind=\"quiet\",source=\"new\"} 0.0");
            awaitMetric(service, "dateline_source_unusual{kind=\"quiet\",source=\"sends\"} 0.0");
            awaitMetric(service, "dateline_source_usual_silence_seconds{source=\"fell-silent\"} 900.0");
            assertEquals(Set.of("fell-silent", "long-ago", "new", "sends"), remembered(database));
            assertTrue(
                    oldest(database).isAfter(now.minus(SourceHours.REMEMBERED).minus(Duration.ofHours(2))));
        }
        send("fell-silent");
        awaitMetric(service, "dateline_source_unusual{kind=\"quiet\",source=\"fell-silent\"} 0.0");
        awaitMetric(service, "dateline_source_items_total{outcome=\"taken\",source=\"fell-silent\"} 1.0");
    }

    private static Instant oldest(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select min(hour) from source_hour")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }
}
