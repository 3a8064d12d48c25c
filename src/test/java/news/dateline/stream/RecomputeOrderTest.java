package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.RecordPosition;
import news.dateline.pipeline.Cleaner;
import news.dateline.pipeline.Limits;
import news.dateline.pipeline.Pipeline;
import news.dateline.story.Command;
import news.dateline.story.Recomputation;
import org.junit.jupiter.api.Test;

class RecomputeOrderTest {
    private static final Cleaner CLEANER = Pipeline.within(Limits.DEFAULT);
    private static final RawItem RAW = new RawItem(
            "VIENNA (AFP) - The bridge was opened on Monday, the mayor said.".getBytes(UTF_8),
            Hints.NONE.withContentType("text/plain").withSource("afp").withId("7"),
            Instant.parse("2026-11-20T08:00:00Z"),
            Optional.of(new RecordPosition("articles.raw.v1", 3, 77)));

    @Test
    void whatIsWrittenIsRead() {
        RecomputeOrder order = order(hashToday());

        RecomputeOrder read = RecomputeOrder.read(order.written()).orElseThrow();

        assertEquals(order.command(), read.command());
        assertArrayEquals(RAW.payload(), read.raw().payload());
        assertEquals(RAW.hints(), read.raw().hints());
        assertEquals(RAW.receivedAt(), read.raw().receivedAt());
        assertEquals(RAW.position(), read.raw().position());
        assertEquals(1, read.change());
        assertEquals(order.command(), CommandRecords.read(order.written()).orElseThrow());
    }

    @Test
    void theArticleIsMadeAsTheRecordWouldMakeIt() {
        Recomputation made = order(hashToday()).carriedOut(CLEANER).orElseThrow();

        assertEquals(RAW.receivedAt(), made.delivery().at());
        assertEquals(article(), made.delivery().article());
    }

    @Test
    void aServiceOfOtherRulesPublishesNothing() {
        assertEquals(Optional.empty(), order("of other rules").carriedOut(CLEANER));
    }

    @Test
    void anotherCommandIsNoOrder() {
        Command due = Command.due("urn:x:1", Instant.EPOCH);

        assertEquals(Optional.empty(), RecomputeOrder.read(CommandRecords.write(due)));
        assertEquals(Optional.empty(), RecomputeOrder.read(new byte[] {1, 2}));
    }

    private static Article article() {
        return ((Outcome.Cleaned) CLEANER.clean(RAW).get(0)).article();
    }

    private static String hashToday() {
        return RecomputeOrder.hash(article());
    }

    private static RecomputeOrder order(String hash) {
        Command command = new Command(
                "recompute:urn:x:1@1",
                Command.Kind.RECOMPUTE,
                "urn:x:1",
                Instant.parse("2026-11-27T08:00:00Z"),
                Optional.of("desk"),
                Optional.of("New rules"));
        return new RecomputeOrder(command, RAW, 0, 1, hash);
    }
}
