package news.dateline.teletype;

import static news.dateline.teletype.Wired.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.Identity.AltId;
import news.dateline.item.PubStatus;
import news.dateline.item.ReadItem;
import news.dateline.item.Removed.Kind;
import news.dateline.item.Signal;
import news.dateline.item.Stated;
import org.junit.jupiter.api.Test;

class Anpa1312Test {
    private static final String BRIDGE = """
            [SYN][SYN][SOH]a0123[US]-----
            u i[DC3][DC1] BC-XX--Example-Bridge 2ndLd-Writethru   11-13 0466
            [STX]^BC-XX--Example-Bridge, 2nd Ld-Writethru,466<
            ^Bridge that nobody ordered opens<
            ^AP Photo XNP101, XNP102<
            ^Eds: Updates with quotes,
            details.<
            ^The bridge cost a lot, and it is a year late<
            ^By ANN OTHER=
            ^Example Press=
            \t   EXAMPLETON (AP) _ The ``bridge'' that nobody ordered was opened. ''It's fine,'' he said.

            \t   It cost a lot _ more than planned.
            \t   ___
            \t   QUEUES
            \t   Cars waited.
            \t   ___

            \t   AP writer Bob Other contributed to this report.

            \t   [ETX]AP-WF-11-13-13 1509GMT<

            [FF]
            [EOT]""";

    @Test
    void carriesEveryPartOver() {
        Draft article = read(BRIDGE);

        assertEquals(
                Optional.of("Bridge that nobody ordered opens"),
                article.content().title());
        assertEquals(
                List.of("The bridge cost a lot, and it is a year late"),
                article.content().summaries());
        assertEquals(Optional.of("By ANN OTHER"), article.editorial().by());
        assertEquals(Optional.of("BC-XX--Example-Bridge"), article.editorial().slugline());
        assertEquals(
                Optional.of("Updates with quotes, details."),
                article.editorial().edNote());
        assertEquals(Optional.of(3), article.editorial().urgency());
        assertEquals(Optional.of(Signal.UPDATE), article.wire().signal());
        assertEquals(
                "2013-11-13T15:09:00Z",
                article.times().versionCreated().orElseThrow().toString());
        assertEquals(
                List.of(
                        new Stated.Found("Example Press", "anpa1312:caret-line"),
                        new Stated.Found("AP", "anpa1312:etx")),
                article.stated().credits());
        assertEquals("international news", article.editorial().subjects().get(0).name());
    }

    @Test
    void underscoresSetChaptersApartAndTheLastOnesWhoContributed() {
        Draft article = read(BRIDGE);

        assertEquals(
                List.of(
                        "EXAMPLETON (AP) _ The \"bridge\" that nobody ordered was opened. \"It's fine,\" he said.",
                        "It cost a lot _ more than planned.",
                        "QUEUES",
                        "Cars waited."),
                article.content().paragraphs());
        assertEquals(List.of("AP writer Bob Other contributed to this report."), Wired.removed(article, Kind.CREDIT));
    }

    @Test
    void serviceNumberAndDayNameAStory() {
        Draft article = read(BRIDGE);

        assertEquals(
                "urn:dateline:anpa1312:AP-a0123-2013-11-13", article.identity().uri());
        assertTrue(article.identity().altIds().contains(new AltId("transmission", "a0123")));
    }

    @Test
    void withoutTheYearAStoryIsNamedByItsContent() {
        Draft article = read(BRIDGE.replace("AP-WF-11-13-13 1509GMT<", ""));

        assertTrue(article.identity().uri().startsWith("ni:"));
        assertEquals(Optional.empty(), article.times().versionCreated());
    }

    @Test
    void anAlertHasItsSlugAlone() {
        Draft article = read("""
                [SYN][SYN][SOH]a0124[US]-----
                f i[DC3][DC1] BC-APNewsAlert   11-13 0012
                [STX]^BC-APNewsAlert,12<
                \tEXAMPLETON (AP) _ Bridge that nobody ordered is open.
                [ETX]AP-WF-11-13-13 1509GMT<
                [EOT]""");

        assertEquals(Optional.empty(), article.content().title());
        assertEquals(Optional.of(Signal.FLASH), article.wire().signal());
        assertEquals(1, article.content().paragraphs().size());
    }

    @Test
    void aListOfHeadlinesIsTheTextOfAnItemThatHasNoOther() {
        Draft article = read("""
                [SYN][SYN][SOH]a0125[US]-----
                r a[DC3][DC1] BC-Top-Headlines   11-13 0012
                [STX]^BC-Top Headlines<
                ^Top headlines at noon<
                ^Bridge opens<
                ^River rises<
                [ETX]
                [EOT]""");

        assertEquals(Optional.of("Top headlines at noon"), article.content().title());
        assertEquals(List.of("Bridge opens", "River rises"), article.content().paragraphs());
    }

    @Test
    void kyodosVariantHasNoCarets() {
        Draft article = read("""
                [SOH]k0042[US]
                r i[DC3][DC1] bc-bridge   09-12 0100
                [STX]Bridge that nobody ordered opens+
                     EXAMPLETON, Sept. 12 Kyodo - The bridge that nobody ordered was opened to
                cars on Wednesday.
                     It cost a lot.
                ==Kyodo
                KWS-21:37-12-09-18
                [ETX][EOT]""");

        assertEquals(
                Optional.of("Bridge that nobody ordered opens"),
                article.content().title());
        assertEquals(
                List.of(
                        "EXAMPLETON, Sept. 12 Kyodo - The bridge that nobody ordered was opened to cars on Wednesday.",
                        "It cost a lot."),
                article.content().paragraphs());
        assertEquals(
                "2018-09-12", article.times().versionCreated().orElseThrow().toString());
        assertEquals("Kyodo", article.stated().credits().get(0).text());
    }

    @Test
    void tabularTextKeepsItsLines() {
        Draft article = read(BRIDGE.replace("u i[DC3][DC1]", "r s[DC4][DC2]")
                .replace("\t   It cost a lot _ more than planned.", "United      2\nRovers      1"));

        assertEquals("United\t2\nRovers\t1", article.content().paragraphs().get(1));
    }

    @Test
    void aHoldForReleaseIsWithheld() {
        Draft article = read(BRIDGE.replace("u i[DC3]", "h i[DC3]"));

        assertEquals(PubStatus.WITHHELD, article.pubStatus());
    }

    @Test
    void readsAStoryThatLostItsControlCharacters() {
        Draft article = read(BRIDGE.replaceAll("\\[[A-Z0-9]{2,3}]", ""));

        assertEquals(
                Optional.of("Bridge that nobody ordered opens"),
                article.content().title());
        assertEquals(
                "urn:dateline:anpa1312:AP-a0123-2013-11-13", article.identity().uri());
        assertEquals(4, article.content().paragraphs().size());
    }

    @Test
    void eachStoryOfAFileIsAnArticle() {
        List<ReadItem> outcomes = Wired.outcomes(BRIDGE + "\n" + BRIDGE.replace("a0123", "a0124"));

        assertEquals(2, outcomes.size());
        assertEquals(
                "urn:dateline:anpa1312:AP-a0124-2013-11-13",
                Wired.article(outcomes.get(1)).identity().uri());
    }
}
