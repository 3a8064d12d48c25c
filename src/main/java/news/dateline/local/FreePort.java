package news.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of 127.0.0.1 that nobody listens on. */
public final class FreePort {
    private FreePort() {}

    /** Any free port. */
    public static int any() {
        return at(0);
    }

    /** The port wished for if it is free, else any free port. */
    public static int preferring(int wish) {
        try {
            return at(wish);
        } catch (UncheckedIOException taken) {
            return any();
        }
    }

    private static int at(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
