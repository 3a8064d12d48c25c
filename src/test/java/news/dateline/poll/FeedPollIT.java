package news.dateline.poll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.local.CommandProcess;
import news.dateline.local.LocalServers;
import news.dateline.local.WithLocalServers;
import news.dateline.stream.Committed;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new in a feed is on the topic once, whatever dies. On a topic of its own: here the sending counts. */
@WithLocalServers
class FeedPollIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path dir;

    private final String topic = "poll-" + UUID.randomUUID();
    private final Map<String, String> feeds = new ConcurrentHashMap<>();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<CommandProcess> started = new ArrayList<>();
    private HttpServer server;
    private LocalServers servers;

    @BeforeEach
    void start(LocalServers servers) throws Exception {
        this.servers = servers;
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", servers.broker().bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = feeds.getOrDefault(exchange.getRequestURI().getPath(), "")
                        .getBytes(UTF_8);
                String tag = "\"" + new String(body, UTF_8).hashCode() + "\"";
                if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                    unchanged.incrementAndGet();
                    exchange.sendResponseHeaders(304, -1);
                    return;
                }
                exchange.getResponseHeaders().add("ETag", tag);
                exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        started.forEach(CommandProcess::close);
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void eachEntryIsSentOnceAndAgainWhenItSaysSomethingElse() throws Exception {
        feeds.put("/a", feed("a", 0, 5, "said"));
        feeds.put("/b", feed("b", 0, 3, "said"));
        poll("/a", "/b", "/missing");
        await(() -> sent().size() == 8);

        feeds.put("/a", feed("a", 0, 6, "said").replace("a-2 said", "a-2 said otherwise"));
        await(() -> sent().size() == 10);
        int looks = unchanged.get();
        await(() -> unchanged.get() > looks + 4);

        assertEquals(10, sent().stream().distinct().count());
        assertEquals(10, sent().size());
        assertTrue(sent().containsAll(List.of("a-2 said", "a-2 said otherwise", "a-5 said")));
        assertTrue(Files.readString(started.get(0).log()).contains("/missing: status 404"));
    }

    /** What it remembered of the last transaction is taken away: the journal alone says what was sent. */
    @Test
    void killedBetweenTheAcknowledgementAndTheRemembering() throws Exception {
        feeds.put("/a", feed("a", 0, 20, "said"));
        CommandProcess first = poll("/a");
        await(() -> sent().size() == 20);
        Path state = remembered();
        await(() -> Files.readString(state).contains("etag"));
        String before = Files.readString(state);
        feeds.put("/a", feed("a", 0, 50, "said"));
        await(() -> sent().size() == 50);
        first.kill();
        Files.writeString(state, before);

        poll("/a");
        int looks = unchanged.get();
        await(() -> unchanged.get() > looks + 1);

        assertEquals(50, sent().size());
        assertEquals(50, sent().stream().distinct().count());
    }

    @Tag("chaos")
    @Test
    void killedWithThousandsOfEntriesOnTheirWay() throws Exception {
        feeds.put("/a", feed("a", 0, 3_000, "said"));
        CommandProcess first = poll("/a");
        await(() -> sent().size() >= 300);
        first.kill();
        assertTrue(sent().size() < 3_000, "killed too late to say anything");

        poll("/a");
        await(() -> unchanged.get() > 1);

        assertEquals(3_000, sent().stream().distinct().count());
        assertEquals(3_000, sent().size());
    }

    private static String feed(String name, int from, int to, String said) {
        return IntStream.range(from, to)
                .mapToObj(i -> "<item><guid>%s-%d</guid><description>%s-%d %s</description></item>"
                        .formatted(name, i, name, i, said))
                .collect(Collectors.joining("\n", "<rss version='2.0'><channel><title>x</title>", "</channel></rss>"));
    }

    private CommandProcess poll(String... paths) {
        List<String> arguments = new ArrayList<>(List.of("feed"));
        arguments.addAll(
                List.of("--every", "0.3", "--state", dir.resolve("state").toString()));
        arguments.addAll(
                List.of("--topic", topic, "--bootstrap", servers.broker().bootstrapServers(), "--poll"));
        Stream.of(paths)
                .map(path -> "http://127.0.0.1:" + server.getAddress().getPort() + path)
                .forEach(arguments::add);
        CommandProcess command = CommandProcess.start(dir.resolve("log-" + started.size()), arguments);
        started.add(command);
        return command;
    }

    private Path remembered() throws IOException {
        try (Stream<Path> all = Files.list(dir.resolve("state"))) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What the entries that were sent say. */
    private List<String> sent() {
        return Committed.read(servers.broker().bootstrapServers(), topic).stream()
                .map(record ->
                        new String(record.value(), UTF_8).replaceAll("(?s).*<description>(.*)</description>.*", "$1"))
                .toList();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertTrue(System.nanoTime() < deadline, "did not come");
            Thread.sleep(50);
        }
    }
}
