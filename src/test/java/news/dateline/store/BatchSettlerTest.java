package news.dateline.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.store.PreparedRecords.article;
import static news.dateline.store.PreparedRecords.cleaned;
import static news.dateline.store.PreparedRecords.position;
import static news.dateline.store.PreparedRecords.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.Name;
import news.dateline.item.Notice;
import news.dateline.item.Outcome;
import news.dateline.item.Reason;
import news.dateline.item.Relations;
import news.dateline.story.Disposition;
import news.dateline.story.Policy;
import news.dateline.story.StoryRules;
import org.junit.jupiter.api.Test;

/** What the settler does when another instance was first, and when one row can't be written. */
class BatchSettlerTest {
    private static final int MOST_BYTES = 100_000;

    private final MemoryTables tables = new MemoryTables();

    private List<Effect> settle(PreparedRecord... batch) {
        return settle(tables, batch);
    }

    private static List<Effect> settle(SettlementTables tables, PreparedRecord... batch) {
        return new BatchSettler(
                        tables,
                        FixedStoreConfig.withMaxArticleBytes(MOST_BYTES),
                        FixedStoryConfig.ofThePolicy(Policy.DEFAULT))
                .settle(List.of(batch))
                .await()
                .indefinitely();
    }

    private static Settlement decided(PreparedRecord... batch) {
        return new Settlement(Integer.MAX_VALUE, new StoryRules(Policy.DEFAULT), BatchHistory.NONE)
                .settle(List.of(batch));
    }

    private static List<Disposition> dispositions(List<Effect> effects) {
        return effects.stream().map(Effect::disposition).toList();
    }

    @Test
    void aReplayIsRecalledAndNothingIsWritten() {
        List<Effect> first = settle(record(1, "urn:a", "one"), record(2, "urn:b", "two"));

        List<Effect> replay = settle(record(1, "urn:a", "one"), record(2, "urn:b", "two"));

        assertEquals(first, replay);
        assertEquals(1, tables.writes());
    }

    @Test
    void aBatchThatIsPartlyAReplayIsSettledForTheRest() {
        settle(record(1, "urn:a", "one"));

        List<Effect> effects = settle(record(1, "urn:a", "one"), record(2, "urn:a", "two"));

        assertEquals(List.of(Disposition.CREATED, Disposition.UPDATED), dispositions(effects));
        assertEquals(Map.of("urn:a#1", "one", "urn:a#2", "two"), tables.versions());
    }

    /** A topic that was made anew: its records stand where others stood, and what they are compared with must be read all the same. */
    @Test
    void anotherPayloadAtAKnownPlaceIsComparedWithWhatStands() {
        settle(record(1, "urn:a", "one"));

        Effect effect = settle(record(1, "urn:a", "two")).get(0);

        assertEquals(Disposition.UPDATED, effect.disposition());
        assertTrue(new String(((Effect.Published) effect).article(), UTF_8)
                .contains("\"changes\":{\"version\":\"1\",\"headline\":{\"from\":\"one\",\"to\":\"two\"}}"));
    }

    /** It decided from what the database had before: both would be version 1. */
    @Test
    void whereAnotherInstanceWroteFirstTheBatchIsDecidedAnewFromWhatItWrote() {
        tables.otherInstanceSettles(decided(record(9, "urn:a", "theirs")));

        List<Effect> effects = settle(record(1, "urn:a", "ours"));

        assertEquals(List.of(Disposition.UPDATED), dispositions(effects));
        assertEquals(Map.of("urn:a#1", "theirs", "urn:a#2", "ours"), tables.versions());
        assertEquals(2, tables.reads());
    }

    @Test
    void whereAnotherInstanceHasSettledTheVeryRecordItsDecisionStands() {
        tables.otherInstanceSettles(decided(record(1, "urn:a", "one")));

        List<Effect> effects = settle(record(1, "urn:a", "one"));

        assertEquals(List.of(Disposition.CREATED), dispositions(effects));
        assertEquals(Map.of("urn:a#1", "one"), tables.versions());
        assertEquals(1, tables.writes());
    }

    @Test
    void conflictsWithoutEndAreAFailureAndNoLoop() {
        for (int i = 0; i <= BatchSettler.CONFLICT_RETRIES; i++) {
            tables.otherInstanceSettles(decided(record(100 + i, "urn:other:" + i, "theirs")));
        }

        assertThrows(SettlementTables.Conflict.class, () -> settle(record(1, "urn:a", "ours")));

        assertEquals(BatchSettler.CONFLICT_RETRIES + 1, tables.writes());
    }

