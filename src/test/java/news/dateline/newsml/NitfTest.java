package news.dateline.newsml;

import static news.dateline.newsml.NewsMlG2Xml.outcomes;
import static news.dateline.newsml.NewsMlG2Xml.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Content.Headline;
import news.dateline.item.Draft;
import news.dateline.item.Editorial.Subject;
import news.dateline.item.PubStatus;
import news.dateline.item.ReadItem;
import news.dateline.item.Reason;
import news.dateline.item.Removed;
import news.dateline.item.Removed.Kind;
import news.dateline.item.Signal;
import news.dateline.item.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NitfTest {
    private static final String TEXT = "<body.content><p>The bridge is open.</p></body.content>";

    @Test
    void carriesEveryFieldOver() {
        Draft article = read("<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf.dtd'><nitf baselang='en-GB'><head>"
                + "<title>slug</title><tobject tobject.type='News'><tobject.property tobject.property.type='Current'/>"
                + "<tobject.subject tobject.subject.refnum='15000000' tobject.subject.type='Sport'"
                + " tobject.subject.matter='Rowing'/></tobject><docdata management-status='usable'>"
                + "<doc-id regsrc='example.org' id-string='EW.17'/><urgency ed-urg='5'/>"
                + "<date.issue norm='20240307T100000+0100'/><date.release norm='20240307T100000+0100'/>"
                + "<date.expire norm='YYYYMMDD000000-HHMM'/><ed-msg info='Photos follow'/>"
                + "<du-key key='BRIDGE' version='2'/><doc.copyright year='2024' holder='Example Wire'/></docdata></head>"
                + "<body><body.head><hedline><hl1>A bridge</hl1><hl2>that nobody ordered</hl2></hedline>"
                + "<byline>By Ann Other</byline><distributor>EW</distributor><dateline>LUND</dateline>"
                + "<abstract><p>Nobody knows why.</p></abstract></body.head>" + TEXT + "</body></nitf>");

        assertEquals("urn:dateline:example.org:EW.17", article.identity().uri());
        assertEquals(Optional.of("2"), article.identity().version());
        assertEquals(Optional.of("en-GB"), article.language());
        assertEquals(
                "2024-03-07T10:00:00+01:00",
                article.times().versionCreated().get().toString());
        assertEquals(Optional.empty(), article.times().embargoedUntil());
        assertEquals(Optional.empty(), article.times().expires());
        assertEquals(Optional.of("A bridge"), article.content().title());
        assertEquals(
                List.of(new Headline("subtitle", "that nobody ordered")),
                article.content().headlines());
        assertEquals(List.of("Nobody knows why."), article.content().summaries());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
        assertEquals(Optional.of("By Ann Other"), article.editorial().by());
        assertEquals(Optional.of("BRIDGE"), article.editorial().slugline());
        assertEquals(Optional.of("Photos follow"), article.editorial().edNote());
        assertEquals(Optional.of(5), article.editorial().urgency());
        assertEquals(List.of("Current"), article.editorial().genres());
        assertEquals(
                List.of(new Subject("Rowing", Optional.of("http://cv.iptc.org/newscodes/subjectcode/15000000"))),
                article.editorial().subjects());
        assertEquals(Optional.of("Example Wire"), article.rights().holder());
        assertEquals("LUND", article.stated().dateline().get().text());
        assertEquals(
                List.of("Example Wire", "EW"),
                article.stated().credits().stream().map(Stated.Found::text).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LUND, March 7 EW -|LUND, March 7 EW -",
                "<location>NEW YORK</location><story.date norm='20240307'/>|NEW YORK",
                "<location><city>Lund</city><state>Skåne</state><country>Sweden</country></location>|Lund, Skåne, Sweden",
                "<location>LUND</location>, <story.date>MAR 7</story.date>|LUND, MAR 7"
            })
    void readsADatelineOfAnyShape(String dateline, String expected) {
        Draft article = read(document("<dateline>" + dateline + "</dateline>", TEXT));

        assertEquals(expected, article.stated().dateline().get().text());
    }

    @Test
    void aTimeOfWritingIsNoDateline() {
        Draft article = read(document("<dateline><story.date norm='20240307T100000Z'/></dateline>", TEXT));

        assertEquals(Optional.empty(), article.stated().dateline());
        assertEquals(
                "2024-03-07T10:00:00Z", article.times().contentCreated().get().toString());
    }

    @Test
    void whatIsNoBylineIsNotTakenForOne() {
        Draft initials = read(document("<byline>gr/bp</byline>", TEXT));
        Draft subtitle = read(document("<byline>Mayor says the bridge will have to close again</byline>", TEXT));
        Draft titled = read(document("<byline><person>Ann Other</person><byttl>Wire Desk</byttl></byline>", TEXT));

        assertEquals(Optional.empty(), initials.editorial().by());
        assertEquals(
                List.of(new Removed(Kind.SIGN_OFF, "gr/bp")), initials.wire().removed());
        assertEquals(Optional.empty(), subtitle.editorial().by());
        assertEquals("subtitle", subtitle.content().headlines().get(0).role());
        assertEquals(Optional.of("Ann Other"), titled.editorial().by());
    }

    @Test
    void anAbstractThatRepeatsTheLedeIsNoSummary() {
        Draft article = read(document("<abstract>The bridge is open.</abstract>", TEXT));

        assertEquals(List.of(), article.content().summaries());
    }

    @Test
    void aNoteInTheHeadIsNoBody() {
        Draft article = read(document("<note><body.content><p>Mind the spelling.</p></body.content></note>", TEXT));

        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
        assertEquals(Optional.of("Mind the spelling."), article.editorial().edNote());
    }

    @Test
    void anEmbargoedDocumentIsUsableOnceItsEmbargoEnds() {
        Draft article = read(status("embargoed", "<date.release norm='20240308T060000Z'/>"));

        assertEquals(PubStatus.USABLE, article.pubStatus());
        assertEquals(
                "2024-03-08T06:00:00Z", article.times().embargoedUntil().get().toString());
    }

    @Test
    void anEmbargoWithoutAnEndHoldsTheDocumentBack() {
        Draft article = read(status("embargoed", "<date.release norm='YYYYMMDD000000-HHMM'/>"));

        assertEquals(PubStatus.WITHHELD, article.pubStatus());
    }

    @Test
    void aReleaseAfterTheIssueIsAnEmbargo() {
        Draft article =
                read(status("usable", "<date.issue norm='20240307T100000Z'/><date.release norm='20240308T060000Z'/>"));

        assertEquals(
                "2024-03-08T06:00:00Z", article.times().embargoedUntil().get().toString());
    }

    @Test
    void aReleaseWithoutAZoneIsAnEmbargoToo() {
        Draft article =
                read(status("usable", "<date.issue norm='20240307T100000Z'/><date.release norm='20240308T060000'/>"));

        assertTrue(article.pubStatus() == PubStatus.WITHHELD
                || article.times().embargoedUntil().isPresent());
    }

    @Test
    void aReleaseWithoutAZoneAtTheHourOfTheIssueIsNone() {
        Draft article =
                read(status("usable", "<date.issue norm='20240307T100000Z'/><date.release norm='20240307T100000'/>"));

        assertEquals(PubStatus.USABLE, article.pubStatus());
        assertEquals(Optional.empty(), article.times().embargoedUntil());
    }

    @Test
    void aDeliveryNumberInTheIdKeepsNoKillFromItsStory() {
        Draft first = read("<nitf><head><docdata><doc-id regsrc='ANP' id-string='ANP-090924-118-v1'/></docdata></head>"
                + "<body><body.content><p>A</p></body.content></body></nitf>");
        Draft third = read("<nitf><head><docdata><doc-id regsrc='ANP' id-string='ANP-090924-118-v3'/></docdata></head>"
                + "<body><body.content><p>B</p></body.content></body></nitf>");

        assertEquals(first.identity().uri(), third.identity().uri());
        assertEquals(Optional.of("3"), third.identity().version());
    }

    @Test
    void aKillMayComeWithItsText() {
        Draft article = read(status("canceled", ""));

        assertEquals(PubStatus.CANCELED, article.pubStatus());
        assertEquals(Optional.of(Signal.KILL), article.wire().signal());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
    }

    @Test
    void linesThatWrapAreOneParagraphAndInlineElementsAreText() {
        Draft article = read(document(
                "",
                "<body.content><block><p>   The <org>Bridge Board</org> met on <chron norm='x'>Monday</chron> at <br/>"
                        + "noon.</p><p/><p/><hl2>And now?</hl2><ul><li>One</li></ul></block></body.content>"));

        assertEquals(
                List.of("The Bridge Board met on Monday at noon.", "And now?", "One"),
                article.content().paragraphs());
    }

    @Test
    void markupThatIsEscapedInAParagraphIsNoText() {
        Draft article = read(document(
                "",
                "<body.content><p>The bridge is open.</p><p>&lt;iframe src=\"https://example.org\"&gt;&lt;/iframe&gt;</p>"
                        + "<p>3 &lt; 4, writes &lt;ann@example.org&gt;</p></body.content>"));

        assertEquals(
                List.of("The bridge is open.", "3 < 4, writes <ann@example.org>"),
                article.content().paragraphs());
    }

    @Test
    void mediaArePicturesAndTheirCaptionsNoText() {
        Draft article = read(document(
                "",
                "<body.content><p>The bridge is open.</p><media media-type='image'>"
                        + "<media-reference source='https://example.org/1.jpg'/><media-caption>The bridge.</media-caption>"
                        + "<media-producer>Bo Ek</media-producer></media></body.content>"));

        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
        assertEquals(
                Optional.of("The bridge."), article.content().pictures().get(0).caption());
        assertEquals(Optional.of("Bo Ek"), article.content().pictures().get(0).creditLine());
    }

    @Test
    void theTitleStandsForAHeadlineOnlyWhereThereIsNoElementForOne() {
        String head =
                "<nitf><head><title>A bridge</title></head><body><body.head>%s</body.head>" + TEXT + "</body></nitf>";

        assertEquals(Optional.of("A bridge"), read(head.formatted("")).content().title());
        assertEquals(
                Optional.empty(),
                read(head.formatted("<hedline><hl1/></hedline>")).content().title());
    }

    @Test
    void aBrokenDocumentIsRefused() {
        ReadItem outcome = outcomes("<nitf><body><body.content><p>The bridge</body.content>")
                .get(0);

        assertEquals(
                Reason.MALFORMED_XML,
                assertInstanceOf(ReadItem.Refused.class, outcome).reason());
    }

    private static String document(String head, String content) {
        return "<nitf><head/><body><body.head>" + head + "</body.head>" + content + "</body></nitf>";
    }

    private static String status(String status, String dates) {
        return "<nitf><head><docdata management-status='" + status + "'>" + dates + "</docdata></head><body>" + TEXT
                + "</body></nitf>";
    }
}
