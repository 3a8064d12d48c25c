package news.dateline.follow;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.ByteBuf;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
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

            Duration before = cpu(service);
            int sent = send(servers);

            long deadline = System.nanoTime() + Duration.ofMinutes(5).toNanos();
            while (!allHeard(sent) && System.nanoTime() < deadline) {
                Thread.sleep(100);
            }
            Collections.sort(delays);
            Duration spent = cpu(service).minus(before);
            System.out.printf(
                    "%d readers, %d events a second: delivery p50 %d ms, p99 %d ms; %d cut off; the service's CPU time %d s,"
                            + " %.1f microseconds an event and reader, ingest included%n",
                    READERS,
                    A_SECOND,
                    at(0.5),
                    at(0.99),
                    cut.size(),
                    spent.toSeconds(),
                    spent.toNanos() / 1_000.0 / delivered());
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
                    response.handler(new Lines(reader));
                    open.countDown();
                })
                .onFailure(failure -> cut.add(failure.toString()));
    }

    /**
     * What a reader hears, line by line. Every reader counts; one in fifty looks at the clock: the readers are on the machine of the service,
     * and take as little of it as they can.
     */
    private final class Lines implements Handler<Buffer> {
        private static final int EVENT_AND_TWO_LETTERS = 9;

        private final int reader;
        private final boolean timed;
        private final StringBuilder line = new StringBuilder();

        Lines(int reader) {
            this.reader = reader;
            this.timed = reader % 50 == 0;
        }

        @Override
        public void handle(Buffer buffer) {
            ByteBuf bytes = buffer.getByteBuf();
            while (bytes.isReadable()) {
                int length = bytes.bytesBefore((byte) '\n');
                int rest = length < 0 ? bytes.readableBytes() : length;
                int kept = timed
                        ? rest
                        : Math.min(rest, EVENT_AND_TWO_LETTERS - Math.min(EVENT_AND_TWO_LETTERS, line.length()));
                line.append(bytes.toString(bytes.readerIndex(), kept, ISO_8859_1));
                bytes.skipBytes(rest);
                if (length >= 0) {
                    bytes.skipBytes(1);
                    end(line.toString());
                    line.setLength(0);
                }
            }
        }

        private void end(String whole) {
            if (whole.startsWith("event: cu")) {
                cut.add("reader " + reader);
            } else if (whole.startsWith("event: ")) {
                heard.incrementAndGet(reader);
            } else if (timed && whole.startsWith("data: ")) {
                Matcher received = RECEIVED.matcher(whole);
                if (received.find()) {
                    delays.add(System.currentTimeMillis()
                            - Instant.parse(received.group(1)).toEpochMilli());
                }
            }
        }
    }

    private long delivered() {
        long all = 0;
        for (int reader = 0; reader < READERS; reader++) {
            all += heard.get(reader);
        }
        return Math.max(1, all);
    }

    private static Duration cpu(ServiceProcess service) {
        return ProcessHandle.of(service.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
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
