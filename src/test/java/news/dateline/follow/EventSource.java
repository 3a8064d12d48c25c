package news.dateline.follow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A reader of server-sent events as the standard has it (HTML, section 9.2.6), on a thread of its own. */
public final class EventSource implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An event, with the last id when it came. */
    public record Event(String type, String id, String data) {
        public JsonNode json() {
            try {
                return JSON.readTree(data);
            } catch (IOException notJson) {
                throw new UncheckedIOException(notJson);
            }
        }

        public String uri() {
            return json().path("uri").asText();
        }
    }

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private volatile String lastId = "";
    private volatile boolean ended;

    private EventSource(HttpResponse<InputStream> response) {
        this.response = response;
        Thread thread = new Thread(this::read, "event-source");
        thread.setDaemon(true);
        thread.start();
    }

    /** Opens a stream, and waits until it is open. */
    public static EventSource open(URI service, String query, Optional<String> lastEventId) {
        HttpResponse<InputStream> response = answer(service, query, lastEventId);
        if (response.statusCode() != 200) {
            throw new AssertionError(query + ": " + response.statusCode());
        }
        return new EventSource(response);
    }

    /** The answer as it begins. */
    static HttpResponse<InputStream> answer(URI service, String query, Optional<String> lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve("/v1/articles/stream" + query))
                .timeout(Duration.ofSeconds(30));
        lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String type = "message";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    if (data.length() > 0) {
                        events.add(new Event(type, lastId, data.toString()));
                    }
                    type = "message";
                    data.setLength(0);
                } else if (line.startsWith("event: ")) {
                    type = line.substring("event: ".length());
                } else if (line.startsWith("id: ")) {
                    lastId = line.substring("id: ".length());
                } else if (line.startsWith("data: ")) {
                    data.append(line.substring("data: ".length()));
                }
            }
        } catch (IOException closed) {
            // whoever closes it reads no more
        } finally {
            ended = true;
        }
    }

    /** The next events, so many of them. */
    List<Event> next(int count) throws InterruptedException {
        List<Event> found = new ArrayList<>();
        while (found.size() < count) {
            Event event = events.poll(30, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError(found.size() + " of " + count + " came: " + found);
            }
            found.add(event);
        }
        return found;
    }

    /** Events that have come, without waiting for more. */
    public List<Event> come() {
        List<Event> found = new ArrayList<>();
        events.drainTo(found);
        return found;
    }

    String lastId() {
        return lastId;
    }

    boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
