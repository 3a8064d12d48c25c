package news.dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Editorial;
import news.dateline.item.Identity;
import news.dateline.item.PubStatus;
import news.dateline.item.Relations;
import news.dateline.item.Rights;
import news.dateline.item.StatedTime;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecomputingTest {
    private static final Instant CAME = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant ASKED = Instant.parse("2026-11-27T08:00:00Z");
    private static final String URI = "urn:x:1";

    private final StoryRules rules = new StoryRules(Policy.DEFAULT);
    private final Past past = new Past();

    @BeforeEach
    void anItemCameIn() {
        past.remember(rules.on(delivery(article("As read last week")), past));
    }

    @Test
    void whatTheRulesReadTodayIsTheNextVersionWithItsReason() {
        Decided decided = recompute(article("As read today"), 1);

        Decision decision = decided.decisions().get(0);
        Article told = ((Decision.Text.Written) decision.text()).article();
        assertEquals(Disposition.UPDATED, decision.disposition());
        assertEquals(Optional.of("As read today"), told.content().title());
        assertEquals(Optional.of("Desk's note\nNew rules"), told.editorial().edNote());
        assertEquals(Optional.of("2"), told.identity().version());
        assertEquals(2, decision.standing().sequence());
    }

    @Test
    void theSameAskedTwiceIsDoneOnce() {
        past.remember(recompute(article("As read today"), 1));

        assertNothing(recompute(article("As read today"), 1));
    }

    @Test
    void aVersionThatCameSinceIsNotOverwritten() {
        past.remember(rules.on(delivery(article("A newer version")), past));

        assertNothing(recompute(article("As read today"), 1));
        assertEquals(2, past.standing(URI).orElseThrow().sequence());
    }

    @Test
    void whatWasKilledStaysKilled() {
        past.remember(rules.on(command(Command.Kind.KILL), past));

        assertNothing(recompute(article("As read today"), 1));
        assertNothing(recompute(article("As read today"), 2));
    }

    @Test
    void whatIsHeldStaysHeld() {
        Article held = article("As read last week").with(embargo(ASKED.plusSeconds(3600)));
        past.remember(rules.on(delivery(held), past));
        assertEquals(PubStatus.WITHHELD, past.standing(URI).orElseThrow().pubStatus());

        assertNothing(recompute(article("As read today").with(embargo(ASKED.plusSeconds(3600))), 2));
        assertNothing(recompute(article("As read today"), 2));
    }

    @Test
    void anEmbargoThatIsOverHoldsNothingAnyMore() {
        Article now = article("As read today").with(embargo(CAME.plusSeconds(3600)));

        assertEquals(1, recompute(now, 1).decisions().size());
    }

    @Test
    void rulesThatReadAKillAnEmbargoOrNoTextTodayPublishNothing() {
        assertNothing(recompute(article("x").with(PubStatus.CANCELED), 1));
        assertNothing(recompute(article("x").with(PubStatus.WITHHELD), 1));
        assertNothing(recompute(article("x").with(embargo(ASKED.plusSeconds(3600))), 1));
        assertNothing(recompute(article("x").with(Content.NONE.withTitle("x")), 1));
    }

    @Test
    void anItemThatIsAnotherTodayIsLeftAlone() {
        Article other = article("x").with(new Identity("urn:x:2", Optional.empty(), List.of()));

        assertNothing(recompute(other, 1));
    }

    @Test
    void theWireMaySendTheSameAgainAndItIsARepeat() {
        past.remember(recompute(article("As read today"), 1));

        Decided again = rules.on(delivery(article("As read today")), past);
        assertEquals(Disposition.DUPLICATE, again.decisions().get(0).disposition());
    }

    @Test
    void theProvidersNextVersionIsNewer() {
        past.remember(rules.on(delivery(numbered("3")), past));
        past.remember(recompute(numbered("3"), 2));

        Decision next = rules.on(
                        delivery(numbered("4").with(Content.NONE.withTitle("4").withParagraphs(List.of("4")))), past)
                .decisions()
                .get(0);
        assertEquals(Disposition.UPDATED, next.disposition());
        assertEquals("5", next.standing().version());
    }

    private Decided recompute(Article article, int change) {
        return rules.on(command(Command.Kind.RECOMPUTE), new Recomputation(delivery(article), change), past);
    }

    private static void assertNothing(Decided decided) {
        assertTrue(decided.decisions().isEmpty(), decided::toString);
    }

    private static Command command(Command.Kind kind) {
        return new Command("1", kind, URI, ASKED, Optional.of("desk"), Optional.of("New rules"));
    }

    private static Delivery delivery(Article article) {
        return Delivery.of(article, Relations.NONE, CAME);
    }

    private static Times embargo(Instant until) {
        return new Times(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(StatedTime.of(until.atOffset(ZoneOffset.UTC))),
                Optional.empty());
    }

    private static Article numbered(String version) {
        return article("Version " + version).with(new Identity(URI, Optional.of(version), List.of()));
    }

    private static Article article(String title) {
        return new Article(
                new Identity(URI, Optional.empty(), List.of()),
                PubStatus.USABLE,
                Optional.of("en"),
                Times.NONE,
                Content.NONE.withTitle(title).withParagraphs(List.of("Text.")),
                Editorial.NONE.withEdNote("Desk's note"),
                Rights.NONE,
                Optional.empty(),
                WireBlock.NONE);
    }
}
