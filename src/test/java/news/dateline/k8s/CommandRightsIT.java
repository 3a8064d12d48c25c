package news.dateline.k8s;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import news.dateline.local.CommandProcess;
import news.dateline.local.Database;
import news.dateline.local.ServiceProcess;
import news.dateline.local.Topics;
import org.apache.kafka.common.acl.AclBinding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code feed} and {@code recompute} as the users that {@code k8s/} makes for them: their rights suffice, and each of them is needed. */
class CommandRightsIT {
    private static final String FEED = "dateline-feed";
    private static final String RECOMPUTE = "dateline-recompute";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @TempDir
    private static Path folder;

    private static BrokerWithRights broker;
    private static Database database;
    private static HttpServer web;

    @BeforeAll
    static void start() throws Exception {
        broker = BrokerWithRights.start(folder.resolve("broker"));
        database = Database.start(folder.resolve("database"), 0);
        for (String user : List.of("dateline", FEED, RECOMPUTE)) {
            broker.admit(user);
        }
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/", exchange -> {
            String word = exchange.getRequestURI().getPath().substring(1);
            byte[] feed = ("<rss version=\"2.0\"><channel><title>Harbour</title><item><guid>" + word + "</guid><title>"
                            + word + "</title><description>The port opened.</description></item></channel></rss>")
                    .getBytes(UTF_8);
            exchange.getResponseHeaders().set("content-type", "application/rss+xml");
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
            exchange.close();
        });
        web.start();
        cleanOneOfAnAgencyThatIsNotKnown();
    }

    @AfterAll
    static void stop() {
        web.stop(0);
        broker.close();
        database.close();
    }

    private static void cleanOneOfAnAgencyThatIsNotKnown() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(
                folder.resolve("service.log"), broker.broker(), database, broker.settings("dateline"))) {
            assertTrue(sends("VIENNA (RURI) -"), "as a file");
            assertTrue(within(() -> broker.isOn(Topics.CLEANED, "(RURI)")), "cleaned");
        }
        Path rows = Files.createDirectories(folder.resolve("tables/agency"));
        Files.writeString(
                rows.resolve("agencies.tsv"), "ruri\tRuritanian News Agency\tagency\tRS\ten\truri.example\t\n");
        Files.writeString(rows.resolve("agency-aliases.tsv"), "ruri\ten\tRURI\t\n");
    }

    @Test
    void withTheseRightsAndNoMoreAllWaysInAndRecomputeGo() throws Exception {
        String word = word();
        assertTrue(sends(word), "a file");
        assertTrue(watches(word), "a drop folder");
        assertTrue(polls(word), "a feed");
        assertTrue(recomputes(word), "recompute");
    }

    static Stream<AclBinding> rights() {
        return Stream.of(FEED, RECOMPUTE).flatMap(BrokerWithRights::rights);
    }

    /** Most of a minute a right: too long for every build. */
    @Tag("chaos")
    @ParameterizedTest
    @MethodSource("rights")
    void withoutAnyOneOfThemSomethingDoesNotGo(AclBinding right) throws Exception {
        String word = word();
        broker.admin().deleteAcls(List.of(right.toFilter())).all().get();
        try {
            boolean feeds = right.entry().principal().endsWith(FEED);
            assertFalse(feeds ? sends(word) && watches(word) && polls(word) : recomputes(word), right::toString);
        } finally {
            broker.admin().createAcls(List.of(right)).all().get();
        }
    }

    private static String word() {
        return "word-" + UUID.randomUUID();
    }

    private static boolean sends(String word) throws Exception {
        CommandProcess feed = run(FEED, "feed", article(folder, word).toString());
        return within(() -> !feed.isAlive()) && broker.isOn(Topics.RAW, word + " the bridge");
    }

    private static boolean watches(String word) throws Exception {
        Path drop = Files.createDirectories(folder.resolve("drop-" + word));
        article(drop, word + " dropped");
        CommandProcess watch = run(FEED, "feed", "--watch", drop.toString(), "--settle", "0.2");
        try {
            return within(() -> broker.isOn(Topics.RAW, word + " dropped"));
        } finally {
            watch.stop();
        }
    }

    private static boolean polls(String word) throws Exception {
        String url = "http://127.0.0.1:" + web.getAddress().getPort() + "/" + word + "-polled";
        CommandProcess poll = run(
                FEED,
                "feed",
                "--poll",
                url,
                "--state",
                folder.resolve("state-" + word).toString());
        try {
            return within(() -> broker.isOn(Topics.RAW, word + "-polled"));
        } finally {
            poll.stop();
        }
    }

    /** Its orders are enough: what the service makes of them is looked at elsewhere. */
    private static boolean recomputes(String word) throws Exception {
        CommandProcess recompute = run(
                RECOMPUTE,
                "recompute",
                "--from",
                "2020-01-01",
                "--tables",
                folder.resolve("tables").toString(),
                "--publish",
                "--reason",
                word);
        return within(() -> !recompute.isAlive()) && broker.isOn(Topics.COMMANDS, word);
    }

    private static CommandProcess run(String user, String... arguments) {
        Map<String, String> settings = new HashMap<>(broker.settings(user));
        settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        List<String> all = new ArrayList<>(List.of(arguments));
        return CommandProcess.start(folder.resolve("run-" + UUID.randomUUID() + ".log"), all, settings);
    }

    private static Path article(Path folder, String word) throws Exception {
        return Files.writeString(
                folder.resolve(UUID.randomUUID() + ".txt"),
                word + " the bridge was opened on Monday, the mayor said.\n");
    }

    private static boolean within(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }
}
