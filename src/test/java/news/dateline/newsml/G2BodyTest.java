package news.dateline.newsml;

import static news.dateline.newsml.NewsMlG2Xml.about;
import static news.dateline.newsml.NewsMlG2Xml.data;
import static news.dateline.newsml.NewsMlG2Xml.item;
import static news.dateline.newsml.NewsMlG2Xml.read;
import static news.dateline.newsml.NewsMlG2Xml.xhtml;
import static news.dateline.newsml.NewsMlG2Xml.xml;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.Picture;
import news.dateline.item.Removed;
import news.dateline.item.Removed.Kind;
import org.junit.jupiter.api.Test;

class G2BodyTest {
    private static final String HEADLINE = about("<headline>A bridge</headline>");

    @Test
    void takesOneOfSeveralRenditions() {
        Draft article = read(item("<contentSet><inlineXML><html><body><p>The bridge is open.</p></body></html>"
                + "</inlineXML>" + data("text", "The bridge is open. Once more.") + data("public", "# Notes")
                + "</contentSet>"));

        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
    }

    @Test
    void takesPlainTextWhereTheMarkupIsEmpty() {
        Draft article = read(item("<contentSet><inlineXML><!-- nothing --></inlineXML>"
                + data("headline", "A bridge with a long headline, longer than all of its text")
                + data("text", "The bridge that nobody had ordered, and that nobody\nneeds, is open.\n\nIt cost a lot.")
                + data("nonpublic", "Call Ann") + "</contentSet>"));

        assertEquals(
                List.of("The bridge that nobody had ordered, and that nobody needs, is open.", "It cost a lot."),
                article.content().paragraphs());
    }

    @Test
    void aBreakBehindEverySentenceEndsAParagraph() {
        Draft article = read(item("<contentSet><inlineXML><html><body>The bridge is open.<br/>It cost a lot.<br/>"
                + "Nobody knows why.</body></html></inlineXML></contentSet>"));

        assertEquals(
                List.of("The bridge is open.", "It cost a lot.", "Nobody knows why."),
                article.content().paragraphs());
    }

    @Test
    void whoeverWroteIsNamedWhereNoBylineIsPrinted() {
        Draft article = read(item("<contentMeta><creator role='crol:author'><name>Ann Other</name></creator>"
                + "<creator literal='aother7'/><contributor role='ctrol:writer'><name>Joe Roe</name></contributor>"
                + "<headline>A bridge</headline></contentMeta>"));

        assertEquals(List.of("Ann Other", "Joe Roe"), article.editorial().authors());
    }

    @Test
    void readsAnItemWithoutAText() {
        Draft article = read(item(HEADLINE + "<contentSet><inlineXML> </inlineXML></contentSet>"));

        assertEquals(List.of(), article.content().paragraphs());
        assertEquals(Optional.of("A bridge"), article.content().title());
    }

    @Test
    void setsTheHeaderTheTeaserAndTheNotesApart() {
        Draft article = read(item(HEADLINE
                + xhtml("<header><ul class='slugline'><li>Bridges</li></ul><time>07.03.2024</time>"
                        + "<p class='genre x-1'>Feature<span class='genrenote'> - 1200</span></p><h1>A bridge</h1>"
                        + "<p class='byline'>By Ann Other</p></header><section class='main x-1'>"
                        + "<p class='teaser'>Nobody knows why.</p>"
                        + "<p><span class='dateline'>Lund <span class='credit'>(ew)</span> - </span>The bridge is open."
                        + "</p><h2>And now?</h2><p>Nobody knows.</p></section>"
                        + "<section class='notepad'><p>Call Ann</p><p class='closingline'>ew ab</p></section>")));

        assertEquals(
                List.of("Lund (ew) - The bridge is open.", "And now?", "Nobody knows."),
                article.content().paragraphs());
        assertEquals(List.of("Nobody knows why."), article.content().summaries());
        assertEquals(Optional.of("By Ann Other"), article.editorial().by());
        assertEquals(
                List.of(
                        new Removed(Kind.REPETITION, "Bridges"),
                        new Removed(Kind.REPETITION, "07.03.2024"),
                        new Removed(Kind.ADVISORY, "Feature - 1200"),
                        new Removed(Kind.REPETITION, "A bridge"),
                        new Removed(Kind.BYLINE, "By Ann Other"),
                        new Removed(Kind.ADVISORY, "Call Ann"),
                        new Removed(Kind.SIGN_OFF, "ew ab")),
                article.wire().removed());
    }

    @Test
    void aTeaserThatIsTheHeadlineOnceMoreIsNoSummary() {
        Draft article = read(item(HEADLINE + xhtml("<p class='teaser'>A bridge</p><p>The bridge is open.</p>")));

        assertEquals(List.of(), article.content().summaries());
        assertEquals(
                List.of(new Removed(Kind.REPETITION, "A bridge")),
                article.wire().removed());
    }

