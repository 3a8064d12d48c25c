package news.dateline.teletype;

import static news.dateline.teletype.Wired.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

class Iptc7901Test {
    private static final String BRIDGE = """
            [SOH]xyz0123 3 i 86 ccccb   abc 045

            Example/Bridges/
            [STX]2ND LEAD
            Bridge that nobody ordered opens to a long
            queue of cars
            By Ann Other, abc =

            Exampleton (abc) - The bridge that nobody ordered was opened to cars
            on Thursday, a year later than the ministry had promised when work
            began in the spring.

            "It is a fine bridge," the minister said.

            # Notebook

            ## Note to editors
            - adds quotes, details

            ## Internet links
            - [Bridge](http://example.org/bridge)

            * * * *
            The following information is not intended for publication

            ## Editorial contacts
            - Reporting by: Ann Other

            abc ao xyz


            [ETX]131137 GMT Okt 16
            [DEL]
            [DEL][EOT]""";

    @Test
    void fillersOfTheLineBeforeTheHeaderMakeItNoAnpa() {
        Draft article = read("\u0016\u0016" + BRIDGE);

        assertEquals(Optional.of("Example/Bridges/"), article.editorial().slugline());
    }

    @Test
    void carriesEveryPartOver() {
        Draft article = read(BRIDGE);

        assertEquals(
                Optional.of("Bridge that nobody ordered opens to a long queue of cars"),
                article.content().title());
        assertEquals(Optional.of("By Ann Other, abc"), article.editorial().by());
        assertEquals(Optional.of("Example/Bridges/"), article.editorial().slugline());
        assertEquals(Optional.of(3), article.editorial().urgency());
        assertEquals(Optional.of("adds quotes, details"), article.editorial().edNote());
        assertEquals(Optional.of(Signal.UPDATE), article.wire().signal());
        assertEquals(
                "2016-10-13T11:37:00Z",
                article.times().versionCreated().orElseThrow().toString());
        assertEquals(
                List.of(new Stated.Found("abc", "iptc7901:header")),
                article.stated().credits());
        assertEquals(
                List.of(
                        "Exampleton (abc) - The bridge that nobody ordered was opened to cars on Thursday, a year later"
                                + " than the ministry had promised when work began in the spring.",
                        "\"It is a fine bridge,\" the minister said.",
                        "abc ao xyz"),
                article.content().paragraphs());
    }

    @Test
    void theDayIsPartOfAMessagesNameSinceServicesCountAnewEachDay() {
        Draft thursday = read(BRIDGE);
        Draft friday = read(BRIDGE.replace("131137 GMT", "141137 GMT"));

        assertEquals("urn:dateline:abc:xyz0123-2016-10-13", thursday.identity().uri());
        assertNotEquals(thursday.identity().uri(), friday.identity().uri());
        assertTrue(thursday.identity().altIds().contains(new AltId("transmission", "xyz0123")));
    }

    @Test
    void aTimeWithoutAZoneIsADate() {
        Draft article = read(BRIDGE.replace("131137 GMT Okt 16", "131137 Okt 16"));

        assertEquals(
                "2016-10-13", article.times().versionCreated().orElseThrow().toString());
    }

    @Test
    void readsAMessageThatLostItsControlCharacters() {
        String bare = BRIDGE.replaceAll("\\[[A-Z]{3}]", "");

        Draft article = read(bare);

        assertEquals(
                Optional.of("Bridge that nobody ordered opens to a long queue of cars"),
                article.content().title());
        assertEquals(Optional.of("Example/Bridges/"), article.editorial().slugline());
        assertEquals("urn:dateline:abc:xyz0123-2016-10-13", article.identity().uri());
        assertEquals(3, article.content().paragraphs().size());
    }

    @Test
    void fillersBeforeTheHeaderAndGarbageBehindTheEndAreRouting() {
        Draft article = read("[DEL]\n[DEL]" + BRIDGE + "\nQW ZZ 0x\n");

        assertEquals("urn:dateline:abc:xyz0123-2016-10-13", article.identity().uri());
        assertTrue(Wired.removed(article, Kind.ROUTING).contains("QW ZZ 0x"));
        assertEquals(3, article.content().paragraphs().size());
    }

    @Test
    void aDoubledFrameIsOneMessage() {
        Draft article = read(BRIDGE.replace("[SOH]", "[SOH][SOH]").replace("[STX]", "[STX][STX]"));

        assertEquals(
                Optional.of("Bridge that nobody ordered opens to a long queue of cars"),
                article.content().title());
        assertEquals(Optional.of("Example/Bridges/"), article.editorial().slugline());
    }

