package news.dateline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.dateline.text.BylineWords;
import news.dateline.text.UnicodeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpTest {
    private static final String ONE =
            "The old lighthouse on the northern pier will be lit again in October, said the harbour"
                    + " board, after two winters in which nobody had found a lamp that fitted its lens.";
    private static final String TWO =
            "It had been dark since the storm of three years ago, when water reached the stairs and"
                    + " the keeper left for the mainland with a box of spare fuses.";

    @ParameterizedTest
    @ValueSource(ints = {36, 50, 72, 80, 132, 160})
    void linesCutAtAnyWidthBecomeParagraphsAgain(int width) {
        String text = wrapped(ONE, width, "") + "\n\n" + wrapped(TWO, width, "") + "\n";

        assertEquals(List.of(ONE, TWO), texts(text));
    }

    @Test
    void oneLineThatIsTooLongToBeCutSaysNothingAboutTheOthers() {
        String address = "https://lights.example/" + "pier/".repeat(60);
        String text = wrapped(ONE, 72, "   ") + "\n\n" + address + "\n\n" + wrapped(TWO, 72, "   ") + "\n";

        assertEquals(List.of(ONE, address, TWO), texts(text));
    }

    @Test
    void aListOfShortLinesIsNoParagraph() {
        String text = wrapped(ONE, 72, "") + "\n\nNews\nWeather and tides\nLetters\nHarbour board\n";

        assertEquals(List.of(ONE, "News", "Weather and tides", "Letters", "Harbour board"), texts(text));
    }

    @Test
    void numbersOfLinksAndTheirReferencesAreNoText() {
        List<TextBlock> blocks = blocks("""
                   [1]Harbour Post

                     * [2]News
                     * [3]Tides

                   The lamp was found by [4]Ann Other in a shed.

                References

                   1. https://post.example/
                   2. https://post.example/news
                   3. https://post.example/tides
                   4. mailto:ann@post.example
                """);

        assertEquals(
                List.of("Harbour Post", "News", "Tides", "The lamp was found by Ann Other in a shed."),
                blocks.stream()
                        .map(TextBlock::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
        assertTrue(blocks.get(1).isItem());
        assertEquals(1, blocks.get(3).links());
    }

    @Test
    void aFootnoteOfTheAuthorStays() {
        assertEquals(
                List.of("The lamp is older than the pier.[1] Nobody knows why."),
                texts("The lamp is older than the pier.[1] Nobody knows why."));
    }

    @Test
    void markdownIsUndone() {
        List<TextBlock> blocks = blocks("""
                # The lamp is lit

                By [Ann Other](https://post.example/ann "All of hers") and _John Doe_

                The **harbour board** said so\\. See [the [old] plan](/plan_(1).pdf).

                ![The lamp](lamp.jpg)

                * * *

                  * first
                  * second
                """);

        assertEquals(
                List.of(
                        "The lamp is lit",
                        "By Ann Other and John Doe",
                        "The harbour board said so. See the [old] plan.",
                        "",
                        "",
                        "first",
                        "second"),
                blocks.stream().map(TextBlock::text).toList());
        assertTrue(blocks.get(0).isHeading());
    }

    @Test
    void addressesBehindLinksAndFieldsOfFormsAreNoText() {
        assertEquals(List.of("Tides and weather", "Search", "The lamp is lit, said the board."), texts("""
                        Tides [https://post.example/tides] and weather [/weather]

                        Search ____________________ [ ] (BUTTON)

                        The lamp is lit [https://post.example/lamp], said the board.
                        """));
    }

    @Test
    void piecesOfASentenceThatAConverterBrokeOffAtEachLinkAreJoined() {
        assertEquals(
                List.of(
                        "The lamp was found by Ann Other, who had been looking for it since the storm of last winter.",
                        "It is lit."),
                texts("""
                        The lamp was found by
                        Ann Other
                        , who had been looking for it since
                        the storm of last winter
                        .
                        It is lit.
                        """));
    }

    @Test
    void aMenuInSmallLettersSwallowsNoHeadline() {
        List<String> lines = List.of(
                "switch to the island edition",
                "switch to the mainland edition",
                "current edition: Island edition",
                "Harbour",
                "Ferry crews learn to read the stars again",
                "Ann Other Maritime editor",
                "Crews of the night ferry steer by the stars once a month, in case the instruments fail.");

        assertEquals(lines, texts(String.join("\n", lines)));
    }

    @Test
    void anIconsNameGoesOnNoHeadline() {
        List<String> texts = texts("""
                Ferry crews learn to read the stars again
                search
                chevron
                Menu
                Crews of the
                night ferry
                , which leaves at ten, steer by the stars once a month
                .
                """);

        assertEquals("Ferry crews learn to read the stars again", texts.get(0));
        assertEquals(
                "Crews of the night ferry, which leaves at ten, steer by the stars once a month.",
                texts.get(texts.size() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"„Die Sterne lügen nie“", "»Die Sterne lügen nie«", "Der Fährmann: ‚Die Sterne lügen nie‘"})
    void aQuotationMarkThatClosesAHeadlineOpensNothing(String headline) {
        assertEquals(List.of(headline, "Hafenchronik"), texts(headline + "\nHafenchronik"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"von Paul Muster | 20. Mai 2007 | Hafen", "by Ann Other", "par Anne Autre, le 3 mai 2024 à Brest"
            })
    void aBylineInSmallLettersGoesOnNoHeadline(String byline) {
        String headline = "The crews of the night ferry and their stars";

        assertEquals(
                List.of(headline, byline),
                texts(headline + "\n" + byline + "\nThe ferry leaves at ten." + "\nThey wait, and so do the others.")
                        .subList(0, 2));
    }

    @Test
    void koreanCutByCharactersAndJapaneseCutAnywhereAreJoined() {
        String korean = "남쪽 바다의 작은 섬마을에서 우체부가 고장 난 배달 드론 대신 나룻배를 저어 편지를 나르고 있다고 우체국이 전했다.";
        String japanese = "雪深い山あいの集落で十年前に閉校した小学校の体育館が冬のあいだだけ屋台村として使われている。店番は住民が一週間ごとに務める。";

        assertEquals(List.of(korean, korean), texts(wrapped(korean, 24, "") + "\n\n" + wrapped(korean, 24, "") + "\n"));
        assertEquals(List.of(japanese, japanese), texts(cut(japanese, 28) + "\n\n" + cut(japanese, 28) + "\n"));
    }

    private static List<TextBlock> blocks(String text) {
        return Dump.read(UnicodeText.of(text), BylineWords.shipped());
    }

    private static List<String> texts(String text) {
        return blocks(text).stream()
                .map(TextBlock::text)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String wrapped(String text, int width, String indent) {
        StringBuilder out = new StringBuilder(indent);
        int column = indent.length();
        for (String word : text.split(" ")) {
            boolean first = column == indent.length();
            if (!first && column + 1 + word.length() > width) {
                out.append('\n').append(indent);
                column = indent.length();
                first = true;
            }
            out.append(first ? "" : " ").append(word);
            column += (first ? 0 : 1) + word.length();
        }
        return out.toString();
    }

    private static String cut(String text, int units) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i += units) {
            out.append(i == 0 ? "" : "\n").append(text, i, Math.min(text.length(), i + units));
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"  * # Lamps are lit", "  * ## الأضواء تعود", "  1. ### 灯がともる", "- # Lampen brennen"})
    void aHeadingInAListIsAHeading(String line) {
        List<TextBlock> blocks = blocks("# Harbour Post\n\n" + line + "\n\n" + ONE + "\n");

        TextBlock heading = blocks.get(1);
        assertTrue(heading.isHeading());
        assertEquals(line.replaceFirst("^[ *\\d.#-]+", ""), heading.text());
        assertEquals(line.replaceAll("[^#]", "").length(), HeadlineLines.level(heading));
    }
}
