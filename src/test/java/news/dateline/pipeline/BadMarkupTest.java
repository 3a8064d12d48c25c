package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong in wire formats and pages, by mistake or on purpose: articles or reasons, in bounded time. */
class BadMarkupTest {
    private static final long MOST_NANOSECONDS = 5_000_000_000L;
    private static final String STORY =
            "The harbour bridge was opened to walkers on Thursday after a winter of repairs.";

    private static final Cleaner CLEANER = Pipeline.within(Limits.DEFAULT);

    static Stream<Arguments> payloads() {
        return Stream.of(
                arguments(
                        "an external entity",
                        "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + nitf("<p>&x;</p>"),
                        "{forbidden-markup=1}"),
                arguments(
                        "an external parameter entity, which nobody loads",
                        "<!DOCTYPE nitf [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x.dtd\"> %x;]>" + nitf("<p>x</p>"),
                        "{cleaned=1}"),
                arguments("a billion laughs", laughs() + nitf("<p>&j;</p>"), "{forbidden-markup=1}"),
                arguments(
                        "a document type that nobody may load",
                        "<!DOCTYPE nitf SYSTEM \"http://127.0.0.1:9/nitf-3-4.dtd\">" + nitf("<p>" + STORY + "</p>"),
                        "{cleaned=1}"),
                arguments(
                        "elements 100,000 deep",
                        nitf("<p>".repeat(100_000) + STORY + "</p>".repeat(100_000)),
                        "{too-deep=1}"),
                arguments(
                        "an attribute of five megabytes",
                        nitf("<p class=\"" + "x".repeat(5 << 20) + "\">" + STORY + "</p>"),
                        "{too-large=1}"),
                arguments(
                        "an attribute over the limit",
                        nitf("<p a=\"" + "x".repeat(50 << 20) + "\"/>"),
                        "{too-large=1}"),
                arguments(
                        "four million lone ampersands",
                        rss("<item><title>" + STORY + "</title><description>" + "&".repeat(4_000_000)
                                + "</description></item>"),
                        "{cleaned=1}"),
                arguments("comments that never close", nitf("<p>x</p>" + "<!--".repeat(400_000)), "{malformed-xml=1}"),
                arguments(
                        "a page of a million and a half paragraphs",
                        "<html><body><article>" + "<p>a".repeat(1_500_000),
                        "{too-large=1}"),
                arguments(
                        "a wire message of a million and a half header lines",
                        "\u0016\u0016\u0001a0412\nr i\u0013\u0011BC 03-07 0210\n\u0002" + "^a<\n".repeat(1_500_000),
                        "{too-large=1}"),
                arguments(
                        "two million lines in a JSON string",
                        "{\"headline\":\"" + STORY + "\",\"body\":\"" + "ab\\n".repeat(2_000_000) + "\"}",
                        "{too-large=1}"),
                arguments(
                        "blocks of linked data that never close",
                        "<!DOCTYPE html><html><body>"
                                + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"a\":["
                                        .repeat(100_000),
                        "{no-text=1}"),
                arguments(
                        "a page that asks for scripts and has nothing else",
                        "<!DOCTYPE html><html><head><title>App</title></head><body><div id=root></div><noscript>You need"
                                + " to enable JavaScript to run this app.</noscript></body></html>",
                        "{no-text=1}"),
                arguments(
                        "a page to sign in on",
                        "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form><label>Email</label>"
                                + "<input name=e><button>Sign in</button></form></body></html>",
                        "{no-text=1}"),
                arguments("a feed of 100,000 entries", rss(items(100_000, "x")), "{too-large=1}"),
                arguments(
                        "a broken item in a feed of fifty",
                        rss(items(20, STORY) + "<item><title>A</b></item>" + items(29, STORY)),
                        "{cleaned=49, malformed-xml=1}"),
                arguments(
                        "an item without text in a feed of three",
                        rss(items(1, STORY) + "<item><guid>empty</guid></item>" + items(1, STORY)),
                        "{cleaned=2, no-text=1}"),
                arguments(
                        "a feed of nothing but broken items",
                        rss("<item><b></item>".repeat(100)),
                        "{malformed-xml=52}"),
                arguments(
                        "a feed that ends within its last item",
                        "<rss><channel>" + items(2, STORY) + "<item><title>The br",
                        "{cleaned=2, malformed-xml=1}"),
                arguments("a feed that nobody closed", "<rss><channel>" + items(2, STORY), "{cleaned=2}"),
                arguments(
                        "a lone ampersand and an entity of HTML",
                        nitf("<p>" + STORY + " Rust &amp; rain & paint&hellip;</p>"),
                        "{cleaned=1}"),
                arguments("control characters in XML", nitf("<p>" + STORY + "\u0001\u0008</p>"), "{cleaned=1}"),
                arguments("no body", "<nitf><head/><body/></nitf>", "{no-text=1}"),
                arguments("NewsML without content", "<NewsML><NewsItem/></NewsML>", "{no-text=1}"),
                arguments("a NewsML-G2 item without content", "<newsItem guid=\"urn:x:1\"/>", "{no-text=1}"),
                arguments(
                        "XML of another kind",
                        "<?xml version=\"1.0\"?><invoice><sum>5</sum></invoice>",
                        "{unknown-format=1}"),
                arguments("XML that ends at once", "<?xml version=\"1.0\"?><nitf", "{malformed-xml=1}"),
                arguments(
                        "HTML 20,000 deep",
                        "<!DOCTYPE html><html><body>" + "<div>".repeat(20_000) + "<p>" + STORY + "</p>",
                        "{cleaned=1}"),
                arguments(
                        "twenty thousand pictures in one body",
                        rss("<item><title>A</title><description><![CDATA[<p>" + STORY + "</p>"
                                + "<figure><img src='a.jpg'></figure>".repeat(20_000) + "]]></description></item>"),
                        "{cleaned=1}"),
                arguments(
                        "a page of five thousand captions",
                        "<!DOCTYPE html><html><body><article>"
                                + ("<p>" + STORY + " " + STORY.replace("walkers", "riders") + "</p><p>"
                                        + STORY.replace("bridge", "ferry").repeat(2) + "</p>")
                                + "<figcaption>The bridge</figcaption>".repeat(5_000) + "</article></body></html>",
                        "{cleaned=1}"),
                arguments(
                        "a page of scripts",
                        "<!DOCTYPE html><html><head><title>x</title></head><body><div id=\"app\"></div><script>render()</script></body></html>",
                        "{no-text=1}"),
                arguments("a page of nothing", "<!DOCTYPE html><html><body></body></html>", "{no-text=1}"),
                arguments(
                        "ninjs of wrong types",
                        "{\"uri\": 5, \"type\": [], \"headline\": {}, \"body_text\": 7}",
                        "{missing-field=1}"),
                arguments(
                        "7901 without its frame's end",
                        "\u0001bdt1 4 vm 9 dpa 1\r\n\r\nslug\r\n\u0002Bridge opens =\r\n\r\n" + STORY,
                        "{cleaned=1}"),
                arguments(
                        "7901 and garbage after it",
                        "\u0001bdt1 4 vm 9 dpa 1\r\n\r\nslug\r\n\u0002Bridge opens =\r\n\r\n" + STORY
                                + "\r\n\u0003131137 GMT Nov 13\r\n\u007f\u007f\u0004NNNN zzzz",
                        "{cleaned=1}"),
                arguments(
                        "ANPA without a year",
                        "\u0016\u0016\u0001a0001 US\r\nd e a0001bc\r\nBC-Bridge 05-12 0009\r\n\u0002^BC-Bridge,9<\r\n^Bridge opens<\r\n\t"
                                + STORY + "\r\n\u0003\r\n\u0004",
                        "{cleaned=1}"));
    }

