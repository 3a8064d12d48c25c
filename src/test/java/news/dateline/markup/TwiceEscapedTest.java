package news.dateline.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds and wires whose software escapes once too often: readers saw tags and entities in print. */
class TwiceEscapedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &lt;p&gt;Die Brücke ist offen.&lt;/p&gt; | <p>Die Brücke ist offen.</p>
            &lt;p&gt;The &lt;a href=&#34;https://x.example/&#34;&gt;bridge&lt;/a&gt;&lt;/p&gt; | <p>The <a href="https://x.example/">bridge</a></p>
            <p>The &lt;a href="/b"&gt;bridge&lt;/a&gt; is open.</p> | <p>The <a href="/b">bridge</a> is open.</p>
            Мост открыт.&lt;br/&gt;Он дорог. | Мост открыт.<br/>Он дорог.
            Le pont &amp;laquo;neuf&amp;raquo; | Le pont &laquo;neuf&raquo;
            Roads &amp;amp; rails &amp;#8211; again | Roads &amp; rails &#8211; again
            <p>siger &amp;apos;Broens Venner&amp;apos;</p> | <p>siger &apos;Broens Venner&apos;</p>
            """)
    void whatWasEscapedTwiceIsUndoneOnceMore(String written, String meant) {
        assertEquals(meant, TwiceEscaped.undone(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The &lt;marquee&gt; tag turns thirty
            <p>Wrap it in &lt;b&gt;bold&lt;/b&gt; tags.</p>
            <p>In HTML &lt;i&gt;this&lt;/i&gt; is slanted.</p>
            <p>Das Tag &lt;br&gt; und die Auszeichnung &lt;hr&gt; bleiben.</p>
            <p>La balise &lt;em&gt;ici&lt;/em&gt; penche.</p>
            <p>Тег &lt;p&gt;абзаца&lt;/p&gt; прост.</p>
            <p>使用&lt;b&gt;粗体&lt;/b&gt;标签。</p>
            <pre>&lt;p&gt;code&lt;/p&gt;</pre>
            <p>Type <code>&amp;amp;</code> for the sign.</p>
            fares &lt; 5 and &gt; 3
            write to &lt;ann@example.org&gt;
            Smith &amp; Sons
            """)
    void aTextThatSpeaksOfMarkupStays(String text) {
        assertEquals(text, TwiceEscaped.undone(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &amp;lt;p&amp;gt;El puente&amp;lt;/p&amp;gt; | <p>El puente</p>
            &lt;p&gt;Le pont &amp;amp;eacute;tait&lt;/p&gt; | <p>Le pont &amp;eacute;tait</p>
            """)
    void whatWasEscapedThreeTimesIsUndoneTwice(String written, String meant) {
        assertEquals(meant, TwiceEscaped.undone(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La gr&egrave;ve est finie | La grève est finie
            Dockers &quot;happy&quot; with it | Dockers "happy" with it
            L&#8217;accord &amp; la suite | L’accord & la suite
            The entity &eacute; is short | The entity &eacute; is short
            In HTML it is &amp; | In HTML it is &amp;
            R&D; AT&T; fish&chips; | R&D; AT&T; fish&chips;
            """)
    void aCharacterThatAPlainTextShowsByItsNameIsTheCharacter(String shown, String meant) {
        assertEquals(meant, TwiceEscaped.read(shown, shown));
    }

    @Test
    void isLinearOnTagsThatNothingEnds() {
        String hostile = "&lt;p ".repeat(1 << 17) + "&amp;".repeat(1 << 17);

        assertTimeout(Duration.ofSeconds(20), () -> TwiceEscaped.undone(hostile));
    }
}
