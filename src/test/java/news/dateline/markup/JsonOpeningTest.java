package news.dateline.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonOpeningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"body\": \"A ferry sank.\"}",
                " { }",
                "{",
                "[{\"body\": \"broken",
                "[ {\"a\": 1} ]",
                "[]",
                "[1, 2]",
                "[\"one\", \"two\"]",
                "[true]",
                "[-1.5e3 ]\n"
            })
    void aTextThatIsMeantAsJsonBeginsAsJson(String text) {
        assertEquals(true, Json.begins(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]Skip to content\n\n[2]Home",
                "[1] Zum Inhalt springen",
                "[p] Harbour reopens after storm",
                "[news](https://example.org/news)\n",
                "[football] [tennis]",
                "[ ] Remember me",
                "[] Angemeldet bleiben",
                "[2021] A year in pictures",
                "[12, quai du Port] Le chantier reprend",
                "[\"We are open\"] says the mayor",
                "[[edit]]",
                "[[1]Edit] The river",
                "[true] story",
                "[KABUL]",
                "{{ headline }} is not filled in"
            })
    void aPageTextThatBeginsWithABracketIsNoJson(String text) {
        assertEquals(false, Json.begins(text));
    }
}
