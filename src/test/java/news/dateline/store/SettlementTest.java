package news.dateline.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.store.PreparedRecords.article;
import static news.dateline.store.PreparedRecords.cleaned;
import static news.dateline.store.PreparedRecords.record;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import news.dateline.item.Article;
import news.dateline.item.ContentHash;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.Reason;
import news.dateline.item.RecordPosition;
import news.dateline.item.Relations;
import news.dateline.item.Series;
import news.dateline.item.WireBlock;
import news.dateline.story.Command;
import news.dateline.story.Delivery;
import news.dateline.story.Disposition;
import news.dateline.story.Policy;
import news.dateline.story.Recomputation;
import news.dateline.story.StoryRules;
import org.junit.jupiter.api.Test;

class SettlementTest {
    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final StoryRules RULES = new StoryRules(Policy.DEFAULT);

    private static Settlement settle(PreparedRecord... records) {
        return new Settlement(NO_LIMIT, RULES, BatchHistory.NONE).settle(List.of(records));
    }

    /** What the database would answer for a settlement that it has written. */
    private static BatchHistory recall(Settlement settled) {
        Effect effect = settled.effects().get(0);
        return new BatchHistory(
                Map.of(
                        effect.position(),
                        List.of(new BatchHistory.Recalled(settled.receipts().get(0), effect))),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** It would hold up its batch for ever. */
    @Test
    void anArticleThatCannotBeWrittenIsADeadLetter() {
        Article article = article("urn:x:1", "one");
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
        assertEquals(1, settled.latestTexts().size());
        assertEquals(2, settled.latestTexts().get(0).standing().sequence());
    }

    @Test
    void aReplayGivesTheSameEffectAndWritesNothing() {
        PreparedRecord record = record(1, "a", cleaned("urn:x:1", "one"));
        Settlement first = settle(record);

        Settlement replay = new Settlement(NO_LIMIT, RULES, recall(first)).settle(List.of(record));

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

        Settlement after = new Settlement(NO_LIMIT, RULES, recall(before))
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
                new Settlement(20, RULES, BatchHistory.NONE).settle(List.of(record(1, "a", cleaned("urn:x:1", "one"))));

        Effect.Refused refused =
                assertInstanceOf(Effect.Refused.class, settled.effects().get(0));
        assertEquals(Reason.TOO_LARGE, refused.why().reason());
        assertTrue(settled.versions().isEmpty());
    }

    @Test
    void anArticleOfJustTheLimitIsPublished() {
        PreparedRecord record = record(1, "a", cleaned("urn:x:1", "one"));
        Effect.Published published = assertInstanceOf(
                Effect.Published.class, settle(record).effects().get(0));

        Settlement settled =
                new Settlement(published.article().length, RULES, BatchHistory.NONE).settle(List.of(record));

        assertEquals(Disposition.CREATED, settled.effects().get(0).disposition());
    }

    /** The JSON is written while cleaning, as of a first version: what follows must not go out as the first. */
    @Test
    void theJsonHasTheVersionThatWasDecided() {
        Settlement settled =
                settle(record(1, "a", cleaned("urn:x:1", "one")), record(2, "b", cleaned("urn:x:1", "two")));

        assertTrue(json(settled, 0).contains("\"version\":\"1\""), json(settled, 0));
        assertTrue(json(settled, 1).contains("\"version\":\"2\""), json(settled, 1));
    }

    private static String json(Settlement settled, int index) {
        return new String(settled.versions().get(index).json(), UTF_8);
    }

    @Test
    void theVersionsThatStandAreInTheOrderOfTheirUris() {
        Settlement settled = settle(
                record(1, "a", cleaned("urn:x:2", "one")),
                record(2, "b", cleaned("urn:x:1", "two")),
                record(3, "c", cleaned("urn:x:3", "three")));

        assertEquals(
                List.of("urn:x:1", "urn:x:2", "urn:x:3"),
                settled.latestTexts().stream().map(Settlement.Version::uri).toList());
    }

    @Test
    void theKeyIsTheStorysWhereTheSourceNamesOne() {
        Article ofAStory = article("urn:x:1", "one").with(WireBlock.NONE.withSeries(Series.of("urn:story:7")));

        Settlement settled =
                settle(record(1, "a", new Outcome.Cleaned(ofAStory)), record(2, "b", cleaned("urn:x:2", "two")));

        assertEquals(
                List.of("urn:story:7", "urn:x:2"),
                settled.versions().stream()
                        .map(version -> version.standing().story().series())
                        .toList());
    }

    @Test
    void aReceiptSaysOfEachItemWhatItLedTo() {
        Settlement settled = settle(record(
                5,
                "feed",
                cleaned("urn:x:1", "one"),
                cleaned("urn:x:1", "one"),
                new Outcome.Rejected(Reason.NO_TEXT, "nothing")));

        Receipt created = settled.receipts().get(0);
        assertEquals(
                new Receipt(
                        PreparedRecords.position(5),
                        0,
                        0,
                        ContentHash.of("feed".getBytes(UTF_8)),
                        Disposition.CREATED,
                        Optional.of("urn:x:1"),
                        Optional.of(1),
                        Optional.empty(),
                        false,
                        5),
                created);
        Receipt duplicate = settled.receipts().get(1);
        assertEquals(Optional.of("urn:x:1"), duplicate.uri());
        assertEquals(Optional.of(1), duplicate.sequence());
        Receipt rejected = settled.receipts().get(2);
        assertEquals(Optional.empty(), rejected.uri());
        assertEquals(Optional.empty(), rejected.sequence());
        assertEquals(Receipt.rejection("no-text", "nothing"), rejected.rejection());
    }

    @Test
    void aDeadLetterHasTheSameIdAgainAndEachItsOwn() {
        Outcome nothing = new Outcome.Rejected(Reason.NO_TEXT, "nothing");

        List<UUID> ids = deadLetterIds(record(5, "feed", nothing, nothing), record(6, "feed", nothing));

        assertEquals(ids, deadLetterIds(record(5, "feed", nothing, nothing), record(6, "feed", nothing)));
        assertEquals(3, Set.copyOf(ids).size());
        assertFalse(ids.contains(
                deadLetterIds(record(5, "of a topic made anew", nothing)).get(0)));
    }

    private static List<UUID> deadLetterIds(PreparedRecord... records) {
        return settle(records).refusals().stream().map(DeadLetterId::of).toList();
    }

    /** The same bytes for table and topic, the place in the list that it had, and the reason where readers find it. */
    @Test
    void whatIsMadeAnewIsAVersionThatCameInWithItsRecord() {
        Command command = new Command(
                "1",
                Command.Kind.RECOMPUTE,
                "urn:x:1",
                Instant.ofEpochMilli(99),
                Optional.of("desk"),
                Optional.of("New rules"));
        Delivery anew = Delivery.of(article("urn:x:1", "read anew"), Relations.NONE, Instant.ofEpochMilli(1));
        RawItem order = new RawItem(
                new byte[] {1},
                Hints.NONE,
                Instant.ofEpochMilli(99),
                Optional.of(new RecordPosition("articles.commands.v1", 0, 7)));

        Settlement settled = settle(
                record(1, "urn:x:1", "one"),
                PreparedRecord.of(order, command, Optional.of(new Recomputation(anew, 1))),
                PreparedRecord.of(order, command, Optional.of(new Recomputation(anew, 1))));

        assertEquals(
                List.of(Disposition.CREATED, Disposition.UPDATED, Disposition.DUPLICATE),
                settled.effects().stream().map(Effect::disposition).toList());
        Settlement.Version version = settled.latestTexts().get(0);
        assertEquals(1, version.receivedAt());
        assertEquals(2, version.standing().sequence());
        assertTrue(new String(version.json(), UTF_8).contains("\"edNote\":\"New rules\""));
        Effect.Published event =
                assertInstanceOf(Effect.Published.class, settled.effects().get(1));
        assertArrayEquals(version.json(), event.article());
        assertEquals(
                List.of(1, 0),
                settled.audits().stream().map(Settlement.Audited::events).toList());
    }
}
