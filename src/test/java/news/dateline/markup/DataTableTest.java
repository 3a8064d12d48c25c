package news.dateline.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paragraph in one cell of a table of results made layout of all of it, and half of its numbers were lost. */
class DataTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td>4,112</td>",
                "<td><p>4,112</p></td>",
                "<td><div><span>4,112</span></div></td>",
                "<td><ul><li>4,112</li></ul></td>",
                "<td><p><a href='/r/1'>4,112</a></p></td>",
                "<td><blockquote>4,112</blockquote></td>"
            })
    void aTableOfResultsIsOneBlockWithALineForEachRow(String cell) {
        List<Block> blocks =
                Blocks.ofHtml("<p>All results:</p><table><thead><tr><th>District</th><th>Yes</th></tr></thead>"
                        + "<tr><td>Eastbank</td>" + cell
                        + "</tr><tr><td>Old Town</td><td><p>918</p></td></tr></table>");

        assertEquals(
                List.of("All results:", "District\tYes\nEastbank\t4,112\nOld Town\t918"),
                blocks.stream().map(Block::text).toList());
    }

    @Test
    void aCellThatReachesOverTheTableDoesNotMakeItUneven() {
        List<Block> blocks = Blocks.ofHtml("<table><tr><th colspan=3><p>First round</p></th></tr>"
                + "<tr><td>Velm</td><td>3</td><td>1</td></tr><tr><td>Orl</td><td>2</td><td>2</td></tr></table>");

        assertEquals(
                List.of("First round\nVelm\t3\t1\nOrl\t2\t2"),
                blocks.stream().map(Block::text).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td><p>STORY</p><p>STORY</p></td><td><p>Aside</p></td></tr></table>",
                "<table><tr><td><ul><li><a href='/'>Home</a></li></ul></td><td><p>STORY</p></td></tr>"
                        + "<tr><td><p>STORY</p></td><td><p>STORY</p></td></tr></table>",
                "<table><tr><td><h2>News</h2></td><td><p>Velm</p></td></tr><tr><td><p>a</p></td><td>b</td></tr></table>",
                "<table><tr><td><p><a href='/1'>News</a></p></td><td><p><a href='/2'>Sport</a></p></td></tr>"
                        + "<tr><td><a href='/3'>Weather</a></td><td><a href='/4'>Culture</a></td></tr></table>",
                "<table><tr><td><table><tr><td>1</td><td>2</td></tr></table></td><td><p>Velm</p></td></tr></table>"
            })
    void aTableThatOnlyLaysOutAPageIsNone(String html) {
        String story =
                "The mill at Velm turned again on Monday after a winter of silence, and half of the village came to see"
                        + " it. Its wheel had been broken by ice in December, and nobody within a day's ride knew how to mend it."
                        + " A retired shipwright from the coast did it in the end.";

        List<Block> blocks = Blocks.ofHtml(html.replace("STORY", story));

        assertEquals(
                List.of(),
                blocks.stream()
                        .filter(block -> block.role() == ElementRole.TABLE)
                        .filter(block -> !block.text().equals("1\t2"))
                        .toList());
    }

    /** "Velmpts": what stood in elements of its own in one cell ran together. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td><span>4,112</span><span>votes</span></td>",
                "<td><b>4,112</b><i>votes</i></td>",
                "<td><a href='/r/1'>4,112</a><small>votes</small></td>",
                "<td><img src='/f.png'><strong>4,112</strong><em>votes</em></td>"
            })
    void wordsInElementsOfTheirOwnStandApartInACell(String cell) {
        List<Block> blocks = Blocks.ofHtml("<table><tr><th>District</th><th>Yes</th></tr><tr><td>Eastbank</td>" + cell
                + "</tr><tr><td>CO<sub>2</sub></td><td><b>V</b><span>elm</span></td></tr></table>");

        assertEquals(
                List.of("District\tYes\nEastbank\t4,112 votes\nCO2\tVelm"),
                blocks.stream().map(Block::text).toList());
    }
}