    @Timeout(60)
    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("payloads")
    void endsInArticlesOrReasonsSoon(String what, String payload, String expected) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        List<Outcome> outcomes = CLEANER.clean(RawItem.of(bytes, Hints.NONE, Instant.EPOCH));

        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertEquals(expected, count(outcomes).toString());
        assertTrue(taken < MOST_NANOSECONDS, "took " + taken / 1_000_000 + " ms");
    }

    static Stream<Arguments> charsets() {
        return Stream.of(
                arguments("UTF-16 without a mark", nitf("<p>" + STORY + "</p>").getBytes(StandardCharsets.UTF_16BE)),
                arguments("UTF-16, declared as UTF-8", declared("UTF-8").getBytes(StandardCharsets.UTF_16LE)),
                arguments("UTF-8, declared as Latin-1", declared("ISO-8859-1").getBytes(StandardCharsets.UTF_8)),
                arguments("Latin-1, declared as UTF-8", declared("UTF-8").getBytes(StandardCharsets.ISO_8859_1)),
                arguments(
                        "a mark and white space", ("\ufeff \n" + declared("UTF-8")).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charsets")
    void theBytesTellTheirCharset(String what, byte[] payload) {
        List<Outcome> outcomes = CLEANER.clean(RawItem.of(payload, Hints.NONE, Instant.EPOCH));

        String body = ((Outcome.Cleaned) outcomes.get(0)).article().content().body();
        assertEquals(1, outcomes.size());
        assertTrue(body.contains("harbour bridge"), body);
    }

    private static Map<String, Integer> count(List<Outcome> outcomes) {
        Map<String, Integer> count = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            String name = outcome instanceof Outcome.Rejected rejected
                    ? rejected.reason().code()
                    : "cleaned";
            count.merge(name, 1, Integer::sum);
        }
        return count;
    }

    private static String nitf(String body) {
        return "<nitf><body><body.content>" + body + "</body.content></body></nitf>";
    }

    private static String declared(String charset) {
        return "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>"
                + nitf("<p>" + STORY + " Café de l’Été.</p>".replace("’", "'"));
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour</title>" + items
                + "</channel></rss>";
    }

    private static String items(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<item><guid>" + i + "</guid><title>" + text + "</title></item>")
                .collect(Collectors.joining());
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE nitf [<!ENTITY a \"ha\">");
        for (char name = 'b'; name <= 'j'; name++) {
            entities.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(("&" + (char) (name - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities.append("]>").toString();
    }
}
