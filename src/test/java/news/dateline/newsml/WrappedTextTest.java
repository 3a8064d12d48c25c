package news.dateline.newsml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTextTest {
    @Test
    void emptyLinesPartParagraphs() {
        List<String> paragraphs = WrappedText.paragraphs("The bridge\r\nis open.\r\n \r\n\r\nIt cost\r\na lot.");

        assertEquals(List.of("The bridge is open.", "It cost a lot."), paragraphs);
    }

    @Test
    void linesThatEachEndASentenceAreParagraphs() {
        List<String> paragraphs = WrappedText.paragraphs("The bridge is open.\nIt cost a lot.\nNobody knows why.");

        assertEquals(List.of("The bridge is open.", "It cost a lot.", "Nobody knows why."), paragraphs);
    }

    @Test
    void indentedLinesOpenParagraphsOfOneElement() {
        List<String> paragraphs =
                WrappedText.ofElement("The bridge\nis open.\n    It cost\na lot.\n    Nobody\nknows.");

        assertEquals(List.of("The bridge is open.", "It cost a lot.", "Nobody knows."), paragraphs);
    }

    @Test
    void emptyLinesAfterSentencesPartOneElement() {
        List<String> paragraphs = WrappedText.ofElement("\n\nThe bridge is open.\n\nIt cost a lot.");

        assertEquals(List.of("The bridge is open.", "It cost a lot."), paragraphs);
    }

    @Test
    void anEmptyLineWithinASentencePartsNothing() {
        List<String> paragraphs = WrappedText.ofElement("The bridge\n\nis open.");

        assertEquals(List.of("The bridge is open."), paragraphs);
    }

    @Test
    void aTextOfNothingHasNoParagraphs() {
        assertEquals(List.of(), WrappedText.paragraphs(" \n\t\n"));
    }
}
