package news.dateline.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that end their paragraphs with one break ran together into one. */
class SingleBreaksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge is open.<br>It cost a lot.<br/>Nobody knows why. | 3
            <b>Die Brücke ist offen.</b><br>„Endlich.“<br>Sie war teuer! | 3
            大桥通车。<br>耗资巨大。 | 2
            افتتح الجسر.<br>وكان مكلفا؟ | 2
            पुल खुल गया।<br>वह महँगा था। | 2
            The bridge over<br>the river is open.<br>It cost a lot. | 1
            <p>The bridge is open.<br>It cost a lot.</p> | 1
            The bridge is open.<br><br>It cost<br>a lot. | 2
            """)
    void aBreakBehindEverySentenceEndsAParagraph(String html, int paragraphs) {
        Element body = Html.parse(html).body();

        SingleBreaks.doubled(body);

        assertEquals(
                paragraphs, Blocks.of(body).size(), () -> List.of(body.html()).toString());
    }
}
