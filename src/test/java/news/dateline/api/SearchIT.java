package news.dateline.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.InputStream;
import java.net.URLEncoder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import news.dateline.cli.RawSender;
import news.dateline.item.Hints;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.Test;

/** Looking for words on the running service. Each test has a word of its own, since others use the service as well. */
@WithLocalServers
class SearchIT {
    private static final Duration LAG = Duration.ofSeconds(20);
    private static final Duration PACE_IS_KNOWN_FOR = Duration.ofSeconds(3);

    private final String word =
            "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void aTextIsFoundByItsWordsByPhrasesAndWithoutOthers(LocalServers servers) throws Exception {
        send(servers, "a", "Ferry is late", "The " + word + " ferry waited for the harbour master.");
        send(servers, "b", "Bread is dear", "The " + word + " baker waited for the ferry.");
        await(() -> uris(word).size() == 2);

        assertEquals(List.of(uri("a")), uris("\"" + word + " ferry\""));
        assertEquals(List.of(uri("b")), uris(word + " -harbour"));
        assertEquals(List.of(uri("a")), uris(word.substring(0, 9) + "* MASTER"));
        assertEquals(List.of(), uris(word + " lighthouse"));

        JsonPath match = list("q=" + encoded("\"harbour master\" " + word + " late"));
        assertEquals("Ferry is late", match.getString("items[0].match.title.text"));
        assertEquals(9, match.getInt("items[0].match.title.marks[0].start"));
        assertEquals(2, match.getList("items[0].match.text.marks").size());
        assertEquals("2", list("total=true&q=" + word).getString("total"));
    }

    @Test
    void theBestComeFirstPageByPage(LocalServers servers) throws Exception {
        send(servers, "best", "The " + word + " of the year", "A " + word + " is a " + word + ".");
        for (int i = 0; i < 6; i++) {
            send(servers, "other-" + i, "Report " + i, "It went on. ".repeat(20) + word + " " + i);
        }
        await(() -> uris(word).size() == 7);

        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = list("order=best&limit=3&q=" + word + cursor);
            found.addAll(page.getList("items.uri"));
            cursor = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());

        assertEquals(uri("best"), found.get(0));
        assertEquals(7, found.size());
        assertEquals(7, found.stream().distinct().count());
        assertEquals(400, given().get("/v1/articles?order=best").statusCode());
        assertEquals(400, given().get("/v1/articles?order=worst&q=a").statusCode());
    }

    @Test
    void whatIsKilledIsFoundByNoWordFromThatMoment(LocalServers servers) throws Exception {
        send(servers, "killed", "Secret " + word, "The " + word + " text must not be read.");
        await(() -> uris(word).size() == 1);
        send(servers, "note", "Note", "Please kill \\\"Secret " + word + "\\\".");
        await(() -> given().urlEncodingEnabled(false)
                        .get("/v1/articles/" + encoded(uri("killed")))
                        .statusCode()
                == 410);

        assertEquals(List.of(), uris("\"Secret " + word + "\" text"));
        try (var connection = servers.database().connect();
                var query = connection.prepareStatement("select count(*) from article_text where uri = ?")) {
            query.setString(1, uri("killed"));
            try (var result = query.executeQuery()) {
                result.next();
                assertEquals(0, result.getInt(1), "the index has its words no more");
            }
        }
    }

    @Test
    void whatAsksForSomethingIsListedByWhatItAsks(LocalServers servers) throws Exception {
        send(servers, "plain", "Ferry is late", "The " + word + " ferry waited.");
        send(servers, "corrected", "CORRECTION: Bread is dear", "The " + word + " baker waited.");
        await(() -> uris(word).size() == 2);

        JsonPath corrections = list("signal=correction&q=" + word);

        assertEquals(List.of(uri("corrected")), corrections.getList("items.uri"));
        assertEquals(List.of("correction"), corrections.getList("items.signal"));
        assertEquals(List.of(), list("signal=flash&q=" + word).getList("items.uri"));
        assertEquals(List.of(), list("signal=correction&status=canceled").getList("items.uri"));
        assertEquals(400, given().get("/v1/articles?signal=shout").statusCode());
        assertEquals(400, given().get("/v1/articles/stream?signal=shout").statusCode());
    }

    /** The newest are looked at first, and what lies before them as far back as it must be. */
    @Test
    void whatLiesFarBackIsFoundLikeWhatCameInLast(LocalServers servers) throws Exception {
        send(servers, "a", "Ferry is late", "The " + word + " ferry waited for the harbour master.");
        send(servers, "b", "Bread is dear", "The " + word + " baker waited for the ferry.");
        send(servers, "c", "The " + word, "Of " + word + ".");
        await(() -> uris(word).size() == 3);
        List<String> questions = List.of(
                "q=" + word,
                "order=best&total=true&q=" + word,
                "limit=1&order=best&q=" + word,
                "order=best&language=en&q=" + word,
                "total=true&language=en&q=" + encoded("\"" + word + " ferry\" -baker"),
                "q=" + word.substring(0, 9) + "*",
                "from=2020-01-01&to=2999-01-01&q=" + word,
                "language=de&q=" + word,
                "agency=afp&q=" + word,
                "series=" + encoded(uri("a")) + "&total=true&q=" + word);
        List<String> amongFew = questions.stream().map(SearchIT::found).toList();

        List<String> farBack =
                amongMany(servers, () -> questions.stream().map(SearchIT::found).toList());

        assertEquals(amongFew, farBack);
    }

    /** Those that were there before their filters and times were looked up in the index of words. */
    @Test
    void whatTheMigrationWroteOfOldArticlesIsWhatIsWrittenOfNewOnes(LocalServers servers) throws Exception {
        send(servers, "placed", "CORRECTION: Ferry is late", "CAIRO, 12 March (AFP) - The " + word + " ferry waited.");
        await(() -> uris(word).size() == 1);
        String migration;
        try (InputStream in = SearchIT.class.getResourceAsStream("/db/migration/V11__text_windows.sql")) {
            migration = new String(in.readAllBytes(), UTF_8);
        }
        int from = migration.indexOf("select t.uri");
        String select = migration
                .substring(from, migration.indexOf("order by", from))
                .replace(
                        "article_text_before t",
                        "(select uri, received_at, ''::tsvector as words from article_text) t");
        try (Connection connection = servers.database().connect();
                Statement statement = connection.createStatement()) {
            String written = marks(statement, "select words from article_text");
            assertEquals(written, marks(statement, "select words from (" + select + ") t(uri, received_at, e, words)"));
            for (String mark : List.of("=language:en", "=agency:afp", "=place:cairo", "=signal:correction", "=16:")) {
                assertTrue(written.contains(mark), written);
            }
        }
    }

    private String marks(Statement statement, String words) throws SQLException {
        try (ResultSet row = statement.executeQuery("select array(select lexeme from unnest((" + words
                + " where uri = '" + uri("placed") + "')) where lexeme like '=%' order by 1)")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String found(String question) {
        JsonPath page = list(question);
        return page.getList("items.uri") + " of " + page.getString("total");
    }

    /** While a thousand much newer articles are there, which have other words: all that is asked for lies far back. */
    private <T> T amongMany(LocalServers servers, Supplier<T> question) throws SQLException, InterruptedException {
        try (Connection connection = servers.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into article (uri, series_id, sequence, version, pub_status, fingerprint, agencies, language,"
                            + " published_at, received_at) select '" + word + "-' || n, '" + word
                            + "', 1, '1', 'usable', '', '{}', 'en',"
                            + " now(), now() + interval '1 hour' from generate_series(1, 1001) n");
            statement.execute(
                    "insert into article_text (uri, received_at, words) select uri, received_at, 'other:1'::tsvector from article where series_id = '"
                            + word + "'");
            try {
                Thread.sleep(PACE_IS_KNOWN_FOR.toMillis());
                return question.get();
            } finally {
                statement.execute("delete from article_text where uri like '" + word + "-%'");
                statement.execute("delete from article where series_id = '" + word + "'");
            }
        }
    }

    /** A note whose article is not to be had waits for another turn. */
    @Test
    void howFarTheIndexIsBehindIsMeasured(LocalServers servers, ServiceProcess service) throws Exception {
        try (var connection = servers.database().connect();
                var note = connection.prepareStatement(
                        "insert into article_text_due (uri, since) values (?, now() - interval '5 minutes')");
                var done = connection.prepareStatement("delete from article_text_due where uri = ?")) {
            note.setString(1, uri("waits"));
            note.executeUpdate();

            await(() -> lag(service) > 299 && lag(service) < 400);

            done.setString(1, uri("waits"));
            done.executeUpdate();
            await(() -> lag(service) < 5);
        }
    }

    private static double lag(ServiceProcess service) {
        return given().baseUri(service.management().toString())
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("dateline_search_lag_seconds"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElse(Double.NaN);
    }

    private List<String> uris(String q) {
        return list("q=" + encoded(q)).getList("items.uri");
    }

    private static JsonPath list(String query) {
        return given().urlEncodingEnabled(false).get("/v1/articles?" + query).jsonPath();
    }

    private String uri(String id) {
        return "urn:dateline:Harbour%20Wire:" + word + "-" + id;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private void send(LocalServers servers, String id, String headline, String body) throws Exception {
        String payload = "{\"id\": \"" + word + "-" + id
                + "\", \"source\": \"Harbour Wire\", \"language\": \"en\", \"headline\": \"" + headline
                + "\", \"body\": \"" + body + "\"}";
        try (RawSender sender = new RawSender(servers.broker().bootstrapServers(), RawSender.TOPIC)) {
            sender.send(
                    payload.getBytes(UTF_8),
                    new Hints(Optional.of("application/json"), Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + LAG.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it does not come");
            Thread.sleep(100);
        }
    }
}