    @Test
    void eachMessageOfAFileIsAnArticle() {
        List<ReadItem> outcomes = Wired.outcomes(
                BRIDGE + "\n" + BRIDGE.replace("xyz0123", "xyz0124").replace("ordered opens", "wanted opens"));

        assertEquals(2, outcomes.size());
        assertEquals(
                "urn:dateline:abc:xyz0124-2016-10-13",
                Wired.article(outcomes.get(1)).identity().uri());
    }

    @Test
    void theEqualsSignMayStandBehindTheHeadlineWithTheTextRightBelow() {
        Draft article = read("""
                [SOH]bxx014 4 pl 171 vvvvb XNA 170123-89-00065#2
                Beispiel/Brücken
                [STX]Ministerium: Brücke bleibt
                vorerst gesperrt=
                Musterstadt (XNA) Die Brücke, die niemand bestellt hat, bleibt nach
                Angaben des Ministeriums bis auf weiteres gesperrt.
                (xna - abcde)
                [ETX]231530 Jan 17
                [EOT]""");

        assertEquals(
                Optional.of("Ministerium: Brücke bleibt vorerst gesperrt"),
                article.content().title());
        assertEquals(
                "Musterstadt (XNA) Die Brücke, die niemand bestellt hat, bleibt nach Angaben des Ministeriums bis auf"
                        + " weiteres gesperrt.",
                article.content().paragraphs().get(0));
        assertEquals(
                List.of(new Stated.Found("XNA", "iptc7901:header")),
                article.stated().credits());
        assertEquals(
                "politics and government", article.editorial().subjects().get(0).name());
    }

    @Test
    void withoutAnEqualsSignTheLinesAboveTheDatelineAreTheHeadline() {
        Draft article = read("""
                [SOH]abc0201 4 i 96
                ponts
                [STX]Le pont ouvre enfin
                Exempleville (ats abc) Le pont que personne n'avait commandé a été ouvert
                jeudi à la circulation.
                [ETX]131137 GMT Nov 13[EOT]""");

        assertEquals(Optional.of("Le pont ouvre enfin"), article.content().title());
        assertTrue(article.content().paragraphs().get(0).startsWith("Exempleville (ats abc) Le pont"));
    }

    @Test
    void anIndentBeginsAParagraphWhereOthersAreFlush() {
        Draft article = read("""
                [SOH]FXX1234 4 I 0096 AFX-AA12
                Exemple-ponts
                [STX]Ouverture d'un pont =

                   EXEMPLEVILLE, 13 nov 2013 (ABC) - Le pont que personne n'avait
                commandé a été ouvert jeudi à la circulation, a annoncé le ministre
                des transports.
                   "C'est un beau pont", a-t-il ajouté.
                   ao/xyz
                [ETX]ABC 131137 GMT NOV 13
                [EOT]""");

        assertEquals(
                List.of(
                        "EXEMPLEVILLE, 13 nov 2013 (ABC) - Le pont que personne n'avait commandé a été ouvert jeudi à la"
                                + " circulation, a annoncé le ministre des transports.",
                        "\"C'est un beau pont\", a-t-il ajouté.",
                        "ao/xyz"),
                article.content().paragraphs());
        assertEquals(
                "2013-11-13T11:37:00Z",
                article.times().versionCreated().orElseThrow().toString());
    }

    @Test
    void aTableKeepsItsRowsAndColumns() {
        Draft article = read("""
                [SOH]xyz0200 4 s 40   abc 046

                Example/Results/
                [STX]Results of the day =

                Exampleton (abc) - Results of the day's matches at Exampleton on the
                first day of play:

                United      Rovers        2-1
                Athletic    Wanderers     0-0
                [ETX]131137 GMT Nov 13[EOT]""");

        assertEquals(
                "United\tRovers\t2-1\nAthletic\tWanderers\t0-0",
                article.content().paragraphs().get(1));
    }

    @Test
    void whatADeskTakesBackOrHoldsIsNotUsable() {
        Draft killed = read(BRIDGE.replace("2ND LEAD", "KILL"));
        Draft held = read(BRIDGE.replace("2ND LEAD", "(Sperrfrist: 14. Oktober, 10.00 Uhr)"));

        assertEquals(PubStatus.CANCELED, killed.pubStatus());
        assertEquals(PubStatus.WITHHELD, held.pubStatus());
        assertEquals(Optional.of(Signal.HOLD), held.wire().signal());
    }

    @Test
    void aMessageWithoutATimeIsNamedByItsContent() {
        Draft article = read(BRIDGE.replace("131137 GMT Okt 16", ""));

        assertTrue(article.identity().uri().startsWith("ni:"));
        assertEquals(Optional.empty(), article.times().versionCreated());
    }
}
