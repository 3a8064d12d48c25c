package news.dateline.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Editorial;
import news.dateline.item.Hints;
import news.dateline.item.Identity;
import news.dateline.item.Outcome;
import news.dateline.item.PubStatus;
import news.dateline.item.RawItem;
import news.dateline.item.Reason;
import news.dateline.item.RecordPosition;
import news.dateline.item.Rights;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;
import news.dateline.story.Disposition;
import org.junit.jupiter.api.Test;

class SettlementTest {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private static PreparedRecord record(long offset, String payload, Outcome... outcomes) {
        RawItem item = new RawItem(
                payload.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Hints.NONE,
                Instant.ofEpochMilli(offset),
                Optional.of(new RecordPosition("articles.raw.v1", 0, offset)));
        return PreparedRecord.of(item, List.of(outcomes));
    }

    private static Outcome cleaned(String uri, String title) {
        return new Outcome.Cleaned(new Article(
                new Identity(uri, Optional.empty(), List.of()),
                PubStatus.USABLE,
                Optional.of("en"),
                Times.NONE,
                Content.NONE.withTitle(title).withParagraphs(List.of("Text.")),
                Editorial.NONE,
                Rights.NONE,
                Optional.empty(),
                WireBlock.NONE));
    }

    private static Settlement settle(PreparedRecord... records) {
        return new Settlement(NO_LIMIT, Map.of(), Map.of()).settle(List.of(records));
    }

    /** What the database would answer for a settlement that it has written. */
    private static Map<RecordPosition, List<ReceiptReader.Recalled>> recall(Settlement settled) {
        Effect effect = settled.effects().get(0);
        return Map.of(
                effect.position(),
                List.of(new ReceiptReader.Recalled(settled.receipts().get(0), effect)));
    }

    /** It would hold up its batch for ever. */
    @Test
    void anArticleThatCannotBeWrittenIsADeadLetter() {
        Article article = ((Outcome.Cleaned) cleaned("urn:x:1", "one")).article();
        WireBlock unwritable = WireBlock.NONE.withRaw(new WireBlock.RawOrigin(null, "0"));

        Settlement settled = settle(record(1, "a", new Outcome.Cleaned(article.with(unwritable))));

        Effect.Refused refused =
                assertInstanceOf(Effect.Refused.class, settled.effects().get(0));
        assertEquals(Reason.INTERNAL_ERROR, refused.why().reason());
    }

    @Test
    void versionsOfAnItemWithinABatchCountOn() {
        Settlement settled = settle(
                record(1, "a", cleaned("urn:x:1", "one")),
                record(2, "b", cleaned("urn:x:1", "two")),
                record(3, "c", cleaned("urn:x:1", "two")));

        assertEquals(
                List.of(Disposition.CREATED, Disposition.UPDATED, Disposition.DUPLICATE),
                settled.effects().stream().map(Effect::disposition).toList());
        assertEquals(2, settled.versions().size());
        assertEquals(1, settled.latest().size());
        assertEquals(2, settled.latest().get(0).effect().sequence());
    }

    @Test
    void aReplayGivesTheSameEffectAndWritesNothing() {
        PreparedRecord record = record(1, "a", cleaned("urn:x:1", "one"));
        Settlement first = settle(record);

        Settlement replay = new Settlement(NO_LIMIT, recall(first), Map.of()).settle(List.of(record));

        Effect.Published before =
                assertInstanceOf(Effect.Published.class, first.effects().get(0));
        Effect.Published after =
                assertInstanceOf(Effect.Published.class, replay.effects().get(0));
        assertArrayEquals(before.article(), after.article());
        assertTrue(replay.receipts().isEmpty() && replay.versions().isEmpty());
    }

    @Test
    void anotherPayloadAtTheSamePlaceIsAnotherRecord() {
        Settlement before = settle(record(1, "a", cleaned("urn:x:1", "one")));

        Settlement after = new Settlement(NO_LIMIT, recall(before), Map.of())
                .settle(List.of(record(1, "of a topic made anew", cleaned("urn:x:2", "other"))));

        assertEquals(Disposition.CREATED, after.effects().get(0).disposition());
        assertEquals(1, after.receipts().size());
    }

    @Test
    void aBadItemInAPayloadDoesNotStopTheOthers() {
        Settlement settled = settle(record(
                1,
                "feed",
                cleaned("urn:x:1", "one"),
                new Outcome.Rejected(Reason.NO_TEXT, "nothing"),
                cleaned("urn:x:2", "two")));

        assertEquals(
                List.of(Disposition.CREATED, Disposition.REJECTED, Disposition.CREATED),
                settled.effects().stream().map(Effect::disposition).toList());
        assertEquals(1, settled.refusals().size());
    }

    @Test
    void anArticleThatTheTopicCannotTakeIsRefusedAndDoesNotCountAsAVersion() {
        Settlement settled =
                new Settlement(20, Map.of(), Map.of()).settle(List.of(record(1, "a", cleaned("urn:x:1", "one"))));

        Effect.Refused refused =
                assertInstanceOf(Effect.Refused.class, settled.effects().get(0));
        assertEquals(Reason.TOO_LARGE, refused.why().reason());
        assertTrue(settled.versions().isEmpty());
    }
}