    @Test
    void theSentenceSetAsAHeadingAboveTheTextIsTheStandfirst() {
        Draft article = read(item(HEADLINE
                + xhtml("<h2>It took two years, and twice the money.</h2><p>The bridge is open.</p><h2>And now?</h2>"
                        + "<p>Nobody knows.</p>")));

        assertEquals(
                List.of("It took two years, and twice the money."),
                article.content().summaries());
        assertEquals(
                List.of("The bridge is open.", "And now?", "Nobody knows."),
                article.content().paragraphs());
    }

    @Test
    void anAlertThatRepeatsItsHeadlineKeepsItsOneSentence() {
        Draft article = read(item(HEADLINE + xhtml("<p>A bridge</p>")));

        assertEquals(List.of("A bridge"), article.content().paragraphs());
    }

    @Test
    void markupInATextDeclaredPlainIsMarkupAndIndentedLinesAreParagraphs() {
        Draft article = read(item("<contentSet><inlineData contenttype='text/plain'><![CDATA[\n<p>\n\n      "
                + "(EW) - LUND, 7 MAR - \"The bridge is\nopen. Nobody had ordered\nit\".\n   It cost a\nlot.\n   </p>]]>"
                + "</inlineData></contentSet>"));

        assertEquals(
                List.of("(EW) - LUND, 7 MAR - \"The bridge is open. Nobody had ordered it\".", "It cost a lot."),
                article.content().paragraphs());
    }

    @Test
    void aParagraphIndentedAsItsMarkupIsIsOneParagraph() {
        Draft article = read(item(
                xhtml("<p>\n        The bridge is open.\n        It cost a lot\n        of money.\n    " + "</p>")));

        assertEquals(
                List.of("The bridge is open. It cost a lot of money."),
                article.content().paragraphs());
    }

    @Test
    void readsNitfWithItsOwnHead() {
        Draft article = read(item(xml("<nitf><head><title>A bridge</title></head><body><body.head>"
                + "<byline>By<person>Ann Other</person><byttl>Example Desk</byttl></byline><abstract> </abstract>"
                + "</body.head><body.content><p>The bridge is open.</p></body.content></body></nitf>")));

        assertEquals(Optional.of("A bridge"), article.content().title());
        assertEquals(Optional.of("By Ann Other"), article.editorial().by());
        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
    }

    @Test
    void readsTtnitf() {
        Draft article = read(item(HEADLINE
                + xml("<BODY xmlns=''><TEXT><RUBRIK>A bridge</RUBRIK><DAT><ORT>Lund</ORT><SOURCE>TT</SOURCE></DAT>"
                        + "<INGRESS><P>The lede.</P></INGRESS><BRODTEXT><CITAT>We are sorry, she says.</CITAT>"
                        + "<MELLIS>And now?</MELLIS><P>Nobody knows.</P></BRODTEXT>"
                        + "<BYLINE EPOST='a@example.org'>Ann Other/TT</BYLINE>"
                        + "<BILD><BILDFIL>http://example.org/1</BILDFIL><BILDTEXT><P>The bridge.</P></BILDTEXT>"
                        + "<BILDSKAPARE>Bo Ek/TT</BILDSKAPARE></BILD></TEXT>"
                        + "<TEXT><RUBRIK>Facts</RUBRIK><BRODTEXT><UL><LI>One</LI></UL></BRODTEXT></TEXT></BODY>")));

        assertEquals(
                List.of("The lede.", "We are sorry, she says.", "And now?", "Nobody knows.", "Facts", "One"),
                article.content().paragraphs());
        assertEquals(Optional.of("Ann Other/TT"), article.editorial().by());
        assertEquals("Lund", article.stated().dateline().get().text());
        assertEquals(
                List.of(new Picture(
                        Optional.of("http://example.org/1"),
                        Optional.empty(),
                        Optional.of("The bridge."),
                        Optional.empty(),
                        List.of(),
                        Optional.of("Bo Ek/TT"))),
                article.content().pictures());
        assertEquals(
                List.of(Kind.REPETITION, Kind.DATELINE, Kind.BYLINE, Kind.CAPTION, Kind.CREDIT),
                article.wire().removed().stream().map(Removed::kind).toList());
    }

    @Test
    void figuresArePicturesAndTheirCaptionsNoText() {
        Draft article = read(item(xhtml("<p>The bridge is open.</p><figure><img src='https://example.org/1.jpg'"
                + " alt='A river'/><figcaption>The bridge.</figcaption></figure>")));

        assertEquals(List.of("The bridge is open."), article.content().paragraphs());
        assertEquals(
                Optional.of("The bridge."), article.content().pictures().get(0).caption());
        assertEquals(
                List.of(new Removed(Kind.CAPTION, "The bridge.")),
                article.wire().removed());
    }
}
