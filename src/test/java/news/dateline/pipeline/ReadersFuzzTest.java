package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.Reason;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes come in, each reader ends in articles or reasons, never in a fault of its own, and the same bytes end the
 * same way. {@code mvn test} runs what was found before, in {@code ReadersFuzzTestInputs}; a fuzzing run for one format is
 * {@code mvn test -Pfuzz -Dtest=ReadersFuzzTest#nitf}. Jazzer wants its annotation to be the last.
 */
class ReadersFuzzTest {
    private static final Instant RECEIVED = Instant.parse("2026-06-01T00:00:00Z");
    private static final String LONGEST_RUN = "5m";

    private final Cleaner cleaner = Pipeline.within(Limits.DEFAULT);

    static Stream<byte[]> text() {
        return sample("ar-bridge-page.txt");
    }

    @MethodSource
    @FuzzTest(maxDuration = LONGEST_RUN)
    void text(byte[] payload) {
        clean(payload, "text/plain");
    }

    static Stream<byte[]> envelope() {
        return sample("en-ferry-envelope.json");
    }

    @MethodSource
    @FuzzTest(maxDuration = LONGEST_RUN)
    void envelope(byte[] payload) {
        clean(payload, "application/json");
    }

    static Stream<byte[]> ninjs() {
        return sample("en-tidepool-ninjs.json");
    }

    @MethodSource
    @FuzzTest(maxDuration = LONGEST_RUN)
    void ninjs(byte[] payload) {
        clean(payload, "application/json");
    }

    static Stream<byte[]> jsonFeed() {
        return sample("en-quay-feed.json");
    }

    @MethodSource
    @FuzzTest(maxDuration = LONGEST_RUN)
    void jsonFeed(byte[] payload) {
        clean(payload, "application/feed+json");
    }

    static Stream<byte[]> nitf() {
        return sample("en-canal-nitf.xml");
    }

    @MethodSource
    @FuzzTest(maxDuration = LONGEST_RUN)
    void nitf(byte[] payload) {
        clean(payload, "application/xml");
    }

    static Stream<byte[]> newsml12() {
        return sample("ar-orchard-newsml.xml");
    }

    @MethodSource
    @FuzzTest(maxDuration = LONGEST_RUN)
    void newsml12(byte[] payload) {
        clean(payload, "application/xml");
    }

    static Stream<byte[]> newsmlG2() {
        return sample("de-orgel-newsml-g2.xml");
    }

    @MethodSource
    @FuzzTest(maxDuration = LONGEST_RUN)
    void newsmlG2(byte[] payload) {
        clean(payload, "application/xml");
    }

    static Stream<byte[]> rss() {
        return sample("en-harbour-feed.rss");
    }

    @MethodSource
    @FuzzTest(maxDuration = LONGEST_RUN)
    void rss(byte[] payload) {
        clean(payload, "application/rss+xml");
    }

    static Stream<byte[]> atom() {
        return sample("fr-marais.atom");
    }

    @MethodSource
    @FuzzTest(maxDuration = LONGEST_RUN)
    void atom(byte[] payload) {
        clean(payload, "application/atom+xml");
    }

    static Stream<byte[]> iptc7901() {
        return sample("de-seilbahn-iptc7901.txt");
    }

    @MethodSource
    @FuzzTest(maxDuration = LONGEST_RUN)
    void iptc7901(byte[] payload) {
        clean(payload, "text/plain");
    }

    static Stream<byte[]> anpa1312() {
        return sample("en-fiddle-anpa1312.txt");
    }

    @MethodSource
    @FuzzTest(maxDuration = LONGEST_RUN)
    void anpa1312(byte[] payload) {
        clean(payload, "text/plain");
    }

    static Stream<byte[]> html() {
        return sample("ar-lamp-page.html");
    }

    @MethodSource
    @FuzzTest(maxDuration = LONGEST_RUN)
    void html(byte[] payload) {
        clean(payload, "text/html");
    }

    /** A run starts from a sample that ships with Dateline. */
    private static Stream<byte[]> sample(String name) {
        try (InputStream in = ReadersFuzzTest.class.getResourceAsStream("/news/dateline/local/samples/" + name)) {
            return Stream.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clean(byte[] payload, String contentType) {
        RawItem item = RawItem.of(
                payload,
                new Hints(Optional.of(contentType), Optional.empty(), Optional.empty(), Optional.empty()),
                RECEIVED);

        List<Outcome> outcomes = cleaner.clean(item);

        assertFalse(outcomes.isEmpty());
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Rejected rejected) {
                assertNotEquals(Reason.INTERNAL_ERROR, rejected.reason(), rejected.detail());
            }
        }
        assertEquals(outcomes, cleaner.clean(item));
    }
}
