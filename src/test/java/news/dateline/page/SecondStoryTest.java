package news.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import news.dateline.format.Payload;
import news.dateline.item.Hints;
import news.dateline.item.ReadItem;
import news.dateline.text.Decoded;
import news.dateline.text.Decoder;
import news.dateline.text.TextTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story that loaded below as a reader scrolled on became the second half of the first. */
class SecondStoryTest {
    private static final String FIRST =
            "<p>The mill at Velm turned again on Monday after a winter of silence, and half the village came to see it.</p>"
                    + "<p>Its wheel had been broken by ice in December, and nobody within a day's ride knew how to mend it.</p>"
                    + "<p>A retired shipwright from the coast did it in the end, with oak that was meant for a pier.</p>";

    private static final String SECOND =
            "<p>Miners in the northern hills laid down their tools on Wednesday after talks over pay had failed again.</p>"
                    + "<p>Their union wants eight per cent more, the company offers three and a day of leave.</p>"
                    + "<p>Nobody went down the shaft in the morning, a spokeswoman said, and nobody would in the evening.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><h1>The old mill turns</h1>FIRST</article><article><h1>Miners strike</h1>SECOND</article>",
                "<article data-url='/1'><h1>The old mill turns</h1>FIRST</article><article><h1><a href='/2'>Miners strike</a></h1>SECOND</article>",
                "<div class='post'><h1>The old mill turns</h1>FIRST</div><div class='post'><h1>Miners strike</h1>SECOND</div>",
                "<div class='post'><h1>The old mill turns</h1>FIRST</div><div class='post'><h2><a href='/2'>Miners strike</a></h2>SECOND</div>",
                "<article><h1>The old mill turns</h1>FIRST</article><div class='next'><article><h2>Miners strike</h2>SECOND</article></div>",
                "<div class='post'><h1>The old mill turns</h1>FIRST</div><p>Next story</p><div class='next-post'><h2>Miners strike</h2>SECOND</div>",
                "<section class='story'><h1>The old mill turns</h1>FIRST</section><section class='story'><h1>Miners strike</h1>SECOND</section>",
                "<div><article><h1>The old mill turns</h1>FIRST</article><hr><article><h1>Miners strike</h1>SECOND</article></div>",
                "<article><h2>The old mill turns</h2>FIRST</article><article><h2>Miners strike</h2>SECOND</article>",
                "<div class='x'><header><h1>The old mill turns</h1></header>FIRST</div><div class='x'><header><p>North</p><h1><a href='/n'>Miners strike</a></h1></header>SECOND</div>"
            })
    void theNextStoryIsNoPartOfThisOne(String body) {
        String text = read(body);

        assertEquals(
                List.of(),
                List.of("Miners", "union", "shaft").stream()
                        .filter(text::contains)
                        .toList());
        assertTrue(text.contains("meant for a pier"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><h1>The old mill turns</h1>FIRST<h2>The north</h2>SECOND</article>",
                "<article><h1>The old mill turns</h1>FIRST<h1>The north</h1>SECOND</article>",
                "<article><h1>The old mill turns</h1>FIRST<section><h2>The north</h2>SECOND</section></article>",
                "<article><h1>The old mill turns</h1>FIRST<section><h1>The north</h1>SECOND</section></article>",
                "<div><section><h1>The old mill turns</h1>FIRST</section><section><h2>The north</h2>SECOND</section></div>",
                "<div><section><h1>The old mill turns</h1>FIRST</section><section><h1>The north</h1>SECOND</section></div>",
                "<div><div class='chapter'><h1>The old mill turns</h1>FIRST</div><div class='chapter'><h2>The north</h2>SECOND</div></div>",
                "<main><h1>The old mill turns</h1><article><h2>Noon</h2>FIRST</article><article><h2>Night</h2>SECOND</article></main>"
            })
    void aChapterIs(String body) {
        String text = read(body);

        assertTrue(text.contains("meant for a pier") && text.contains("went down the shaft"), text);
    }

    private static String read(String body) {
        String html =
                "<html lang='en'><head><title>The old mill turns - The Post</title></head><body><header><a href='/'>The Post</a>"
                        + "</header><div id='page'>"
                        + body.replace("FIRST", FIRST).replace("SECOND", SECOND)
                        + "</div><footer><a href='/i'>Imprint</a></footer></body></html>";
        Decoded decoded = Decoder.decode(html.getBytes(StandardCharsets.UTF_8), Optional.empty());
        ReadItem item = new HtmlPage()
                .read(Payload.ofText((Decoded.Text) decoded, Hints.NONE, TextTables.shipped()))
                .get(0);
        return String.join("\n", ((ReadItem.Drafted) item).draft().content().paragraphs());
    }
}
