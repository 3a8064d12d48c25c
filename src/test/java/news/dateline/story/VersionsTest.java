package news.dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Editorial;
import news.dateline.item.Identity;
import news.dateline.item.PubStatus;
import news.dateline.item.Relations;
import news.dateline.item.Rights;
import news.dateline.item.Signal;
import news.dateline.item.StatedTime;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VersionsTest {
    private static final Article FIRST = article("Ferry late", Optional.empty(), Optional.empty(), PubStatus.USABLE);

    private static Article article(String title, Optional<String> version, Optional<String> created, PubStatus status) {
        Times times = created.map(OffsetDateTime::parse)
                .map(at -> Times.NONE.withVersionCreated(StatedTime.of(at)))
                .orElse(Times.NONE);
        return new Article(
                new Identity("urn:dateline:item:1", version, List.of()),
                status,
                Optional.of("en"),
                times,
                Content.NONE.withTitle(title).withParagraphs(List.of("The ferry was late.")),
                Editorial.NONE,
                Rights.NONE,
                Optional.empty(),
                WireBlock.NONE);
    }

    private static final Instant AT = Instant.parse("2014-01-01T00:00:00Z");

    private final Stories stories = new Stories(Policy.DEFAULT);

    private Decision decide(Article article) {
        return stories.deliver(article, Relations.NONE, AT).get(0).decision();
    }

    private static Optional<String> version(Decision decision) {
        Decision.Text.Written written = (Decision.Text.Written) decision.text();
        return written.article().identity().version();
    }

    private static Article numbered(String title, String version) {
        return article(title, Optional.of(version), Optional.empty(), PubStatus.USABLE);
    }

    private static Article dated(String title, String version, String created) {
        return article(title, Optional.of(version), Optional.of(created), PubStatus.USABLE);
    }

    private static Article status(String title, PubStatus status) {
        return article(title, Optional.empty(), Optional.empty(), status);
    }

    @ParameterizedTest(name = "{0} then {1} is {2}")
    @MethodSource("successions")
    void theSecondDeliveryLeadsTo(Article first, Article second, Disposition expected) {
        decide(first);

        Decision decision = decide(second);

        assertEquals(expected, decision.disposition());
    }

    static Stream<Arguments> successions() {
        Article corrected =
                status("Ferry on time", PubStatus.USABLE).with(WireBlock.NONE.withSignal(Signal.CORRECTION));
        return Stream.of(
                arguments(FIRST, FIRST, Disposition.DUPLICATE),
                arguments(FIRST, status("Ferry later", PubStatus.USABLE), Disposition.UPDATED),
                arguments(FIRST, corrected, Disposition.CORRECTED),
                arguments(FIRST, status("Ferry late", PubStatus.WITHHELD), Disposition.WITHHELD),
                arguments(status("Ferry late", PubStatus.WITHHELD), FIRST, Disposition.RELEASED),
                arguments(FIRST, status("Ferry late", PubStatus.CANCELED), Disposition.KILLED),
                arguments(numbered("a", "9"), numbered("b", "10"), Disposition.UPDATED),
                arguments(numbered("a", "10"), numbered("b", "9"), Disposition.STALE),
                arguments(numbered("a", "draft"), numbered("b", "1"), Disposition.UPDATED),
                arguments(numbered("a", ""), numbered("b", "1"), Disposition.UPDATED),
                arguments(numbered("a", "2"), numbered("b", "2"), Disposition.UPDATED),
                arguments(numbered("a", "2/"), numbered("b", "1/"), Disposition.UPDATED),
                arguments(numbered("a", "2:"), numbered("b", "1:"), Disposition.UPDATED),
                arguments(numbered("a", "1" + "0".repeat(17)), numbered("b", "9".repeat(17)), Disposition.STALE),
                arguments(numbered("a", "1" + "0".repeat(18)), numbered("b", "9".repeat(18)), Disposition.UPDATED),
                arguments(
                        dated("a", "2", "2013-11-28T10:00:00Z"),
                        dated("b", "1", "2013-11-28T10:00:00Z"),
                        Disposition.STALE),
                arguments(
                        dated("a", "978556838", "2013-11-28T10:00:00Z"),
                        dated("b", "3", "2013-11-28T11:00:00Z"),
                        Disposition.UPDATED),
                arguments(
                        dated("a", "1", "2013-11-28T11:00:00+01:00"),
                        dated("b", "2", "2013-11-28T09:59:59Z"),
                        Disposition.STALE));
    }

    @Test
    void aLateRedeliveryDoesNotBringAKilledItemBack() {
        decide(status("Ferry late", PubStatus.CANCELED));

        Decision decision = decide(FIRST);

        assertEquals(Disposition.STALE, decision.disposition());
    }

    @Test
    void aNewerVersionDoesBringAKilledItemBack() {
        Article kill = article("x", Optional.of("2"), Optional.empty(), PubStatus.CANCELED);
        decide(kill);

        Decision decision = decide(numbered("Ferry late", "3"));

        assertEquals(Disposition.RELEASED, decision.disposition());
    }

    @Test
    void versionsAreCountedWhereTheProviderHasNone() {
        decide(FIRST);

        Decision second = decide(status("Ferry later", PubStatus.USABLE));

        assertEquals(Optional.of("2"), version(second));
        assertEquals(2, second.standing().sequence());
    }

    @Test
    void theProvidersVersionStaysAsItIs() {
        Decision decision = decide(numbered("Ferry late", "1542761538"));

        assertEquals(Optional.of("1542761538"), version(decision));
        assertEquals(1, decision.standing().sequence());
    }

    /** Two texts under one number: who keeps texts by their version would have kept one of them. */
    @Test
    void aProviderThatUsesAVersionTwiceGetsTheNextForTheSecondText() {
        decide(numbered("Ferry late", "7"));

        Decision second = decide(numbered("Ferry later", "7"));

        assertEquals(Disposition.UPDATED, second.disposition());
        assertEquals(Optional.of("8"), version(second));
    }

    @Test
    void theSameVersionWithAnotherRoutingNoteIsARepeat() {
        decide(dated("Ferry late", "7", "2013-11-28T10:00:00Z"));
        Article routed = dated("Ferry late", "7", "2013-11-28T10:00:00Z")
                .with(Editorial.NONE.withEdNote("for the evening feeds"));

        Decision second = decide(routed);

        assertEquals(Disposition.DUPLICATE, second.disposition());
    }

    @Test
    void anUpdateThatBringsNoTextLeavesTheOneThatStands() {
        decide(FIRST);
        Article noText = status("Ferry later", PubStatus.USABLE).with(Content.NONE.withTitle("Ferry later"));

        Decision second = decide(noText);

        assertEquals(Disposition.UPDATED, second.disposition());
        assertEquals(1, second.standing().text());
    }
}
