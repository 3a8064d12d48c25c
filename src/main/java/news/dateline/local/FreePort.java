package news.dateline.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports of 127.0.0.1 that nobody listens on. They lie below those that systems give to outgoing connections (Linux from
 * 32768 on, others from 49152), so that none becomes a client's own between the asking and the listening, nor while a
 * server is down that comes back to its port.
 */
public final class FreePort {
    private static final int LOWEST = 10_240;
    private static final int HIGHEST = 32_767;

    /** A port is given once in a process: the first who asked may not listen yet when the second asks. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /**
     * Any free port, another one each time.
     *
     * @throws IllegalStateException if none is left
     */
    public static int any() {
        // Anywhere in the range: two processes that ask at the same time hardly meet.
        return ThreadLocalRandom.current()
                .ints(LOWEST, HIGHEST + 1)
                .limit(100_000)
                .filter(port -> isFree(port) && GIVEN.add(port))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no port is free from " + LOWEST + " to " + HIGHEST));
    }

    /** The port wished for if it is free, else any free port. */
    public static int preferring(int wish) {
        return isFree(wish) ? wish : any();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
