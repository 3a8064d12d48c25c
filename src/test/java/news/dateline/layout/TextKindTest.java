package news.dateline.layout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.text.TextTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextKindTest {
    static Stream<String> stories() {
        return Stream.of("""
                The ferryman's song

                Row me over the slow green water,
                row me under the bridge at noon,
                tell my mother I married the weather,
                tell my father I'm coming home soon.

                Slow the oar and long the evening,
                late the moon above the weir,
                nobody rows for the joy of leaving,
                somebody waits on the other pier.
                """, """
                Minutes of the parish council

                Present: A. Holt, B. Lund, C. Marsh
                Apologies: D. Nye

                Drains
                The clerk reported two blocked drains in Mill Lane.

                Playground
                The swings will be painted in May.

                Any other business
                None.
                """, """
                Dear Ms Hartley,

                thank you for your letter of 3 March.
                We have looked into the matter of the missing bell.
                It was lent to the school for a play.

                It will be back in the tower by Easter.

                Yours sincerely,
                R. Tolland
                Keeper of the tower
                """, """
                OSLO, March 14 (Reuters) - The bridge was closed on Friday after a ship hit a pier, police said.

                Nobody was hurt. Traffic was sent over the old bridge.

                (Reporting by Ann Other; editing by John Doe)
                """);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aStoryALetterAPoemAndMinutesKeepEveryLine(String story) {
        PageText text = TextReader.read(story, Optional.empty(), Optional.empty(), TextTables.shipped());

        assertAll(
                () -> assertTrue(text.kind().startsWith("wire"), text.kind()),
                () -> assertEquals(Map.of(), lost(story, text)));
    }

    private static Map<Integer, Integer> lost(String story, PageText text) {
        Map<Integer, Integer> removed = CharacterAccount.of(
                text.reading().removed().stream().map(span -> span.text()).collect(Collectors.joining()));
        return removed;
    }
}
