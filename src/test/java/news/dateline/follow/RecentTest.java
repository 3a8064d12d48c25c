package news.dateline.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The last events, of one partition, as the tail reads them. */
class RecentTest {
    private static final FollowFilter EVERYTHING = new FollowFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final Recent recent = new Recent(1_000_000);

    private static FollowedEvent event(int offset, String type, String uri, int bytes) {
        byte[] summary =
                ("{\"type\":\"" + type + "\",\"uri\":\"" + uri + "\",\"title\":\"Ferry is late\"}").getBytes(UTF_8);
        return new FollowedEvent(
                0, offset, Positions.NONE.behind(0, offset), type, uri, uri, List.of(), summary, new byte[bytes]);
    }

    private boolean remembers(long number) {
        return recent.batch(new Batch.Key(number, EVERYTHING, false)).isPresent();
    }

    private void add(int from, int to, int bytes) {
        recent.add(IntStream.range(from, to)
                .mapToObj(offset -> event(offset, "created", "urn:" + offset, bytes))
                .toList());
    }

    @Test
    void aReaderJoinsWhereNothingIsMissing() {
        recent.beginAt(Positions.parse("0:100"));
        add(100, 110, 10);

        assertEquals(OptionalLong.of(0), recent.join(Positions.parse("0:100")));
        assertEquals(OptionalLong.of(0), recent.join(Positions.parse("0:105")));
        assertEquals(OptionalLong.empty(), recent.join(Positions.parse("0:99")));
        assertTrue(recent.covers(Positions.parse("0:110")));
        assertFalse(recent.covers(Positions.parse("0:111")), "nobody has read what is not there");
        assertEquals("0:110", recent.end().toString());
    }

    /** Thousands of long articles went through, and their words stayed until the process had no memory left. */
    @Test
    void whatIsForgottenLeavesTheMemory() throws InterruptedException {
        recent.beginAt(Positions.parse("0:0"));
        FollowedEvent forgotten = event(0, "created", "urn:0", 800_000);
        WeakReference<FollowedEvent> memory = new WeakReference<>(forgotten);
        recent.add(List.of(forgotten));
        forgotten = null;

        add(1, 3, 800_000);

        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (memory.get() != null && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(memory.get());
    }

    /** The words by which it is chosen are kept beside the article. */
    @Test
    void whatAnEventIsChosenByCountsAsWell() {
        byte[] article = "{\"bodies\":[{\"value\":\"The ferry is late.\"}]}".getBytes(UTF_8);
        FollowedEvent bare = event(0, "created", "urn:0", 10);
        FollowedEvent event = new FollowedEvent(
                0,
                0,
                bare.after(),
                "killed",
                "urn:0",
                "urn:0",
                List.of(Facets.of(EventJson.read(article), article)),
                bare.summary(),
                bare.article());

        assertEquals(bare.size() + article.length, event.size());
    }

    @Test
    void whoHasHadEverythingGoesOnWithWhatComesNext() {
        recent.beginAt(Positions.parse("0:100"));
        add(100, 110, 10);

        assertEquals(OptionalLong.of(10), recent.join(Positions.parse("0:110")));
        assertEquals(OptionalLong.of(0), recent.join(Positions.parse("0:109")));
    }

    @Test
    void readersWhoWantTheSameShareTheBytes() {
        recent.beginAt(Positions.parse("0:0"));
        add(0, 3, 10);
        Batch.Key key = new Batch.Key(1, EVERYTHING, false);

        Batch batch = recent.batch(key).orElseThrow();

        assertSame(batch, recent.batch(new Batch.Key(1, EVERYTHING, false)).orElseThrow());
        assertEquals(3, batch.next());
        assertEquals("0:3", batch.after().toString());
        assertTrue(batch.bytes().toString().startsWith("event: created\nid: 0:2\ndata: {"), batch.bytes()::toString);
        assertTrue(batch.fits(Positions.parse("0:1")));
        assertFalse(batch.fits(Positions.parse("0:2")), "it has had the first of them");
    }

    @Test
    void whatWasWrittenBeforeAKillIsWrittenToNobodyAfterIt() {
        recent.beginAt(Positions.parse("0:0"));
        add(0, 2, 10);
        Batch.Key key = new Batch.Key(0, EVERYTHING, false);
        recent.batch(key).orElseThrow();

        recent.add(List.of(event(2, "killed", "urn:0", 10), event(3, "killed", "urn:1", 10)));

        Batch batch = recent.batch(key).orElseThrow();
        assertEquals(4, batch.next());
        String first = batch.bytes().toString().split("\n\n")[0];
        assertFalse(first.contains("Ferry"), first);
    }

    @Test
    void whatIsForgottenIsMissedByNobodyUnnoticed() {
        recent.beginAt(Positions.parse("0:0"));
        add(0, 10, 300_000);

        assertFalse(remembers(6));
        assertTrue(remembers(7));
        assertEquals(OptionalLong.empty(), recent.join(Positions.parse("0:6")));
        assertEquals(OptionalLong.of(7), recent.join(Positions.parse("0:7")));
        assertEquals(3, recent.from(7, 100).size());
    }

    @Test
    void theNumberOfEventsIsBoundedAsWell() {
        recent.beginAt(Positions.parse("0:0"));
        add(0, 5_000, 1);

        assertEquals(5_000, recent.next());
        assertFalse(remembers(5_000 - 4_097));
        assertTrue(remembers(5_000 - 4_096));
        assertEquals(4_096, recent.from(0, 10_000).size());
    }

    @Test
    void oneEventStaysHoweverLargeItIs() {
        recent.beginAt(Positions.parse("0:0"));
        add(0, 2, 5_000_000);

        assertEquals(1, recent.from(0, 10).size());
        assertEquals(1, recent.from(0, 10).get(0).offset());
    }

    @Test
    void whatIsKilledLosesItsWordsForThoseWhoReadItLater() {
        recent.beginAt(Positions.parse("0:0"));
        add(0, 2, 10);
        recent.add(List.of(event(2, "killed", "urn:1", 10)));

        List<String> summaries = recent.from(0, 10).stream()
                .map(event -> new String(event.article(), UTF_8))
                .toList();
        assertFalse(summaries.get(1).contains("Ferry"), summaries.get(1));
        assertTrue(summaries.get(1).contains("\"pubStatus\":\"canceled\""), summaries.get(1));
        assertTrue(new String(recent.from(0, 10).get(0).summary(), UTF_8).contains("Ferry"), "another item's stay");
    }
}
