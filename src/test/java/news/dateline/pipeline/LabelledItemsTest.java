package news.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.item.Article;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.pipeline.LabelledScore.Field;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How datelines, credits, bylines and sign-offs are read in each language, on items that the project wrote and labelled.
 * {@code target/labelled.txt} has the figures and what was read otherwise than labelled.
 */
class LabelledItemsTest {
    private static final Path REPORT = Path.of("target", "labelled.txt");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, LabelledScore> SCORES = new LinkedHashMap<>();
    private static Cleaner cleaner;

    /** What a language has reached: each F1 as in {@link Field}, in thousandths, and items given a dateline they lack. */
    record Floor(String language, List<Integer> f1, int invented) {
        static Floor of(String[] row) {
            List<Integer> figures = Stream.of(row).skip(1).map(Integer::valueOf).toList();
            return new Floor(row[0], figures.subList(0, Field.values().length), figures.get(Field.values().length));
        }
    }

    static Stream<Floor> floors() {
        return LabelledItem.rows("floors.tsv").map(Floor::of);
    }

    @BeforeAll
    static void start() {
        cleaner = Pipeline.within(Limits.DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("floors")
    void readsALanguageNoWorseThanBefore(Floor floor) throws JsonProcessingException {
        // Given
        LabelledScore score = SCORES.computeIfAbsent(floor.language(), language -> new LabelledScore());

        // When
        for (LabelledItem item : LabelledItem.of(floor.language())) {
            score.add(item, cleaned(item));
        }

        // Then
        for (Field field : Field.values()) {
            int reached = (int) Math.round(1000 * score.f1(field));
            int asked = floor.f1().get(field.ordinal());
            assertTrue(reached >= asked, () -> field + " " + reached + " < " + asked + " " + score.misses());
        }
        assertTrue(1000 * score.invented() <= floor.invented(), () -> "invented datelines " + score.misses());
    }

    @AfterAll
    static void report() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("    places   date agencs   text credit byline signof invented");
        SCORES.forEach((language, score) -> {
            StringBuilder line = new StringBuilder(language).append(' ');
            Stream.of(Field.values()).forEach(field -> line.append(figure(score.f1(field))));
            lines.add(line.append(figure(score.invented())).toString());
        });
        SCORES.values().forEach(score -> lines.addAll(score.misses()));
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines, UTF_8);
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%7.3f", share);
    }

    private static Article cleaned(LabelledItem item) throws JsonProcessingException {
        Map<String, String> envelope = Map.of("body", item.body(), "publishedAt", item.published() + "T10:00:00Z");
        RawItem raw = RawItem.of(JSON.writeValueAsBytes(envelope), Hints.NONE, Instant.EPOCH);
        return ((Outcome.Cleaned) cleaner.clean(raw).get(0)).article();
    }
}
