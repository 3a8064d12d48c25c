package news.dateline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.ninjs.ArticleSchema;
import news.dateline.ninjs.NinjsWriter;
import news.dateline.pipeline.Limits;
import news.dateline.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {
    private static final Instant RECEIVED = Instant.parse("2026-06-01T00:00:00Z");

    private static List<Sample.Expected> items() {
        return Sample.all().stream()
                .flatMap(sample -> sample.expected().stream())
                .toList();
    }

    private static long articlesIn(String language) {
        return items().stream()
                .filter(item -> item.language().equals(Optional.of(language)))
                .count();
    }

    @Test
    void thereAreArticlesInSixLanguagesAndBadOnes() {
        assertTrue(items().stream()
                        .flatMap(item -> item.language().stream())
                        .distinct()
                        .count()
                >= 6);
        assertTrue(articlesIn("ar") >= 3);
        assertTrue(items().stream().filter(item -> item.reason().isPresent()).count() >= 4);
    }

    static List<Sample> all() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachItemComesOutAsItsRowSays(Sample sample) throws Exception {
        List<Outcome> outcomes =
                Pipeline.within(Limits.DEFAULT).clean(RawItem.of(sample.payload(), sample.hints(), RECEIVED));

        List<Sample.Expected> traits = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            traits.add(traits(outcome));
        }
        assertEquals(sample.expected(), traits);
    }

    private static Sample.Expected traits(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Rejected rejected) {
            return Sample.Expected.rejected(rejected.reason());
        }
        byte[] json = NinjsWriter.write(((Outcome.Cleaned) outcome).article());
        ArticleSchema.assertValid(json);
        return new Trace.Cleaned(new ObjectMapper().readTree(json)).traits();
    }
}
