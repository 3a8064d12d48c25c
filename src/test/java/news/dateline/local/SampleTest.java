package news.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.ninjs.ArticleSchema;
import news.dateline.ninjs.NinjsWriter;
import news.dateline.pipeline.Cleaner;
import news.dateline.pipeline.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {
    private static final Instant RECEIVED = Instant.parse("2026-06-01T00:00:00Z");

    static List<Sample> good() {
        return Sample.all().stream()
                .filter(sample -> sample.expected().reason().isEmpty())
                .toList();
    }

    static List<Sample> bad() {
        return Sample.all().stream()
                .filter(sample -> sample.expected().reason().isPresent())
                .toList();
    }

    @Test
    void thereAreArticlesInSixLanguagesAndBadOnes() {
        assertTrue(good().size() >= 12);
        assertTrue(good().stream()
                        .map(sample -> sample.expected().language())
                        .distinct()
                        .count()
                >= 6);
        assertTrue(good().stream()
                        .filter(sample -> sample.expected().language().equals(Optional.of("ar")))
                        .count()
                >= 3);
        assertTrue(bad().size() >= 4);
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodOneComesOutAsItsRowSays(Sample sample) throws Exception {
        Outcome outcome = clean(sample);

        byte[] json = NinjsWriter.write(((Outcome.Cleaned) outcome).article());
        ArticleSchema.assertValid(json);
        Trace.Cleaned cleaned = new Trace.Cleaned(new ObjectMapper().readTree(json));
        assertEquals(sample.expected(), cleaned.traits());
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadOneIsRejectedForTheReasonItsRowSays(Sample sample) {
        Outcome outcome = clean(sample);

        assertEquals(sample.expected().reason().orElseThrow(), ((Outcome.Rejected) outcome).reason());
    }

    private static Outcome clean(Sample sample) {
        List<Outcome> outcomes =
                Cleaner.create(Limits.DEFAULT).clean(RawItem.of(sample.payload(), sample.hints(), RECEIVED));
        assertEquals(1, outcomes.size());
        return outcomes.get(0);
    }
}
