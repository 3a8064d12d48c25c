package news.dateline.store;

import static news.dateline.store.PreparedRecords.position;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Outcome;
import news.dateline.item.Reason;
import news.dateline.story.Disposition;
import org.junit.jupiter.api.Test;

class EffectTest {
    private static final Outcome.Rejected WHY = new Outcome.Rejected(Reason.NO_TEXT, "nothing");
    private static final Effect PUBLISHED = new Effect.Published(
            position(1),
            0,
            Disposition.CREATED,
            "urn:x:1",
            "urn:x:1",
            1,
            "{\"title\":\"Secret\"}".getBytes(StandardCharsets.UTF_8));
    private static final Effect KEPT = new Effect.Kept(position(1), 1, Disposition.STALE, "urn:x:1", 1);
    private static final Effect REFUSED = new Effect.Refused(position(1), 2, WHY);

    @Test
    void eachKindGoesToItsOwnFunction() {
        List<String> kinds = List.of(PUBLISHED, KEPT, REFUSED).stream()
                .map(effect -> effect.fold(
                        published -> "out as " + published.seriesId(),
                        kept -> "kept " + kept.ordinal(),
                        refused -> "refused " + refused.ordinal()))
                .toList();

        assertEquals(List.of("out as urn:x:1", "kept 1", "refused 2"), kinds);
    }

    @Test
    void onlyARefusedItemHasAReason() {
        assertEquals(Optional.empty(), PUBLISHED.rejection());
        assertEquals(Optional.empty(), KEPT.rejection());
        assertEquals(Optional.of(WHY), REFUSED.rejection());
    }

    @Test
    void aLogSaysWhichArticleAndNotWhatItSays() {
        assertEquals("created urn:x:1 from " + position(1), PUBLISHED.toString());
        assertFalse(PUBLISHED.toString().contains("Secret"));
    }
}
