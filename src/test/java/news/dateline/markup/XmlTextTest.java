package news.dateline.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class XmlTextTest {
    static Stream<Arguments> repairs() {
        return Stream.of(
                arguments("an entity of HTML", "a&nbsp;b&rsquo;c", "a\u00a0b\u2019c", "entities of HTML"),
                arguments(
                        "HTML's other names for markup", "a &LT;b&GT; &AMP; &QUOT;", "a <b> & \"", "entities of HTML"),
                arguments("a lone ampersand", "AT&T & Sons", "AT&T & Sons", "lone ampersands"),
                arguments("an entity that nobody knows", "&bridge;", "&bridge;", "lone ampersands"),
                arguments(
                        "a number beyond Unicode",
                        "&#x110000;&#99999999999;",
                        "&#x110000;&#99999999999;",
                        "lone ampersands"),
                arguments("a signed number", "&#+65;", "&#+65;", "lone ampersands"),
                arguments("an angle bracket", "a < b, 3 <4", "a < b, 3 <4", "lone angle brackets"),
                arguments("control characters", "a\u0000b\u000bc\u001fd\uffffe", "abcde", "control characters"),
                arguments("control characters by number", "a&#0;&#x1F;&#xD800;&#xFFFE;b", "ab", "control characters"),
                arguments(
                        "a section in a section",
                        "<![CDATA[a <![CDATA[b]]> c]]>",
                        "a <![CDATA[b c]]>",
                        "sections within sections"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repairs")
    void putsRight(String what, String written, String meant, String repair) {
        XmlItems document = read("<a>" + written + "</a>");

        assertEquals(meant, document.head().wholeText());
        assertEquals(Set.of(repair), document.repairs());
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                arguments("XML's own entities", "&lt;b&gt; &amp;amp; &quot;&apos;", "<b> &amp; \"'"),
                arguments("numbers", "&#65;&#x1F600;", "A\ud83d\ude00"),
                arguments("a section", "<![CDATA[a & b < c &nbsp; <!-- d -->]]>", "a & b < c &nbsp; <!-- d -->"),
                arguments("a comment", "a<!-- & < -- ]]> -->b", "ab"),
                arguments("an instruction", "a<?php echo 1 ?>b", "ab"),
                arguments("brackets", "a[0]] > b", "a[0]] > b"),
                arguments("line ends", "a\r\nb\rc", "a\nb\nc"),
                arguments("a pictograph", "\ud83d\ude00", "\ud83d\ude00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void leavesAlone(String what, String written, String meant) {
        XmlItems document = read("<a>" + written + "</a>");

        assertEquals(meant, document.head().wholeText());
        assertEquals(Set.of(), document.repairs());
    }

    static Stream<String> openings() {
        return Stream.of(
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
                "<?xml version='1.1' encoding='no-such-charset' standalone='perhaps'?>",
                "<?xml version=\"1.0\"?>\n<?xml-stylesheet href='a.xsl'?>",
                "\n \t<?xml version=\"1.0\"?>",
                "\ufeff\ufeff<?xml version=\"1.0\"?>",
                "<!-- a -- b --><?xml-model href='a'?>");
    }

    @ParameterizedTest
    @MethodSource("openings")
    void takesNoteOfNoDeclaration(String opening) {
        XmlItems document = read(opening + "<a>b</a>");

        assertEquals("b", document.head().text());
    }

    @Test
    void readsAnAttributeWithRepairs() {
        XmlItems document = read("<a href='?a=1&b=2&QUOT;&eacute;'/>");

        assertEquals("?a=1&b=2\"\u00e9", document.head().attr("href"));
    }

    @Test
    void longTextComesWhole() {
        String text = "a &amp; b\n".repeat(200_000);

        Element root = read("<a>" + text + "</a>").head();

        assertEquals(text.replace("&amp;", "&"), root.wholeText());
        assertEquals(1, root.childNodeSize());
    }

    @Test
    void manyRepairsTakeTimeThatGrowsWithTheText() {
        String text = "& < \u0001 &nbsp; ]]> <!-- -->".repeat(100_000);

        XmlItems document = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(20), () -> read("<a>" + text + "</a>"));

        assertTrue(document.head().wholeText().startsWith("& <  \u00a0 ]]> "));
    }

    private static XmlItems read(String text) {
        return assertInstanceOf(XmlItems.Result.Read.class, XmlItemReader.read(text, Set.of()))
                .document();
    }
}
