package news.dateline.poll;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;

/**
 * Asks servers for feeds: only for what has changed since, compressed, within limits of time and size, by the name that it
 * was given. Thread safe.
 */
final class Fetcher implements AutoCloseable {
    /** As large as a payload may be. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int MOST_HOPS = 5;
    private static final List<Integer> FOR_GOOD = List.of(301, 308);
    private static final List<Integer> FOR_NOW = List.of(302, 303, 307);
    private static final String TYPES =
            "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

    private final ExecutorService threads = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "feeds");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpClient client;
    private final String userAgent;
    private final Duration timeout;

    /**
     * @param userAgent who asks
     * @param timeout of an answer with all redirections and its body
     */
    Fetcher(String userAgent, Duration timeout) {
        this.userAgent = userAgent;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .executor(threads)
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Never fails. */
    CompletableFuture<Answer> ask(FeedState state) {
        AtomicReference<CompletableFuture<?>> running = new AtomicReference<>(new CompletableFuture<Void>());
        return CompletableFuture.completedFuture(new Hop(state.url(), 0, true))
                .thenCompose(first -> hop(state, first, running))
                .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    requireNonNull(running.get()).cancel(true);
                    Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                            ? failure.getCause()
                            : failure;
                    return failed(cause.getClass().getSimpleName() + ": " + cause.getMessage());
                });
    }

    /**
     * A stop on the way.
     *
     * @param forGood whether all before said that the feed has moved for good
     */
    private record Hop(URI url, int count, boolean forGood) {
        Optional<URI> movedFrom(URI asked) {
            return forGood && !url.equals(asked) ? Optional.of(url) : Optional.empty();
        }
    }

    private CompletableFuture<Answer> hop(FeedState state, Hop hop, AtomicReference<CompletableFuture<?>> running) {
        HttpRequest.Builder request = HttpRequest.newBuilder(hop.url())
                .timeout(timeout)
                .header("User-Agent", userAgent)
                .header("Accept", TYPES)
                .header("Accept-Encoding", "gzip");
        state.etag().ifPresent(etag -> request.header("If-None-Match", etag));
        state.lastModified().ifPresent(date -> request.header("If-Modified-Since", date));
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(request.build(), head -> new LimitedBody(MOST_BYTES));
        running.set(exchange);
        return exchange.thenCompose(response -> answer(state, hop, response, running));
    }

    private CompletableFuture<Answer> answer(
            FeedState state, Hop hop, HttpResponse<byte[]> response, AtomicReference<CompletableFuture<?>> running) {
        int status = response.statusCode();
        boolean forGood = FOR_GOOD.contains(status);
        if (forGood || FOR_NOW.contains(status)) {
            return next(state, hop, response, forGood)
                    .map(to -> hop(state, to, running))
                    .orElseGet(() -> CompletableFuture.completedFuture(failed("a redirection to nowhere: " + status)));
        }
        return CompletableFuture.completedFuture(
                switch (status) {
                    case 200 -> changed(hop.movedFrom(state.url()), response);
                    case 304 -> new Answer.Unchanged(hop.movedFrom(state.url()));
                    case 410 -> new Answer.Gone();
                    default -> new Answer.Failed("status " + status, retryAfter(response));
                });
    }

    /** Where to go on; nowhere where it goes round, to what is no web address, or from outside to a machine of the house. */
    private static Optional<Hop> next(FeedState state, Hop hop, HttpResponse<?> response, boolean forGood) {
        try {
            return response.headers()
                    .firstValue("location")
                    .map(location -> hop.url().resolve(location))
                    .filter(to -> hop.count() < MOST_HOPS)
                    .filter(Fetcher::isWeb)
                    .filter(to -> !isInside(to) || isInside(state.url()))
                    .map(to -> new Hop(to, hop.count() + 1, hop.forGood() && forGood));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    static boolean isWeb(URI url) {
        return url.getHost() != null
                && List.of("http", "https")
                        .contains(String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT));
    }

    private static boolean isInside(URI url) {
        try {
            InetAddress address = InetAddress.getByName(url.getHost());
            return address.isLoopbackAddress()
                    || address.isSiteLocalAddress()
                    || address.isLinkLocalAddress()
                    || address.isAnyLocalAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    private static Answer changed(Optional<URI> movedTo, HttpResponse<byte[]> response) {
        try {
            return new Answer.Changed(
                    plain(response),
                    response.headers().firstValue("content-type"),
                    response.headers().firstValue("etag"),
                    response.headers().firstValue("last-modified"),
                    movedTo);
        } catch (IOException e) {
            return failed("a body that can't be unpacked: " + e.getMessage());
        }
    }

    private static byte[] plain(HttpResponse<byte[]> response) throws IOException {
        String encoding = response.headers().firstValue("content-encoding").orElse("identity");
        switch (encoding.toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> {
                try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
                    byte[] plain = in.readNBytes(MOST_BYTES + 1);
                    if (plain.length > MOST_BYTES) {
                        throw new IOException("more than " + MOST_BYTES + " bytes");
                    }
                    return plain;
                }
            }
            case "identity", "" -> {
                return response.body();
            }
            default -> throw new IOException("encoded as " + encoding);
        }
    }

    /** Seconds, or a date (RFC 9110, section 10.2.3). */
    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers().firstValue("retry-after").flatMap(value -> {
            try {
                return Optional.of(
                        value.strip().matches("\\d{1,9}")
                                ? Duration.ofSeconds(Long.parseLong(value.strip()))
                                : Duration.between(
                                        Instant.now(),
                                        ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)));
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        });
    }

    private static Answer failed(String why) {
        return new Answer.Failed(why, Optional.empty());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
