package news.dateline.poll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Fetcher fetcher = new Fetcher("Dateline (a test)", Duration.ofMinutes(1));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
        fetcher.close();
    }

    @Test
    void asksByItsNameAndOnlyForWhatHasChanged() throws Exception {
        serve("/feed", exchange -> {
            assertEquals("Dateline (a test)", exchange.getRequestHeaders().getFirst("User-Agent"));
            boolean known = "\"a\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "yesterday".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().add("ETag", "\"a\"");
            exchange.getResponseHeaders().add("Last-Modified", "yesterday");
            answer(exchange, known ? 304 : 200, known ? new byte[0] : "<rss/>".getBytes(UTF_8));
        });

        Answer.Changed first = (Answer.Changed) ask("/feed");
        assertEquals("<rss/>", new String(first.body(), UTF_8));
        FeedState state = FeedState.of(at("/feed")).validatedBy(first.etag(), first.lastModified());
        assertEquals(new Answer.Unchanged(Optional.empty()), fetcher.ask(state).get());
    }

    @Test
    void whatHasMovedForGoodIsRememberedAndWhatHasMovedForNowIsNot() throws Exception {
        redirect("/old", 301, "/older");
        redirect("/older", 308, "/feed");
        redirect("/today", 302, "/feed");
        redirect("/mixed", 302, "/old");
        serve("/feed", exchange -> answer(exchange, 200, "<rss/>".getBytes(UTF_8)));

        assertEquals(Optional.of(at("/feed")), ((Answer.Changed) ask("/old")).movedTo());
        assertEquals(Optional.empty(), ((Answer.Changed) ask("/today")).movedTo());
        assertEquals(Optional.empty(), ((Answer.Changed) ask("/mixed")).movedTo());
    }

    @Test
    void aRedirectionThatLeadsNowhereIsAFailure() throws Exception {
        redirect("/round", 302, "/round");
        redirect("/file", 302, "file:///etc/passwd");
        redirect("/broken", 301, "http://[");

        assertTrue(failure("/round").why().contains("redirection"));
        assertTrue(failure("/file").why().contains("redirection"));
        assertTrue(failure("/broken").why().contains("redirection"));
    }

    @Test
    void theServerSaysWhenItWantsToBeAskedAgain() throws Exception {
        serve("/seconds", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "120");
            answer(exchange, 429, new byte[0]);
        });
        serve("/date", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "Fri, 27 Nov 2099 12:00:00 GMT");
            answer(exchange, 503, new byte[0]);
        });
        serve("/nonsense", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "soon");
            answer(exchange, 503, new byte[0]);
        });

        assertEquals(Optional.of(Duration.ofMinutes(2)), failure("/seconds").notBefore());
        assertTrue(failure("/date").notBefore().orElseThrow().toDays() > 1_000);
        assertEquals(Optional.empty(), failure("/nonsense").notBefore());
    }

    @Test
    void aFeedThatIsGoneIsGone() throws Exception {
        serve("/feed", exchange -> answer(exchange, 410, new byte[0]));

        assertEquals(new Answer.Gone(), ask("/feed"));
    }

    @Test
    void whatIsPackedIsUnpackedUpToTheLimit() throws Exception {
        byte[] small = packed("<rss/>".getBytes(UTF_8));
        byte[] bomb = packed(new byte[Fetcher.MOST_BYTES + 1]);
        serve("/small", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, small);
        });
        serve("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, bomb);
        });
        serve("/broken", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, "<rss/>".getBytes(UTF_8));
        });

        assertEquals("<rss/>", new String(((Answer.Changed) ask("/small")).body(), UTF_8));
        assertTrue(failure("/bomb").why().contains("more than"));
        assertTrue(failure("/broken").why().contains("unpacked"));
    }

    @Test
    void aBodyThatDoesNotEndIsGivenUp() throws Exception {
        serve("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] part = new byte[64 * 1024];
                while (true) {
                    out.write(part);
                }
            }
        });

        assertTrue(failure("/endless").why().contains("more than"));
    }

    @Test
    void aBodyThatComesTooSlowlyIsGivenUp() throws Exception {
        serve("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write('<');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try (Fetcher hurried = new Fetcher("Dateline (a test)", Duration.ofMillis(500))) {
            Answer answer = hurried.ask(FeedState.of(at("/slow"))).get();

            assertTrue(((Answer.Failed) answer).why().contains("Timeout"));
        }
    }

    @Test
    void aServerThatIsNotThereIsAFailure() throws Exception {
        FeedState state = FeedState.of(URI.create("http://127.0.0.1:1/feed"));

        assertTrue(fetcher.ask(state).get() instanceof Answer.Failed);
    }

    @Test
    void aTagThatNoHeaderTakesIsAFailureAndNoEnd() throws Exception {
        FeedState state = FeedState.of(at("/feed")).validatedBy(Optional.of("a\nb"), Optional.empty());

        assertTrue(fetcher.ask(state).get() instanceof Answer.Failed);
    }

    private void redirect(String path, int status, String to) {
        serve(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            answer(exchange, status, new byte[0]);
        });
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private Answer.Failed failure(String path) throws Exception {
        return (Answer.Failed) ask(path);
    }

    private Answer ask(String path) throws Exception {
        return fetcher.ask(FeedState.of(at(path))).get();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
