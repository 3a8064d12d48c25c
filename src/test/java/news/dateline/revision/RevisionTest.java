package news.dateline.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.item.Changes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTest {
    private static final String HEAD = "Ferry fire kills 41";
    private static final String FIRST =
            "A fire on a ferry off the coast killed 41 people on Monday, the coast guard said.";
    private static final String SECOND = "The cause is not known.";
    private static final String THIRD = "Divers are to look at the wreck once the wind drops.";

    private static VersionText text(String version, String title, String... paragraphs) {
        return new VersionText(version, Optional.of(title), List.of(paragraphs));
    }

    @Test
    void aCorrectedFigureIsToldOfHeadlineAndText() {
        Changes changes = Revision.between(
                text("1", HEAD, FIRST, SECOND), text("2", HEAD.replace("41", "14"), FIRST.replace("41", "14"), SECOND));

        assertEquals("1", changes.version());
        assertEquals(
                Optional.of(new Changes.Headline(Optional.of(HEAD), Optional.of("Ferry fire kills 14"))),
                changes.headline());
        assertEquals(List.of(new Changes.Reworded(0, 0)), changes.reworded());
        assertEquals(
                List.of(
                        new Changes.Figure("41", "14", Optional.empty()),
                        new Changes.Figure("41", "14", Optional.of(0))),
                changes.figures());
    }

    @Test
    void paragraphsComeGoAndMove() {
        Changes changes =
                Revision.between(text("1", HEAD, FIRST, SECOND), text("2", HEAD, THIRD, FIRST, "The owner is silent."));

        assertEquals(List.of(0, 2), changes.added());
        assertEquals(List.of(1), changes.gone());
        assertEquals(List.of(), changes.reworded());
        assertEquals(Optional.empty(), changes.headline());
    }

    /** A correction of the headline alone took the text away. */
    @Test
    void aVersionWithoutATextLeavesTheOneThatStands() {
        Changes changes = Revision.between(text("1", HEAD, FIRST), text("2", "Ferry fire kills 14"));

        assertEquals(List.of(), changes.gone());
        assertEquals(List.of(new Changes.Figure("41", "14", Optional.empty())), changes.figures());
    }

    @Test
    void anotherNoteToEditorsChangesNothing() {
        Changes changes = Revision.between(text("1", HEAD, FIRST), text("2", HEAD, FIRST));

        assertEquals(new Changes("1", Optional.empty(), List.of(), List.of(), List.of(), List.of()), changes);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "قتل ٤١ شخصا في حريق بالعبارة قرب الساحل|قتل ١٤ شخصا في حريق بالعبارة قرب الساحل|٤١ → ١٤",
                "渡轮起火造成41人死亡，海岸警卫队说|渡轮起火造成14人死亡，海岸警卫队说|41 → 14",
                "नाव में आग से ४१ लोगों की मौत हो गई|नाव में आग से १४ लोगों की मौत हो गई|४१ → १४",
                "Die Bank hob den Zins auf 4,25 Prozent an|Die Bank hob den Zins auf 4,75 Prozent an|4,25 → 4,75",
                "the fund has 1,200 members in 12 towns|the fund has 12,000 members in 12 towns|1,200 → 12,000",
                "it rose 3 to 41 points on Monday|it rose 5 to 14 points on Monday|3 → 5, 41 → 14",
                "it cost 1.5 million in all|it cost 15 million in all|1.5 → 15",
                // another house's way to write it
                "the fund has 1,200 members in 12 towns|the fund has 1.200 members in 12 towns|''",
                "قتل ٤١ شخصا في حريق بالعبارة|قتل 41 شخصا في حريق بالعبارة|''",
                "it rose 2.5 percent in May|it rose 2,5 percent in May|''",
                // one more figure, and none in the place of another
                "killed 41 people on the ferry|killed 14 to 20 people on the ferry|''",
                "killed 41 people on the ferry|killed many people on the ferry|''",
            })
    void figures(String before, String now, String expected) {
        Changes changes = Revision.between(text("1", HEAD, before), text("2", HEAD, now));

        assertEquals(
                expected,
                changes.figures().stream()
                        .map(figure -> figure.from() + " → " + figure.to())
                        .collect(Collectors.joining(", ")));
    }

    /** What is written anew has no figure in the place of another. */
    @Test
    void anotherTextIsNoCorrection() {
        Changes changes = Revision.between(
                text("1", "41 die", FIRST), text("2", "Port opens in 2028 at last", "Ships came: 12."));

        assertEquals(List.of(), changes.figures());
        assertEquals(List.of(0), changes.added());
        assertEquals(List.of(0), changes.gone());
    }

    @Test
    void aLongTextThatIsWrittenAnewIsNotListedToItsEnd() {
        String[] one = IntStream.range(0, 3_000).mapToObj(i -> "one " + i).toArray(String[]::new);
        String[] other = IntStream.range(0, 3_000).mapToObj(i -> "two " + i).toArray(String[]::new);

        Changes changes = Revision.between(text("1", HEAD, one), text("2", HEAD, other));

        assertFalse(changes.added().size() + changes.reworded().size() > Changes.MOST);
        assertFalse(changes.gone().size() + changes.reworded().size() > Changes.MOST);
    }

    @Test
    void whatAnotherItemWasHeadedIsNotTold() {
        Changes changes = Revision.between(text("1", HEAD, FIRST), text("1", "Port opens", FIRST))
                .sinceOtherItem();

        assertEquals(
                Optional.of(new Changes.Headline(Optional.empty(), Optional.of("Port opens"))), changes.headline());
    }
}
