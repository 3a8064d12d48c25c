package news.dateline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/**
 * Questions to {@code GET /v1/articles} at a steady rate, whatever answers are still out. How long an answer takes is counted from the
 * moment at which its question was due.
 */
final class SearchRun {
    /** What is asked for. */
    enum Kind {
        /** A word of few articles, newest or best first. */
        RARE,
        /** A word of most articles of its language, newest or best first. */
        COMMON,
        /** No word: a language, an agency, both, a day, a story. */
        FILTER
    }

    private record Question(Kind kind, URI uri) {}

    /**
     * What came of questions.
     *
     * @param times of the answers of each kind, milliseconds
     * @param refused how many were told to come again
     */
    // never compared
    @SuppressWarnings("ArrayRecordComponent")
    record Answers(Map<Kind, long[]> times, long refused) {}

    private static final long REFUSED = -1;

    private static final int QUESTIONS = 100;
    private static final int SEED = 15;
    private static final int COMMONEST = 30;
    private static final int RAREST_FROM = 3_000;
    private static final int RAREST_TO = 20_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Question> questions = new ArrayList<>();

    /** @param stored how many articles of the stock may be asked for */
    SearchRun(URI service, int stored) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < QUESTIONS; i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            StockWords words = StockWords.LANGUAGES.get(i / Kind.values().length % StockWords.LANGUAGES.size());
            String query =
                    switch (kind) {
                        case RARE -> word(words, random.nextInt(RAREST_FROM, RAREST_TO), i);
                        case COMMON -> word(words, random.nextInt(1, COMMONEST), i);
                        case FILTER -> filter(words, Math.max(1, stored), random, i);
                    };
            questions.add(new Question(kind, service.resolve("/v1/articles?" + query)));
        }
    }

    private static String word(StockWords words, int rank, int number) {
        return "q=" + URLEncoder.encode(words.word(rank), UTF_8) + (number % 2 == 0 ? "&order=best" : "");
    }

    private static String filter(StockWords words, int stored, SplittableRandom random, int number) {
        String agency =
                Stock.AGENCIES.get(random.nextInt(Stock.AGENCIES.size())).id();
        return switch (number % 4) {
            case 0 -> "language=" + words.language();
            case 1 -> "agency=" + agency;
            case 2 -> "agency=" + agency + "&language=" + words.language();
            default -> "series=" + URLEncoder.encode(Stock.uri(random.nextInt(stored)), UTF_8);
        };
    }

    /**
     * Asks for so long; the first fifth is left out.
     *
     * @throws IllegalStateException if an answer is neither 200 nor 503
     */
    Answers ask(int aSecond, Duration duration) throws InterruptedException {
        int all = (int) (aSecond * duration.toSeconds());
        List<CompletableFuture<Long>> times = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < all; i++) {
            long due = start + i * 1_000_000_000L / aSecond;
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())).toMillis());
            times.add(client.sendAsync(question(i), BodyHandlers.discarding())
                    .thenApply(answer -> millisecondsSince(due, answer)));
        }
        Map<Kind, long[]> byKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Long> of = new ArrayList<>();
            for (int i = all / 5; i < all; i++) {
                if (questions.get(i % QUESTIONS).kind() == kind) {
                    of.add(times.get(i).join());
                }
            }
            byKind.put(
                    kind,
                    of.stream()
                            .mapToLong(Long::longValue)
                            .filter(time -> time != REFUSED)
                            .toArray());
        }
        long refused = times.stream().filter(time -> time.join() == REFUSED).count();
        return new Answers(byKind, refused);
    }

    private HttpRequest question(int number) {
        return HttpRequest.newBuilder(questions.get(number % QUESTIONS).uri())
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    private static long millisecondsSince(long due, HttpResponse<?> answer) {
        if (answer.statusCode() == 503) {
            return REFUSED;
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("answered with " + answer.statusCode() + ": " + answer.uri());
        }
        return (System.nanoTime() - due) / 1_000_000;
    }
}
