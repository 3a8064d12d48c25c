package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.dateline.enrich.Step;
import news.dateline.item.Article;
import news.dateline.item.FieldPath;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.Reason;
import news.dateline.item.RecordPosition;
import news.dateline.item.Series;
import news.dateline.item.WireBlock.RawOrigin;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static final RawItem ITEM = new RawItem(
            "The bridge is open.".getBytes(StandardCharsets.UTF_8),
            Hints.NONE.withUrl("https://example.org/b"),
            Instant.EPOCH,
            Optional.of(new RecordPosition("articles.raw.v1", 1, 42)));

    @Test
    void saysWhereThePayloadStandsAndWhatItWas() {
        Article article = cleaned(Pipeline.within(Limits.DEFAULT).clean(ITEM));

        assertEquals(
                Optional.of(new RawOrigin(
                        Optional.of(new RecordPosition("articles.raw.v1", 1, 42)),
                        "a406a1227220a093d9b7ec9a2c4dcfa8992732dca61fff9ff41a5f1d64a84339")),
                article.wire().raw());
    }

    @Test
    void letsAStoryBeginWithItsItem() {
        Article article = cleaned(Pipeline.within(Limits.DEFAULT).clean(ITEM));

        assertEquals(
                Optional.of(Series.of("https://example.org/b")), article.wire().series());
    }

    @Test
    void runsItsStepsInTheOrderOfTheList() {
        List<Step> steps = List.of(
                article -> article.withLanguage("ar"),
                article -> article.with(article.wire()
                        .plusProvenance(FieldPath.LANGUAGE, article.language().orElse("none"))));

        Article article =
                cleaned(new Pipeline(Limits.DEFAULT, InOrder.readers(FactTables.shipped()), steps).clean(ITEM));

        assertEquals("ar", article.wire().provenance().get(FieldPath.LANGUAGE));
    }

    @Test
    void aFaultInAStepRejectsTheItemAndTellsNothingOfItsText() {
        Step faulty = article -> {
            throw new IllegalStateException(article.content().body());
        };

        List<Outcome> outcomes =
                new Pipeline(Limits.DEFAULT, InOrder.readers(FactTables.shipped()), List.of(faulty)).clean(ITEM);

        assertEquals(List.of(new Outcome.Rejected(Reason.INTERNAL_ERROR, "IllegalStateException")), outcomes);
    }

    @Test
    void givesTheSameArticleInEveryThreadAtEveryTime() {
        Cleaner cleaner = Pipeline.within(Limits.DEFAULT);

        long different = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> cleaned(cleaner.clean(ITEM)))
                .distinct()
                .count();

        assertEquals(1, different);
    }

    @Test
    void refusesALimitThatLetsNothingThrough() {
        assertThrows(IllegalArgumentException.class, () -> new Limits(0));
    }

    private static Article cleaned(List<Outcome> outcomes) {
        return assertInstanceOf(Outcome.Cleaned.class, outcomes.get(0)).article();
    }
}
