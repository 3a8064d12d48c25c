package news.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.ninjs.NinjsWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a text costs: memory, which no busy machine moves, and time as its length grows. */
class CleaningCostTest {
    /** Some 15 % above the 339 kB of 2026-11-27: a copy, a stream or a pattern where every text passes is dearer than that. */
    private static final long MOST_BYTES = 390_000;

    private static final int WARM_UP = 600;
    private static final int BATCHES = 8;
    private static final int BATCH = 50;

    /** Ten times as long may take so many times as long: the square of ten would take a hundred. */
    private static final int MOST_TIMES = 40;

    private static final int LENGTH = 500_000;
    private static final int ATTEMPTS = 3;

    private final Cleaner cleaner = Pipeline.within(Limits.DEFAULT);

    @Test
    void aPageAllocatesNoMoreThanItNeeds() {
        RawItem item = item(page());
        for (int i = 0; i < WARM_UP; i++) {
            clean(item);
        }
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < BATCH; i++) {
                clean(item);
            }
            least = Math.min(least, (thread.getCurrentThreadAllocatedBytes() - before) / BATCH);
        }
        long bytes = least;
        assertTrue(bytes <= MOST_BYTES, () -> "a page of the bench allocates " + bytes + " bytes");
    }

    /** How a long text may be made of a short one. */
    enum Shape {
        REPEATED(page -> page + "\n\n"),
        ONE_LINE(page -> page.replace('\n', ' ') + " "),
        WITHOUT_BLANKS(page -> page.replaceAll("\\s", "")),
        SHORT_LINES(page -> "A short line of a page\n"),
        BRACKETS(page -> "(a) [b] «c» - d, e: 12.03. "),
        MENU(page -> "- [Sport](https://example.org/sport)\n");

        private final UnaryOperator<String> unit;

        Shape(UnaryOperator<String> unit) {
            this.unit = unit;
        }

        String text(String page, int length) {
            String text = unit.apply(page);
            return text.repeat(length / text.length() + 1).substring(0, length);
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void aTextTenTimesAsLongTakesNoHundredTimesAsLong(Shape shape) {
        assertLinear(page(), shape);
    }

    @Test
    void soDoTextsFromTheWorld() throws IOException {
        Path folder = Shared.data("pagetext-dev").resolve("files");
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().limit(200).toList()) {
                texts.append(new String(Files.readAllBytes(file), UTF_8)).append("\n\n");
            }
        }
        assertLinear(texts.toString(), Shape.REPEATED);
        assertLinear(texts.toString(), Shape.ONE_LINE);
    }

    private void assertLinear(String page, Shape shape) {
        double once = seconds(item(shape.text(page, LENGTH)));
        double tenTimes = seconds(item(shape.text(page, 10 * LENGTH)));
        assertTrue(
                tenTimes <= MOST_TIMES * Math.max(0.01, once),
                () -> shape + ": " + once + " s, ten times as long " + tenTimes + " s");
    }

    /** Of CPU: on a machine that others use, a long text waits oftener than a short one. */
    private double seconds(RawItem item) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long start = threads.getCurrentThreadCpuTime();
            assertEquals(1, cleaner.clean(item).size());
            least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
        }
        return least / 1e9;
    }

    private void clean(RawItem item) {
        List<Outcome> outcomes = cleaner.clean(item);
        assertTrue(NinjsWriter.write(((Outcome.Cleaned) outcomes.get(0)).article()).length > 0);
    }

    private static RawItem item(String text) {
        return RawItem.of(text.getBytes(UTF_8), Hints.NONE.withContentType("text/plain"), Instant.EPOCH);
    }

    private static String page() {
        try (InputStream in = CleaningCostTest.class.getResourceAsStream("/news/dateline/bench/page-ar.txt")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
