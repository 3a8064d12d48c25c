package news.dateline.layout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.text.TextTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SamplePagesTest {
    static List<SamplePage> pages() {
        return SamplePage.all();
    }

    /** Thai has no full stops: its short last paragraph, and lines of it that were cut, are lost in these. */
    private static final Set<String> NOT_YET_READ = Set.of("th LISTS", "th LYNX", "th W3M");

    static Stream<Arguments> renderings() {
        return pages().stream()
                .flatMap(page -> Arrays.stream(Rendering.values()).map(rendering -> Arguments.of(page, rendering)));
    }

    @Test
    void theyAreInTwentyTwoLanguages() {
        assertEquals(22, pages().stream().map(SamplePage::language).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void oneSampleInEveryRendering(SamplePage page, Rendering rendering) {
        assumeFalse(NOT_YET_READ.contains(page + " " + rendering));
        PageText text = TextReader.read(rendering.of(page), Optional.empty(), Optional.empty(), TextTables.shipped());

        assertAll(
                () -> assertTrue(text.kind().startsWith("page"), text.kind()),
                () -> assertEquals(
                        Optional.of(page.title()), text.reading().content().title()),
                () -> assertEquals(
                        paragraphs(page.paragraphs(), rendering),
                        paragraphs(text.reading().content().paragraphs(), rendering)),
                () -> assertEquals(List.of(page.author()), text.authors()),
                () -> assertEquals(
                        Optional.of(page.date()), text.reading().date().map(SamplePagesTest::day)),
                () -> assertEquals(
                        page.captions().size(),
                        text.reading().content().pictures().size()));
    }

    /** A single cut in a whole text cannot be told from a line's end: of what is wrapped only the words are compared. */
    private static List<String> paragraphs(List<String> paragraphs, Rendering rendering) {
        boolean wrapped = rendering == Rendering.LYNX || rendering == Rendering.W3M;
        return wrapped ? List.of(String.join("", paragraphs).replace(" ", "")) : paragraphs;
    }

    private static String day(Object time) {
        return time.toString().substring(0, 10);
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void keptAndRemovedAreAllThatCameIn(SamplePage page, Rendering rendering) {
        String dump = rendering.of(page);

        PageText text = TextReader.read(dump, Optional.empty(), Optional.empty(), TextTables.shipped());

        assertEquals(CharacterAccount.of(dump), CharacterAccount.of(text.reading()));
    }
}
