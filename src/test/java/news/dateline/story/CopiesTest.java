package news.dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Content;
import news.dateline.item.Editorial;
import news.dateline.item.Identity;
import news.dateline.item.Name;
import news.dateline.item.PubStatus;
import news.dateline.item.Relations;
import news.dateline.item.Rights;
import news.dateline.item.Series;
import news.dateline.item.Times;
import news.dateline.item.WireBlock;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final String HEADLINE = "Council closes old harbour bridge for two years";
    private static final String BODY =
            "The council of Riverton voted on Monday to close the old harbour bridge to all traffic for two years, saying that the"
                    + " repair of its 14 piers can no longer wait for the new crossing. Businesses on the north bank, which employ"
                    + " 620 people, said that they would appeal to the regional court in Marwick.";

    private final Stories stories = new Stories(Policy.DEFAULT);

    private Series deliver(String uri, String supplier, String headline, int hours, PubStatus status) {
        return deliver(uri, supplier, headline, Duration.ofHours(hours), status);
    }

    private Series deliver(String uri, String supplier, String headline, String body, int hours) {
        return deliver(uri, supplier, headline, body, Duration.ofHours(hours), PubStatus.USABLE);
    }

    private Series deliver(String uri, String supplier, String headline, Duration after, PubStatus status) {
        return deliver(uri, supplier, headline, BODY, after, status);
    }

    private Series deliver(
            String uri, String supplier, String headline, String body, Duration after, PubStatus status) {
        Article article = new Article(
                new Identity(uri, Optional.empty(), List.of()),
                status,
                Optional.of("en"),
                Times.NONE,
                Content.NONE.withTitle(headline).withParagraphs(List.of(body)),
                Editorial.NONE,
                Rights.NONE,
                Optional.empty(),
                WireBlock.NONE);
        String key = headline.toLowerCase(Locale.ROOT);
        Relations relations = Relations.NONE
                .withSupplier(supplier)
                .withNames(List.of(new Name(Name.Kind.HEADLINE, key, key)), Optional.empty());
        return stories.deliver(article, relations, AT.plus(after))
                .get(0)
                .article()
                .orElseThrow()
                .wire()
                .series()
                .orElseThrow();
    }

    private Series deliver(String uri, String supplier, String headline, int hours) {
        return deliver(uri, supplier, headline, hours, PubStatus.USABLE);
    }

    @Test
    void aPaperPrintsAnAgencysTextUnderAHeadlineOfItsOwn() {
        deliver("urn:agency", "agency", HEADLINE, 0);

        Series copy = deliver("urn:paper", "paper", "Bridge shut until 2028", 3);

        assertEquals(Optional.of("urn:agency"), copy.duplicateOf());
        assertEquals("urn:paper", copy.id());
    }

    /** A kill of the first left the second, which said the same anew. */
    @Test
    void anAgencyWritesItsStoryAnewUnderItsHeadlineWithoutAMark() {
        deliver("urn:first", "agency", HEADLINE, 0);

        assertEquals(
                "urn:first",
                deliver("urn:anew", "agency", HEADLINE, "Two years without a crossing: shops fear for customers.", 3)
                        .id());
        assertEquals(
                "urn:other",
                deliver("urn:other", "paper", HEADLINE, "Not one lorry will cross.", 4)
                        .id());
    }

    @Test
    void anAgencyHeadsEachDaysListAlike() {
        String heading = "Ships that call at the harbour";
        deliver("urn:monday", "agency", heading, "Alma, Brigid and Corvo from Marwick at noon.", 0);

        assertEquals(
                "urn:tuesday",
                deliver("urn:tuesday", "agency", heading, "Dagny and Elsa from the north, both late.", 24)
                        .id());
        assertEquals(
                "urn:evening",
                deliver("urn:evening", "agency", heading, "Falk, Gudrun, Hella with timber.", 30)
                        .id());
    }

    /** It made one story of thousands of items, all of which were read for each of them. */
    @Test
    void anAgencySendsOneTextAllDayLong() {
        for (int i = 0; i < Places.MOST_BY_TEXT + 2; i++) {
            Series series = deliver("urn:again-" + i, "agency", HEADLINE, Duration.ofMinutes(i), PubStatus.USABLE);

            int opening = i / Places.MOST_BY_TEXT * Places.MOST_BY_TEXT;
            assertEquals("urn:again-" + opening, series.id());
            assertEquals(i > 0, series.duplicateOf().isPresent());
        }
    }

    /** Its update is nearer in time; the paper has printed the first text. */
    @Test
    void anExactCopyNamesTheOriginalAndNoUpdateOfIt() {
        deliver("urn:agency", "agency", HEADLINE, 0);
        deliver("urn:rival", "rival", "Riverton shuts bridge", 1);
        deliver("urn:update", "agency", HEADLINE, BODY + " Ferries will run.", 2);

        Series copy = deliver("urn:paper", "paper", HEADLINE, 3);

        assertEquals(Optional.of("urn:agency"), copy.duplicateOf());
    }

    @Test
    void anAgencySendsItsTextAgain() {
        deliver("urn:agency", "agency", HEADLINE, 0);

        Series copy = deliver("urn:again", "agency", HEADLINE, 3);

        assertEquals(Optional.of("urn:agency"), copy.duplicateOf());
        assertEquals("urn:agency", copy.id());
    }

    /** A kill of one must not take the other down unless it is certain that one is the other. */
    @Test
    void anAgencysOtherDeskHeadsItAnew() {
        deliver("urn:agency", "agency", HEADLINE, 0);

        assertEquals(
                "urn:desk", deliver("urn:desk", "agency", "Markets: haulage", 1).id());
    }

    @Test
    void nobodyLearnsThatATextIsLikeOneThatIsHeld() {
        deliver("urn:held", "agency", HEADLINE, 0, PubStatus.WITHHELD);

        assertEquals(
                Optional.empty(), deliver("urn:paper", "paper", HEADLINE, 3).duplicateOf());
    }

    @Test
    void theSameTextTwoWeeksLaterIsNews() {
        deliver("urn:agency", "agency", HEADLINE, 0);

        assertEquals(
                Optional.empty(),
                deliver("urn:later", "agency", HEADLINE, 14 * 24).duplicateOf());
    }

    @Test
    void aLaterVersionOfACopyStaysACopyAndTheOriginalNone() {
        deliver("urn:agency", "agency", HEADLINE, 0);
        deliver("urn:paper", "paper", HEADLINE, 3);

        assertEquals(
                Optional.of("urn:agency"),
                deliver("urn:paper", "paper", HEADLINE + " now", 4).duplicateOf());
        assertEquals(
                Optional.empty(),
                deliver("urn:agency", "agency", HEADLINE + " now", 5).duplicateOf());
    }
}
