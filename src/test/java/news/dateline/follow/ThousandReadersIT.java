package news.dateline.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.parsetools.RecordParser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.local.LocalServers;
import news.dateline.local.ServiceProcess;
import news.dateline.local.WithLocalServers;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand readers on one machine with the service, its broker and its database; prints how long events take. */
@Tag("chaos")
@WithLocalServers(own = true, settings = "dateline.access.requests-per-second=0")
class ThousandReadersIT {
    private static final int READERS = 1_000;
    private static final int SECONDS = 60;
    private static final int A_SECOND = 200;

    /** What is at the end of every line of data: when the raw record came in. */
    private static final Pattern RECEIVED = Pattern.compile("\"receivedAt\":\"([^\"]+)\"");

    private final AtomicIntegerArray heard = new AtomicIntegerArray(READERS);
    private final List<Long> delays = Collections.synchronizedList(new ArrayList<>());
    private final List<String> cut = Collections.synchronizedList(new ArrayList<>());

    @Test
    void eachHearsEverythingInTime(LocalServers servers, ServiceProcess service) throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            HttpClient client = vertx.createHttpClient(
                    new HttpClientOptions().setMaxPoolSize(READERS).setKeepAlive(false));
            CountDownLatch open = new CountDownLatch(READERS);
            for (int reader = 0; reader < READERS; reader++) {
                read(client, service, reader, open);
            }
            assertTrue(open.await(60, TimeUnit.SECONDS), open.getCount() + " readers are not there");

            int sent = send(servers);

            long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (!allHeard(sent) && System.nanoTime() < deadline) {
                Thread.sleep(100);
            }
            Collections.sort(delays);
            System.out.printf(
                    "%d readers, %d events a second: delivery p50 %d ms, p99 %d ms; %d cut off%n",
                    READERS, A_SECOND, at(0.5), at(0.99), cut.size());
            assertEquals(List.of(), cut);
            assertTrue(allHeard(sent), "each has heard everything");
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }

    private void read(HttpClient client, ServiceProcess service, int reader, CountDownLatch open) {
        client.request(HttpMethod.GET, service.http().getPort(), "127.0.0.1", "/v1/articles/stream")
                .compose(request -> request.send())
                .onSuccess(response -> {
                    response.handler(RecordParser.newDelimited("\n\n", event -> count(reader, event.toString(UTF_8))));
                    open.countDown();
                })
                .onFailure(failure -> cut.add(failure.toString()));
    }

    /** Every reader counts; one in fifty looks at the clock. */
    private void count(int reader, String event) {
        if (event.startsWith("event: cut")) {
            cut.add("reader " + reader);
        } else if (event.startsWith("event: ")) {
            heard.incrementAndGet(reader);
            Matcher received = RECEIVED.matcher(event);
            if (reader % 50 == 0 && received.find()) {
                delays.add(System.currentTimeMillis()
                        - Instant.parse(received.group(1)).toEpochMilli());
            }
        }
    }

    private boolean allHeard(int sent) {
        for (int reader = 0; reader < READERS; reader++) {
            if (heard.get(reader) < sent) {
                return false;
            }
        }
        return true;
    }

    private long at(double quantile) {
        return delays.isEmpty() ? -1 : delays.get((int) (quantile * (delays.size() - 1)));
    }

    private static int send(LocalServers servers) throws InterruptedException {
        int sent = 0;
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers.broker().bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            long start = System.nanoTime();
            while (sent < SECONDS * A_SECOND) {
                String payload = "{\"id\": \"crowd-" + sent + "\", \"source\": \"Harbour Wire\", \"language\": \"en\","
                        + " \"headline\": \"Report " + sent + " of the day\", \"body\": \""
                        + ("The report " + sent + " says what went on. ").repeat(60) + "\"}";
                producer.send(new ProducerRecord<>("articles.raw.v1", payload.getBytes(UTF_8)));
                sent++;
                long due = start + sent * 1_000_000_000L / A_SECOND;
                long wait = (due - System.nanoTime()) / 1_000_000;
                if (wait > 0) {
                    Thread.sleep(wait);
                }
            }
        }
        return sent;
    }
}
