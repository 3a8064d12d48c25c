package news.dateline.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way to a service, which a test breaks and mends. While it is broken nobody gets through. */
final class LineThatBreaks implements AutoCloseable {
    private final URI service;
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean broken;

    LineThatBreaks(URI service) {
        this.service = service;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    void breakOff() {
        broken = true;
        open.forEach(LineThatBreaks::close);
        open.clear();
    }

    void mend() {
        broken = false;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                if (broken) {
                    caller.close();
                } else {
                    join(caller, new Socket(service.getHost(), service.getPort()));
                }
            } catch (IOException ended) {
                // closed by the test, or the caller went
            }
        }
    }

    private void join(Socket caller, Socket callee) {
        open.add(caller);
        open.add(callee);
        start(() -> copy(caller, callee));
        start(() -> copy(callee, caller));
    }

    private static void copy(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException ended) {
            // the other side is told by its own end
        } finally {
            close(from);
            close(to);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException ended) {
            // it is gone anyway
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        breakOff();
    }
}
