package news.dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.text.FactTable;
import news.dateline.text.PhotoCredit;
import news.dateline.text.PhotoLabels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaptionLinesTest {
    static List<List<String>> lines() {
        return FactTable.rows(CaptionLinesTest.class, "caption-lines.tsv", 4);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void captionAndCreditAreTold(List<String> row) {
        String line = row.get(1);

        Optional<PhotoCredit> found = CaptionWords.creditOf(line, PhotoLabels.shipped());

        String caption = found.map(PhotoCredit::caption).orElse(line);
        assertEquals(row.get(2), caption.isEmpty() ? "-" : caption);
        assertEquals(row.get(3), found.map(PhotoCredit::credit).orElse("-"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void nothingOfTheLineIsLost(List<String> row) {
        String line = row.get(1);

        CaptionWords.creditOf(line, PhotoLabels.shipped())
                .ifPresent(found ->
                        assertEquals(line.replace(" ", ""), (found.caption() + found.labelled()).replace(" ", "")));
    }
}
