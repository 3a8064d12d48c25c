package news.dateline.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.item.ReadItem.Refused;
import news.dateline.item.Reason;
import news.dateline.markup.XmlItems.Item;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlItemsTest {
    private static final String FEED = "<feed><title>T</title>%s</feed>";

    @Test
    void givesTheItemsAndWhatStandsAroundThem() {
        XmlItems document = read("<feed><title>T</title><item n='1'>a</item> b <item n='2'/><end/></feed>");

        assertEquals(List.of("a", ""), texts(document));
        assertEquals("1", whole(document.items().get(0)).attr("n"));
        assertEquals(
                List.of("title", "end"),
                document.head().children().stream().map(Element::tagName).toList());
    }

    @Test
    void theRootIsTheItemWhereNoOtherIs() {
        XmlItems document = read("<item><title>T</title></item>");

        assertEquals(List.of("T"), texts(document));
    }

    @Test
    void anItemWithinAnItemBelongsToTheOuterOne() {
        XmlItems document = read(FEED.formatted("<item>a<item>b</item></item>"));

        assertEquals(List.of("ab"), texts(document));
    }

    @Test
    void oneBrokenItemOfFiftyIsOneFault() {
        String items = IntStream.range(0, 50)
                .mapToObj(i -> i == 17 ? "<item><b>17</item>" : "<item>" + i + "</item>")
                .collect(Collectors.joining("\n"));

        XmlItems document = read(FEED.formatted(items));

        assertEquals(50, document.items().size());
        assertEquals(
                new Refused(Reason.MALFORMED_XML, "XML that is not well-formed at line 18"),
                broken(document.items().get(17)));
        assertEquals("18", whole(document.items().get(18)).text());
        assertEquals("49", whole(document.items().get(49)).text());
    }

    @Test
    void aTruncatedDocumentKeepsItsWholeItems() {
        XmlItems document = read("<feed><item>a</item><item>b</item><item>c");

        assertEquals(3, document.items().size());
        assertEquals(List.of("a", "b"), texts(document));
        assertEquals(Reason.MALFORMED_XML, broken(document.items().get(2)).reason());
    }

    @Test
    void aDocumentThatMissesItsEndHasLostNothing() {
        XmlItems document = read("<feed><item>a</item><item>b</item>");

        assertEquals(2, document.items().size());
        assertEquals(List.of("a", "b"), texts(document));
    }

    @Test
    void whatIsBrokenBetweenItemsBreaksNone() {
        XmlItems document = read("<feed><item>a</item></b><item>b</item><x y></x><item>c</item></feed>");

        assertEquals(3, document.items().size());
        assertEquals(List.of("a", "b", "c"), texts(document));
    }

    @Test
    void whatIsBrokenBeforeTheFirstItemBreaksNone() {
        XmlItems document =
                read("<feed a='>'><title>A <b>feed</title><item>a</item><item><x></item><item>c</item></feed>");

        assertEquals(3, document.items().size());
        assertEquals(List.of("a", "c"), texts(document));
    }

    @Test
    void aBrokenFirstItemIsOneFault() {
        XmlItems document = read(FEED.formatted("<item><b></item><item>b</item><item></b></item><item>d</item>"));

        assertEquals(4, document.items().size());
        assertEquals(List.of("b", "d"), texts(document));
    }

    @Test
    void documentsThatWereGluedTogetherAreReadTogether() {
        XmlItems document = read("<feed><item>a</item></feed><?xml version='1.0'?><feed><item>b</item></feed>");

        assertEquals(List.of("a", "b"), texts(document));
    }

    @Test
    void prefixesAreBoundForItemsBehindABrokenOne() {
        XmlItems document = read(
                "<rss xmlns:q='http://purl.org/rss/1.0/modules/content/'><item><b></item><item><q:encoded>b</q:encoded></item></rss>");

        assertEquals("content:encoded", whole(document.items().get(1)).child(0).tagName());
    }

    @Test
    void endsWhereTooMuchIsBroken() {
        XmlItems document = read(FEED.formatted("<item><b></item>".repeat(400)));

        assertEquals(XmlItemReader.MOST_RESTARTS + 2, document.items().size());
        assertTrue(broken(document.items().get(XmlItemReader.MOST_RESTARTS + 1))
                .detail()
                .contains("not read"));
    }

    @Test
    void refusesAHundredThousandItemsInBoundedTime() {
        String feed = FEED.formatted("<item>a</item>".repeat(100_000));

        Refused refused = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refused(feed));

        assertEquals(Reason.TOO_LARGE, refused.reason());
    }

    @Test
    void refusesAHundredThousandBrokenItemsInBoundedTime() {
        String feed = FEED.formatted("<item><b></item>".repeat(100_000));

        XmlItems document = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(feed));

        assertEquals(XmlItemReader.MOST_RESTARTS + 2, document.items().size());
    }

    @Test
    void anItemThatIsTooDeepIsOneFault() {
        XmlItems document = read(FEED.formatted("<item>" + "<b>".repeat(100_000) + "</item><item>b</item>"));

        assertEquals(Reason.TOO_DEEP, broken(document.items().get(0)).reason());
        assertEquals("b", whole(document.items().get(1)).text());
    }

    @Test
    void aDocumentThatIsTooDeepIsOneFault() {
        XmlItems document = read("<b>".repeat(100_000));

        assertEquals(Reason.TOO_DEEP, broken(document.items().get(0)).reason());
    }

    @Test
    void anAttributeWithoutEndIsOneFault() {
        XmlItems document = read(FEED.formatted("<item a='" + "x".repeat(3_000_000) + "'/><item>b</item>"));

        assertEquals(Reason.TOO_LARGE, broken(document.items().get(0)).reason());
        assertEquals(List.of("b"), texts(document));
    }

    @Test
    void attributesWithoutEndAreOneFault() {
        String attributes =
                IntStream.range(0, 5_000).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining());

        XmlItems document = read(FEED.formatted("<item" + attributes + "/><item>b</item>"));

        assertEquals(Reason.TOO_LARGE, broken(document.items().get(0)).reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE feed [<!ENTITY a \"b\">]><feed>&a;</feed>",
                "<?xml version='1.0'?><!-- x --><!DOCTYPE feed [\n<!ENTITY a SYSTEM 'file:///etc/passwd'>]><feed/>",
                "<!DOCTYPE feed PUBLIC '-//X' 'x.dtd' [<!ELEMENT feed ANY><!ENTITY a SYSTEM 'http://x'>]><feed/>"
            })
    void refusesADocumentTypeThatDeclaresEntities(String text) {
        Refused refused = refused(text);

        assertEquals(Reason.FORBIDDEN_MARKUP, refused.reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE feed SYSTEM 'http://no.such.host.invalid/x.dtd'><feed><item>a</item></feed>",
                "<!DOCTYPE feed [<!ELEMENT feed ANY>]><feed><item>a</item></feed>",
                "<!DOCTYPE feed [<!ENTITY % nitf SYSTEM 'nitf.dtd'>\n%nitf;]><feed><item>a</item></feed>",
                "<feed><!-- <!DOCTYPE x [<!ENTITY a 'b'>]> --><item>a</item></feed>"
            })
    void loadsNoDocumentTypeAndMindsNone(String text) {
        XmlItems document = read(text);

        assertEquals(List.of("a"), texts(document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://purl.org/dc/elements/1.1/ | dc:creator",
                "HTTP://purl.org/dc/elements/1.1 | dc:creator",
                "http://www.w3.org/2005/Atom | creator",
                "http://example.org/unknown | p:creator"
            })
    void namesElementsByTheirNamespace(String namespace, String name) {
        XmlItems document = read("<feed xmlns:p='" + namespace + "'><item><p:creator/></item></feed>");

        assertEquals(name, whole(document.items().get(0)).child(0).tagName());
    }

    @Test
    void keepsAPrefixThatNobodyBound() {
        XmlItems document = read(FEED.formatted("<item><dc:creator>a</dc:creator></item>"));

        assertEquals("dc:creator", whole(document.items().get(0)).child(0).tagName());
    }

    @Test
    void aPrefixMeansWhatTheInnermostElementSays() {
        XmlItems document = read("<feed xmlns:p='http://purl.org/dc/elements/1.1/'><item>"
                + "<p:a xmlns:p='http://search.yahoo.com/mrss/'><p:b/></p:a><p:c/></item></feed>");
        Element item = whole(document.items().get(0));

        assertEquals("media:a", item.child(0).tagName());
        assertEquals("media:b", item.child(0).child(0).tagName());
        assertEquals("dc:c", item.child(1).tagName());
    }

    @Test
    void neverFailsOnWhatIsNoXml() {
        for (String text : List.of(
                "", "<", "<a", "</a>", "a", "<a>", "<!--", "<![CDATA[", "<?xml", "<a b='", "]]>", "&", "<!DOCTYPE")) {
            XmlItems.Result result = XmlItemReader.read(text, Set.of("item"));

            boolean fault = result instanceof XmlItems.Result.Refused
                    || broken(((XmlItems.Result.Read) result).document().items().get(0))
                                    .reason()
                            == Reason.MALFORMED_XML;
            assertTrue(fault, text);
        }
    }

    private static XmlItems read(String text) {
        return assertInstanceOf(XmlItems.Result.Read.class, XmlItemReader.read(text, Set.of("item")))
                .document();
    }

    private static Refused refused(String text) {
        return assertInstanceOf(XmlItems.Result.Refused.class, XmlItemReader.read(text, Set.of("item")))
                .why();
    }

    private static Element whole(Item item) {
        return assertInstanceOf(Item.Whole.class, item).element();
    }

    private static Refused broken(Item item) {
        return assertInstanceOf(Item.Broken.class, item).why();
    }

    private static List<String> texts(XmlItems document) {
        return document.items().stream()
                .filter(Item.Whole.class::isInstance)
                .map(item -> whole(item).text())
                .toList();
    }
}
