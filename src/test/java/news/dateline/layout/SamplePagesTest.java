package news.dateline.layout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.text.TextTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplePagesTest {
    static List<SamplePage> pages() {
        return SamplePage.all();
    }

    @Test
    void theyAreInTwelveLanguages() {
        assertEquals(12, pages().stream().map(SamplePage::language).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theArticleIsReadOutOfThePage(SamplePage page) {
        PageText text = TextReader.read(page.text(), Optional.empty(), Optional.empty(), TextTables.shipped());

        assertAll(
                () -> assertTrue(text.kind().startsWith("page"), text.kind()),
                () -> assertEquals(
                        Optional.of(page.title()), text.reading().content().title()),
                () -> assertEquals(page.paragraphs(), text.reading().content().paragraphs()),
                () -> assertEquals(List.of(page.author()), text.authors()),
                () -> assertEquals(
                        Optional.of(page.date()), text.reading().date().map(Object::toString)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keptAndRemovedAreAllThatCameIn(SamplePage page) {
        PageText text = TextReader.read(page.text(), Optional.empty(), Optional.empty(), TextTables.shipped());

        assertEquals(CharacterAccount.of(page.text()), CharacterAccount.of(text.reading()));
    }
}
