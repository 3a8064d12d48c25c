package news.dateline.newsml;

import static news.dateline.newsml.NewsMlG2Xml.about;
import static news.dateline.newsml.NewsMlG2Xml.item;
import static news.dateline.newsml.NewsMlG2Xml.message;
import static news.dateline.newsml.NewsMlG2Xml.meta;
import static news.dateline.newsml.NewsMlG2Xml.outcomes;
import static news.dateline.newsml.NewsMlG2Xml.read;
import static news.dateline.newsml.NewsMlG2Xml.xhtml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Content.Headline;
import news.dateline.item.Draft;
import news.dateline.item.Editorial.Subject;
import news.dateline.item.Identity.AltId;
import news.dateline.item.PubStatus;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.item.Signal;
import news.dateline.item.Stated.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsMlG2Test {
    private static final String TEXT = xhtml("<p>The bridge is open.</p>");

    @Test
    void carriesEveryFieldOver() {
        Draft article = read(item("<rightsInfo><copyrightHolder literal='Example Wire'/>"
                + "<copyrightNotice>(c) Example</copyrightNotice><usageTerms>Ask first</usageTerms></rightsInfo>"
                + meta("<provider literal='example.org'/><versionCreated>2024-03-07T12:00:00+01:00</versionCreated>"
                        + "<firstCreated>2024-03-07T10:00:00+01:00</firstCreated>"
                        + "<embargoed>2024-03-08T06:00:00Z</embargoed><pubStatus qcode='stat:usable'/>"
                        + "<signal qcode='sig:correction'/><edNote>Photos follow</edNote>")
                + about("<urgency>2</urgency><contentCreated>2024-03-07T09:00:00Z</contentCreated>"
                        + "<located literal='Lund'/><altId type='idType:USN'>L4N1</altId><language tag='en-GB'/>"
                        + "<genre qcode='genre:Feature'><name>Feature</name></genre>"
                        + "<subject qcode='medtop:20000523'><name>labour market</name></subject>"
                        + "<subject qcode='own:XY'/><slugline>BRIDGE/</slugline>"
                        + "<headline>A bridge that nobody ordered</headline><dateline>LUND (EW) - </dateline>"
                        + "<by>By Ann Other</by><creditline>Example</creditline>"
                        + "<description role='drol:teaser'>Why it was built</description>")
                + TEXT));

        assertEquals("urn:newsml:example.org:bridge-1", article.identity().uri());
        assertEquals(Optional.of("3"), article.identity().version());
        assertEquals(List.of(new AltId("USN", "L4N1")), article.identity().altIds());
        assertEquals(Optional.of("en-GB"), article.language());
        assertEquals(
                "2024-03-07T10:00:00+01:00",
                article.times().firstCreated().get().toString());
        assertEquals(
                "2024-03-07T12:00:00+01:00",
                article.times().versionCreated().get().toString());
        assertEquals(
                "2024-03-07T09:00:00Z", article.times().contentCreated().get().toString());
        assertEquals(
                "2024-03-08T06:00:00Z", article.times().embargoedUntil().get().toString());
        assertEquals(
                Optional.of("A bridge that nobody ordered"), article.content().title());
        assertEquals(List.of("Why it was built"), article.content().summaries());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
        assertEquals(Optional.of("By Ann Other"), article.editorial().by());
        assertEquals(Optional.of("BRIDGE/"), article.editorial().slugline());
        assertEquals(Optional.of("Photos follow"), article.editorial().edNote());
        assertEquals(Optional.of(2), article.editorial().urgency());
        assertEquals(List.of("Feature"), article.editorial().genres());
        assertEquals(
                List.of(
                        new Subject("labour market", Optional.of("http://cv.iptc.org/newscodes/mediatopic/20000523")),
                        new Subject("XY", Optional.empty())),
                article.editorial().subjects());
        assertEquals(Optional.of("Example Wire"), article.rights().holder());
        assertEquals(Optional.of("(c) Example"), article.rights().notice());
        assertEquals(Optional.of("Ask first"), article.rights().usageTerms());
        assertEquals(Optional.of(Signal.CORRECTION), article.wire().signal());
        assertEquals(
                Optional.of(new Found("LUND (EW) -", "newsmlg2:dateline")),
                article.stated().dateline());
        assertEquals(
                List.of(new Found("Example", "newsmlg2:creditline")),
                article.stated().credits());
        assertEquals(
                Optional.of(new Found("Lund", "newsmlg2:located")),
                article.stated().located());
    }

    @Test
    void findsElementsWhateverTheirPrefixAndCase() {
        Draft article = read("<g2:NEWSMESSAGE xmlns:g2='http://example.org/own'><g2:itemset>"
                + "<g2:NewsItem GUID='urn:x:1'><g2:contentmeta><g2:HEADLINE>A bridge</g2:HEADLINE></g2:contentmeta>"
                + "</g2:NewsItem></g2:itemset></g2:NEWSMESSAGE>");

        assertEquals("urn:x:1", article.identity().uri());
        assertEquals(Optional.of("A bridge"), article.content().title());
    }

    @Test
    void passesOverPackagesBesideItems() {
        List<ReadItem> outcomes =
                outcomes(message("<packageItem guid='urn:x:p'/>", item("urn:x:1", TEXT), item("urn:x:2", TEXT)));

        assertEquals(
                List.of("urn:x:1", "urn:x:2"),
                outcomes.stream()
                        .map(outcome ->
                                ((ReadItem.Drafted) outcome).draft().identity().uri())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<packageItem guid='urn:x:p'><groupSet/></packageItem>",
                "<newsMessage><itemSet><packageItem guid='urn:x:p'/></itemSet></newsMessage>",
                "<newsMessage><header/></newsMessage>"
            })
    void refusesWhatHoldsNoNewsItem(String payload) {
        ReadItem outcome = outcomes(payload).get(0);

        assertEquals(
                Reason.NO_TEXT,
                assertInstanceOf(ReadItem.Refused.class, outcome).reason());
    }

    @Test
    void readsTheGoodItemsAroundABrokenOne() {
        List<ReadItem> outcomes =
                outcomes(message(item("urn:x:1", TEXT), item("urn:x:2", "<p></q>"), item("urn:x:3", TEXT)));

        assertInstanceOf(ReadItem.Drafted.class, outcomes.get(0));
        assertEquals(
                Reason.MALFORMED_XML,
                assertInstanceOf(ReadItem.Refused.class, outcomes.get(1)).reason());
        assertInstanceOf(ReadItem.Drafted.class, outcomes.get(2));
    }

    @Test
    void readsAnItemThatLacksAlmostEverything() {
        Draft article = read("<newsItem>" + TEXT + "</newsItem>");

        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
        assertEquals(Optional.empty(), article.content().title());
        assertEquals(Optional.empty(), article.identity().version());
        assertEquals(PubStatus.USABLE, article.pubStatus());
    }

    @Test
    void ignoresValuesOfAnotherType() {
        Draft article = read(item(meta("<versionCreated>the other day</versionCreated><pubStatus/>")
                + about("<urgency>high</urgency><language tag='?'/><headline><b/></headline>")
                + TEXT));

        assertEquals(Optional.empty(), article.times().versionCreated());
        assertEquals(Optional.empty(), article.editorial().urgency());
        assertEquals(Optional.empty(), article.content().title());
    }

    @Test
    void keepsADateWithoutAZoneADate() {
        Draft article = read(item(meta("<versionCreated>2024-03-07T12:00:00</versionCreated>") + TEXT));

        assertEquals("2024-03-07", article.times().versionCreated().get().toString());
    }

    @Test
    void aKillWithAnEmptyBodyIsAKill() {
        Draft article =
                read(item(meta("<pubStatus qcode='stat:canceled'/><signal qcode='edStat:U'/>") + xhtml("<p/>")));

        assertEquals(PubStatus.CANCELED, article.pubStatus());
        assertEquals(Optional.of(Signal.KILL), article.wire().signal());
    }

    @Test
    void aTextThatIsToBeDeletedIsCanceledThoughItsStatusSaysUsable() {
        Draft article = read(item(meta("<pubStatus qcode='stat:usable'/><signal qcode='edStat:D'/>") + TEXT));

        assertEquals(PubStatus.CANCELED, article.pubStatus());
        assertEquals(Optional.of(Signal.KILL), article.wire().signal());
    }

    @ParameterizedTest
    @CsvSource({"stat:withheld", "stat:embargoed", "own:something"})
    void holdsBackWhatIsNotUsable(String status) {
        Draft article = read(item(meta("<pubStatus qcode='" + status + "'/>") + TEXT));

        assertEquals(PubStatus.WITHHELD, article.pubStatus());
    }

    @Test
    void anEmbargoThatCannotBeReadIsNotReleased() {
        Draft article = read(item(meta("<embargoed>Sunday noon</embargoed>") + TEXT));

        assertEquals(PubStatus.WITHHELD, article.pubStatus());
        assertEquals("Sunday noon", article.stated().embargo().orElseThrow().text());
    }

    @Test
    void theMainHeadlineHasTheFirstRankOrNone() {
        Draft article = read(item(about(
                        "<headline rank='3'>Kicker</headline>"
                                + "<headline role='hld:subHeadline'>Second line</headline><headline rank='1'>A bridge</headline>")
                + TEXT));

        assertEquals(Optional.of("A bridge"), article.content().title());
        assertEquals(
                List.of(new Headline("kicker", "Kicker"), new Headline("subheadline", "Second line")),
                article.content().headlines());
    }

    @Test
    void keepsNotesThatAreNotForThePublicToItself() {
        Draft article = read(item(meta("<edNote role='n:editorialnote'>Spelling of Lund</edNote>"
                        + "<edNote role='n:closingline'>ew ab xx n1</edNote>"
                        + "<edNote role='n:correction' pubconstraint='c:nonpublic'>Call Ann</edNote>"
                        + "<edNote role='s:private'>Call Bob</edNote><edNote role='s:public'>Corrected</edNote>")
                + TEXT));

        assertEquals(
                Optional.of("Spelling of Lund\nCorrected"), article.editorial().edNote());
    }

    @Test
    void whoeverSendsAnItemIsCreditedOnlyWhereNobodyElseIs() {
        String provider = meta("<provider qcode='p:ew'><name>Example Wire</name></provider>");

        Draft credited = read(item(provider + about("<infoSource literal='Other Press'/>") + TEXT));

        assertEquals(
                List.of(new Found("Other Press", "newsmlg2:infoSource")),
                credited.stated().credits());
        assertEquals(
                List.of(new Found("Example Wire", "newsmlg2:provider")),
                read(item(provider + TEXT)).stated().credits());
    }

    @Test
    void aDescriptionThatIsTheBeginningOnceMoreIsNoSummary() {
        Draft article = read(item(about("<headline>A bridge</headline>"
                        + "<description role='d:abstract'>The bridge is...</description>"
                        + "<description role='d:caption'>BRIDGE: A bridge</description>"
                        + "<description role='drol:teaser'>A bridge</description>")
                + TEXT));

        assertEquals(List.of(), article.content().summaries());
    }

    @Test
    void linksToPicturesArePictures() {
        Draft article = read(item(meta("<link rel='irel:seeAlso' href='https://example.org/1.jpg'>"
                        + "<itemClass qcode='ninat:picture'/><title>The bridge</title></link>"
                        + "<link rel='irel:seeAlso' href='https://example.org/more'><title>More</title></link>")
                + TEXT));

        assertEquals(1, article.content().pictures().size());
        assertEquals(
                Optional.of("https://example.org/1.jpg"),
                article.content().pictures().get(0).url());
    }
}
