package news.dateline.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BallastTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "<p>A<script>if (a<b) {'<p>'}</script> bridge</p> ! <p>A bridge</p>",
                "<p>A<SCRIPT src='x'></Script > bridge</p> ! <p>A bridge</p>",
                "<style>p > a {}</style><p>A bridge</p> ! <p>A bridge</p>",
                "<svg viewBox='0'><path d='M0'/></svg><p>A bridge</p> ! <p>A bridge</p>",
                "<script src='x'/><p>A bridge</p> ! <p>A bridge</p>"
            })
    void cutsWhatIsNoText(String page, String rest) throws IOException {
        String lean = read(NonContentMarkup.cut(page));

        assertEquals(rest, lean);
    }

    @Test
    void cutsCommentsWithTheMarkupInThem() throws IOException {
        String lean = read(NonContentMarkup.cut("<!-- <script> --><p>A bridge</p><!--[if IE]><p>old</p><![endif]-->"));

        assertEquals("<p>A bridge</p>", lean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=\"application/ld+json\">{\"a\": \"<style>\"}</script><p>A bridge</p>",
                "<div data-player='<script>'><p>A bridge</p></div>",
                "<p>3 < 5 and 5 > 3</p>",
                "<p>A bridge</p><script>never closed <p>",
                "<p>A bridge</p><!-- never closed <p>",
                "<p>A bridge</p><a title=\"never closed",
                "<!--><p>A bridge</p>",
                "<p>A bridge</p><"
            })
    void leavesTheRestAsItIs(String page) throws IOException {
        String lean = read(NonContentMarkup.cut(page));

        assertEquals(page, lean);
    }

    @Test
    void aPageOfManyCommentsIsReadToItsEndInSmallPieces() throws IOException {
        String page = "<!-- a --><b>A</b><!-- b -->".repeat(500);

        Reader lean = NonContentMarkup.cut(page);

        StringBuilder read = new StringBuilder();
        char[] piece = new char[7];
        for (int units = lean.read(piece); units >= 0; units = lean.read(piece)) {
            read.append(piece, 0, units);
        }
        assertEquals("<b>A</b>".repeat(500), read.toString());
    }

    private static String read(Reader reader) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return text.toString();
    }
}
