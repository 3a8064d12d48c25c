package news.dateline.teletype;

import static news.dateline.teletype.Wired.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.Removed.Kind;
import org.junit.jupiter.api.Test;

class PlainWiresTest {
    @Test
    void aFieldsSignIsNoText() {
        Draft article = read("""
                ZCZC ABC
                %A
                #Bridge_X1
                $Bridge that nobody ordered opens
                :(EXAMPLETON)
                &ABC\\other
                *11000000
                @XX
                The bridge that nobody ordered was opened.

                   It cost a lot.

                ABC RTV
                NNNN
                """);

        assertEquals(
                Optional.of("Bridge that nobody ordered opens"),
                article.content().title());
        assertEquals(Optional.of("Bridge_X1"), article.editorial().slugline());
        assertEquals(
                List.of("The bridge that nobody ordered was opened.", "It cost a lot."),
                article.content().paragraphs());
        assertEquals(
                Optional.of("http://cv.iptc.org/newscodes/subjectcode/11000000"),
                article.editorial().subjects().get(0).uri());
        assertTrue(Wired.removed(article, Kind.ROUTING).contains("NNNN"));
    }

    @Test
    void aMessageWithoutFieldsIsReadAsAnyTextBelowItsRouting() {
        Draft article = read("""
                ZCZC1234/SXA
                XSP12345_SXA_QBXB
                R SPR S0A QBXB 5

                Apre il ponte che nessuno ha ordinato

                (ABC) - ESEMPIO, 13 NOV - Il ponte che nessuno aveva ordinato
                e' stato aperto giovedi' alle auto, un anno dopo la data promessa
                dal ministero dei trasporti quando iniziarono i lavori.

                YVP-AB
                13-NOV-13 11:37 NNNN
                """);

        assertEquals(
                Optional.of("Apre il ponte che nessuno ha ordinato"),
                article.content().title());
        assertTrue(article.content().paragraphs().get(0).startsWith("(ABC) - ESEMPIO, 13 NOV - Il ponte"));
        assertTrue(Wired.removed(article, Kind.ROUTING).contains("XSP12345_SXA_QBXB"));
    }

    @Test
    void eachMessageOfAFileIsAnArticle() {
        String message = "ZCZC ABC\n#One\n$First\nThe bridge is open.\nNNNN\n";

        assertEquals(
                2, Wired.outcomes(message + message.replace("First", "Second")).size());
    }

    @Test
    void aPressReleaseHasItsHeadlineAboveAndItsSourceBelow() {
        Draft article = read("""
                Source: Example Bridges, Inc.\s
                MEDIA RELEASE PR12345
                Example Bridges Opens the Bridge That Nobody Ordered and Announces Another\s
                Bridge

                EXAMPLETON, Example, Feb. 1, 2017 /NewsDistribution-Wire/ --

                Example Bridges, Inc. ( https://www.example.org/ ), a builder of bridges that\s
                nobody ordered, today opened one.

                Photo -\s
                http://example.org/photos/bridge.jpg

                Logo - http://example.org/logo.jpg

                SOURCE Example Bridges, Inc.\s
                """);

        assertEquals(
                Optional.of("Example Bridges Opens the Bridge That Nobody Ordered and Announces Another Bridge"),
                article.content().title());
        assertEquals(
                "EXAMPLETON, Example, Feb. 1, 2017 /NewsDistribution-Wire/ --",
                article.stated().dateline().orElseThrow().text());
        assertEquals(
                List.of("Example Bridges, Inc. ( https://www.example.org/ ), a builder of bridges that nobody ordered,"
                        + " today opened one."),
                article.content().paragraphs());
        assertEquals(Optional.of("Example Bridges, Inc."), article.rights().holder());
        assertEquals(3, Wired.removed(article, Kind.LINK).size());
    }
}
