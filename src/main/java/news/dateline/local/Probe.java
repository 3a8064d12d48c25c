package news.dateline.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether something answers on this machine. Thread safe. */
final class Probe {
    static final Duration SOON = Duration.ofSeconds(2);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(SOON).build();

    private Probe() {}

    /** Whether somebody listens on the port. */
    static boolean connects(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), Math.toIntExact(SOON.toMillis()));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Whether the address answers with status 200 in time. */
    static boolean ok(URI address, Duration timeout) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(timeout).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
