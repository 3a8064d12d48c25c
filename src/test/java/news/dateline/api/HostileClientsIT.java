package news.dateline.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients that mean harm, against the packaged service with short times: while they are at it others are read to, honest items come in and
 * health answers; a moment later the service has hung up on every one of them. Numbers are bounded, and all of it is on 127.0.0.1.
 */
@WithLocalServers
class HostileClientsIT {
    /** Idle for three seconds, or four for a body: hung up on. */
    private static final int PATIENCE_MILLIS = 15_000;

    @TempDir
    private static Path folder;

    private static ServiceProcess service;

    private final List<Socket> hostile = new ArrayList<>();

    @BeforeAll
    static void start(LocalServers servers) {
        service = ServiceProcess.start(
                folder.resolve("service.log"),
                servers.broker(),
                servers.database(),
                Map.of(
                        "quarkus.http.idle-timeout", "3S",
                        "dateline.api.body-timeout", "PT4S",
                        "dateline.follow.longest-silence", "PT2S",
                        "dateline.follow.heartbeat", "PT1S",
                        "dateline.access.requests-per-second", "0"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : hostile) {
            socket.close();
        }
    }

    @Test
    void halfAHeaderIsNotWaitedForForEver() throws Exception {
        for (int i = 0; i < 500; i++) {
            connect("GET /v1/articles HTTP/1.1\r\nHost: x\r\nX-More: and m");
        }

        othersAreServed();
        allAreHungUpOn();
    }

    @Test
    void halfABodyIsNotWaitedForForEver() throws Exception {
        for (int i = 0; i < 300; i++) {
            connect(post(1_000) + "The ferry is l");
        }

        othersAreServed();
        allAreHungUpOn();
        assertEquals(202, send(), "their share of what may come in at once is given back");
    }

    /** Each says that it has 7.9 MB: four of them are all that may come in at once, the others are told so. */
    @Test
    void largeBodiesThatNeverEndTakeNoMoreThanTheirShare() throws Exception {
        for (int i = 0; i < 40; i++) {
            connect(post(7_900_000) + "The ferry is late. ".repeat(500));
        }

        othersAreServed();
        allAreHungUpOn();
        assertEquals(202, send());
    }

    /** Never idle: a byte every half second. */
    @Test
    void aBodyThatDripsHasItsTime() throws Exception {
        for (int i = 0; i < 20; i++) {
            connect(post(1_000));
        }

        long began = System.nanoTime();
        while (hostile.stream().anyMatch(HostileClientsIT::takesAnother)) {
            assertTrue(System.nanoTime() - began < Duration.ofSeconds(20).toNanos(), "it drips on");
            Thread.sleep(500);
        }

        assertEquals(202, send());
    }

    @Test
    void aHeaderOfTwoHundredKilobytesIsRefused() throws Exception {
        Socket one = connect("GET /v1/articles HTTP/1.1\r\nHost: x\r\nX-More: " + "m".repeat(200_000) + "\r\n\r\n");

        String answer = rest(one);

        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 431"), answer);
        othersAreServed();
    }

    /** A hundred of them; one that falls behind is cut off, as {@code FollowIT} has it. */
    @Test
    void streamsThatAreNeverReadHoldUpNobody() throws Exception {
        for (int i = 0; i < 100; i++) {
            Socket one = new Socket();
            one.setReceiveBufferSize(2_048);
            hostile.add(one);
            one.connect(new InetSocketAddress("127.0.0.1", service.http().getPort()));
            one.getOutputStream()
                    .write("GET /v1/articles/stream?view=article HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(UTF_8));
        }

        othersAreServed();
        long before = followers();
        hangUp();
        await(() -> followers() <= before - 100 || followers() == 0);
    }

    /** Of the console's page, and of an address that is not there: as fast as eight senders can, for three seconds. */
    @Test
    void aFloodLeavesTimeForOthers() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(8);
        long until = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        for (int i = 0; i < 8; i++) {
            String path = i % 2 == 0 ? "/" : "/v1/articles/urn:not-there";
            senders.submit(() -> flood(path, until));
        }

        while (System.nanoTime() < until) {
            othersAreServed();
        }

        senders.shutdown();
        assertTrue(senders.awaitTermination(20, TimeUnit.SECONDS));
    }

    private static Void flood(String path, long until) throws IOException {
        byte[] ten = ("GET " + path + " HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n\r\n")
                .repeat(10)
                .getBytes(UTF_8);
        try (Socket socket = new Socket("127.0.0.1", service.http().getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            byte[] taken = new byte[65_536];
            while (System.nanoTime() < until) {
                socket.getOutputStream().write(ten);
                if (socket.getInputStream().read(taken) < 0) {
                    return null;
                }
            }
        }
        return null;
    }

    private static void othersAreServed() {
        assertEquals(200, asking().get("/v1/articles?limit=1").statusCode());
        // Too many at once is an answer, too.
        assertTrue(Set.of(202, 429).contains(send()));
        assertEquals(
                200, given().get(service.management().resolve("/q/health/live")).statusCode());
    }

    private static int send() {
        return asking().contentType("text/plain")
                .body("A short one.")
                .post("/v1/raw-articles")
                .statusCode();
    }

    private static RequestSpecification asking() {
        URI http = service.http();
        return given().baseUri(http.toString()).port(http.getPort());
    }

    private static String post(int length) {
        return "POST /v1/raw-articles HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: " + length
                + "\r\n\r\n";
    }

    private static long followers() {
        return given().get(service.management().resolve("/q/metrics"))
                .asString()
                .lines()
                .filter(line -> line.startsWith("dateline_follow_readers "))
                .mapToLong(line -> (long) Double.parseDouble(line.split(" ")[1]))
                .findFirst()
                .orElse(0);
    }

    private Socket connect(String start) throws IOException {
        Socket socket = new Socket("127.0.0.1", service.http().getPort());
        hostile.add(socket);
        try {
            socket.getOutputStream().write(start.getBytes(UTF_8));
        } catch (SocketException refusedBeforeItWasOut) {
            return socket;
        }
        return socket;
    }

    private static boolean takesAnother(Socket socket) {
        try {
            socket.setSoTimeout(1);
            if (socket.getInputStream().read() < 0) {
                return false;
            }
        } catch (SocketTimeoutException stillOpen) {
            // nothing was said, and nobody hung up
        } catch (IOException hungUp) {
            return false;
        }
        try {
            socket.getOutputStream().write('x');
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }

    private void allAreHungUpOn() throws IOException {
        for (Socket socket : hostile) {
            rest(socket);
        }
    }

    /** What comes until the service hangs up; fails where it does not. */
    private static String rest(Socket socket) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        try {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (SocketException hungUpHard) {
            return "";
        }
    }

    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertTrue(condition.getAsBoolean());
    }
}
