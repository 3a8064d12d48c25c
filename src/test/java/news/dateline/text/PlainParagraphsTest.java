package news.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainParagraphsTest {
    private static final String LONG = "The bridge that nobody ordered was opened to cars on Thursday, a year";

    @Test
    void emptyLinesPartParagraphsWhateverEndsTheLines() {
        List<String> paragraphs = read(LONG + "\r\nlater than\r\n \u00a0\r\n\r\nIt cost a lot.", Wrapping.Style.TEXT);

        assertEquals(List.of(LONG + " later than", "It cost a lot."), paragraphs);
    }

    @Test
    void linesThatEachEndASentenceAreParagraphs() {
        List<String> paragraphs = read("The bridge is open.\nIt cost a lot.\nNobody knows why.", Wrapping.Style.TEXT);

        assertEquals(List.of("The bridge is open.", "It cost a lot.", "Nobody knows why."), paragraphs);
    }

    @Test
    void aTabOrAnIdeographicSpaceIsAnIndent() {
        String text = "大桥周二通车，市长出席了通车仪式，记者在现场看到许多市民前来参观拍照留念\n也有不少人从外地赶来。\n"
                + "\u3000大桥去年动工，全长三公里，是这座城市的第二座大桥，预计将大大缩短两岸\n之间的交通时间。";

        List<String> paragraphs = read(text, Wrapping.Style.TEXT);

        assertEquals(2, paragraphs.size(), paragraphs::toString);
    }

    @Test
    void columnsStayColumns() {
        List<Paragraph> paragraphs = PlainParagraphs.of(
                "Result\n\nExampleton     3    1\nSampleton      2    0\n\nMore later.", Wrapping.Style.TEXT);

        assertEquals(
                List.of(
                        new Paragraph("Result", false),
                        new Paragraph("Exampleton\t3\t1\nSampleton\t2\t0", true),
                        new Paragraph("More later.", false)),
                paragraphs);
    }

    @Test
    void eachIndentedLineBeginsAParagraphWhereTheFormatSaysSo() {
        List<String> paragraphs = read("\tThe bridge is\nopen\n\tIt cost\na lot", Wrapping.Style.INDENTED);

        assertEquals(List.of("The bridge is open", "It cost a lot"), paragraphs);
    }

    @Test
    void indentedLinesOpenParagraphsOfOneElement() {
        List<String> paragraphs =
                PlainParagraphs.ofElement("The bridge\nis open.\n    It cost\na lot.\n    Nobody\nknows.");

        assertEquals(List.of("The bridge is open.", "It cost a lot.", "Nobody knows."), paragraphs);
    }

    @Test
    void emptyLinesAfterSentencesPartOneElement() {
        List<String> paragraphs = PlainParagraphs.ofElement("\n\nThe bridge is open.\n\nIt cost a lot.");

        assertEquals(List.of("The bridge is open.", "It cost a lot."), paragraphs);
    }

    @Test
    void anEmptyLineWithinASentencePartsNothing() {
        List<String> paragraphs = PlainParagraphs.ofElement("The bridge\n\nis open.");

        assertEquals(List.of("The bridge is open."), paragraphs);
    }

    @Test
    void aTextOfNothingHasNoParagraphs() {
        assertEquals(List.of(), read(" \n\t\n", Wrapping.Style.TEXT));
        assertEquals(List.of(), PlainParagraphs.ofElement(" \n\t\n"));
    }

    private static List<String> read(String text, Wrapping.Style style) {
        return PlainParagraphs.of(text, style).stream().map(Paragraph::text).toList();
    }
}
