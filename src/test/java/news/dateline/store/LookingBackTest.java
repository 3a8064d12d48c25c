package news.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.search.TimeWords.Stretch;
import news.dateline.store.LookingBack.Look;
import org.junit.jupiter.api.Test;

/** Articles come in one a second, for a year. */
class LookingBackTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant FIRST = NOW.minus(Duration.ofDays(365));

    private final List<Look> looks = new ArrayList<>();

    @Test
    void aWordOfEverySecondArticleIsFoundAmongTheNewest() {
        assertTrue(find(21, 2, FIRST) >= 21);

        assertEquals(1, looks.size());
    }

    @Test
    void aRarerWordIsLookedForAsFarBackAsItMustBe() {
        assertTrue(find(21, 500, FIRST) >= 21);

        assertEquals(2, looks.size());
        assertTrue(seconds(looks.get(1)) < 100_000, looks::toString);
    }

    @Test
    void aWordThatHardlyAnyHasIsLookedUpAmongAll() {
        assertEquals(3, find(21, 10_000_000, FIRST));

        assertTrue(looks.get(looks.size() - 1).last());
        assertEquals(Optional.empty(), looks.get(looks.size() - 1).stretch());
    }

    @Test
    void nothingIsAskedBeforeTheFirstMomentThatMatters() {
        assertEquals(0, find(21, 10_000_000, NOW.minusSeconds(5_000)));

        assertEquals(2, looks.size());
        assertTrue(looks.get(1).last());
        assertTrue(seconds(looks.get(1)) < 10_000, looks::toString);
    }

    @Test
    void anOrderThatEndsBeforeItBeginsAsksOnce() {
        assertEquals(0, find(21, 1, NOW.plusSeconds(5_000)));

        assertEquals(1, looks.size());
    }

    @Test
    void whereThereAreFewArticlesAllAreLookedThroughAtOnce() {
        new LookingBack(NOW, FIRST, Optional.empty())
                .untilEnough(21, this::look, Integer::intValue)
                .await()
                .indefinitely();

        assertEquals(List.of(new Look(Optional.empty(), true)), looks);
    }

    private int everySo = 1;
    private Instant until = FIRST;

    private int find(int enough, int everySoManyArticles, Instant first) {
        everySo = everySoManyArticles;
        until = first;
        return new LookingBack(NOW, first, Optional.of(Duration.ofSeconds(1_000)))
                .untilEnough(enough, this::look, Integer::intValue)
                .await()
                .indefinitely();
    }

    private Uni<Integer> look(Look look) {
        looks.add(look);
        Instant from = look.stretch().map(Stretch::from).filter(until::isBefore).orElse(until);
        return Uni.createFrom()
                .item((int) Math.max(0, Duration.between(from, NOW).toSeconds() / everySo));
    }

    private static long seconds(Look look) {
        return Duration.between(look.stretch().orElseThrow().from(), NOW).toSeconds();
    }
}