    @Test
    void oneConflictLessIsSettled() {
        for (int i = 0; i < BatchSettler.CONFLICT_RETRIES; i++) {
            tables.otherInstanceSettles(decided(record(100 + i, "urn:other:" + i, "theirs")));
        }

        assertEquals(List.of(Disposition.CREATED), dispositions(settle(record(1, "urn:a", "ours"))));
    }

    @Test
    void aRowThatPostgresRefusesBecomesADeadLetterAndTheOthersAreSettledInOrder() {
        List<PreparedRecord> batch = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            batch.add(record(i, "urn:" + i, i == 5 ? MemoryTables.REFUSED_TITLE : "title " + i));
        }

        List<Effect> effects = settle(batch.toArray(PreparedRecord[]::new));

        for (int i = 0; i < 9; i++) {
            assertEquals(position(i), effects.get(i).position());
            assertEquals(
                    i == 5 ? Disposition.REJECTED : Disposition.CREATED,
                    effects.get(i).disposition());
        }
        Outcome.Rejected why = effects.get(5).rejection().orElseThrow();
        assertEquals(Reason.INTERNAL_ERROR, why.reason());
        assertEquals("PostgreSQL refused the row: SQLSTATE 23514", why.detail());
        assertEquals(1, tables.deadLetters().size());
        assertEquals(8, tables.versions().size());
    }

    @Test
    void aRecordWhoseOneItemIsRefusedIsRejectedAsAWhole() {
        List<Effect> effects =
                settle(record(1, "feed", cleaned("urn:a", "fine"), cleaned("urn:b", MemoryTables.REFUSED_TITLE)));

        assertEquals(List.of(Disposition.REJECTED), dispositions(effects));
        assertTrue(tables.versions().isEmpty());
    }

    @Test
    void aReplayOfARefusedRecordGivesTheSameDeadLetter() {
        List<Effect> first = settle(record(1, "urn:a", MemoryTables.REFUSED_TITLE));

        List<Effect> replay = settle(record(1, "urn:a", MemoryTables.REFUSED_TITLE));

        assertEquals(first, replay);
        assertEquals(1, tables.deadLetters().size());
    }

    @Test
    void aDatabaseThatIsAwayIsNotTheDatasFault() {
        PgException away = new PgException("terminating", "FATAL", "57P01", "");
        SettlementTables absent = new SettlementTables() {
            @Override
            public Uni<BatchHistory> read(List<PreparedRecord> batch) {
                return Uni.createFrom().failure(away);
            }

            @Override
            public Uni<Void> write(Settlement settlement) {
                throw new AssertionError("nothing was read");
            }
        };

        PgException failure =
                assertThrows(PgException.class, () -> settle(absent, record(1, "urn:a", "a"), record(2, "urn:b", "b")));

        assertSame(away, failure);
    }

    @Test
    void anArticleThatTheTopicCannotTakeIsADeadLetter() {
        List<Effect> effects = settle(record(1, "urn:a", "x".repeat(MOST_BYTES)));

        assertEquals(Reason.TOO_LARGE, effects.get(0).rejection().orElseThrow().reason());
    }

    private static final Name FERRY = new Name(Name.Kind.HEADLINE, "ferry late", "ferry late");

    private static PreparedRecord story(long offset) {
        Relations named = Relations.NONE.withSupplier("ap").withNames(List.of(FERRY), Optional.empty());
        return record(offset, "story", new Outcome.Cleaned(article("urn:story", "Ferry late"), named));
    }

    private static PreparedRecord killNote(long offset) {
        Notice kill = new Notice(Notice.Action.KILL, true, List.of(new Notice.Target(List.of(FERRY))));
        Relations asking = Relations.NONE.withSupplier("ap").withNotice(kill);
        return record(offset, "note", new Outcome.Cleaned(article("urn:note", "Note"), asking));
    }

    /** Read before the note was there, written after it: the killed text would have gone out. */
    @Test
    void aNoteThatAnotherInstanceWroteMeanwhileKillsTheStory() {
        tables.otherInstanceSettles(decided(killNote(9)));

        assertEquals(List.of(Disposition.KILLED), dispositions(settle(story(1))));
    }

    @Test
    void aStoryThatAnotherInstanceWroteMeanwhileIsKilledByTheNote() {
        tables.otherInstanceSettles(decided(story(9)));

        assertEquals(List.of(Disposition.CREATED, Disposition.KILLED), dispositions(settle(killNote(1))));
    }

    @Test
    void theReceiptsOfANoteHoldItsOwnEventAndItsTargets() {
        settle(story(1));
        List<Effect> first = settle(killNote(2));

        List<Effect> replay = settle(killNote(2));

        assertEquals(2, first.size());
        assertEquals(first, replay);
    }
}
