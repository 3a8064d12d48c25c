package news.dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.text.BylineWords;
import news.dateline.text.TextTables;
import news.dateline.text.UnicodeText;
import org.junit.jupiter.api.Test;

class HeadlineLinesTest {
    @Test
    void namesOfPicturesWithoutATextAreNoHeadline() {
        List<TextBlock> blocks = Stream.of(
                        "[icon_faceb][icon_twitt]",
                        "[layout_gen] [layout_gen]",
                        "[Live] الأضواء تعود",
                        "[灯台] 灯がともる",
                        "Lamps [lit] again")
                .flatMap(line -> Dump.read(UnicodeText.of(line), BylineWords.shipped()).stream())
                .toList();
        float[][] chances = new float[blocks.size()][Role.values().length];
        Arrays.stream(chances).forEach(chance -> chance[Role.TITLE.ordinal()] = 0.9f);

        assertEquals(
                List.of("[Live] الأضواء تعود", "[灯台] 灯がともる", "Lamps [lit] again"),
                HeadlineLines.of(blocks, new Nearby(chances), new boolean[blocks.size()], TextTables.shipped()).stream()
                        .map(line -> line.line)
                        .toList());
    }
}
