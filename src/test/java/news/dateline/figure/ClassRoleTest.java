package news.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassRoleTest {
    @ParameterizedTest
    @CsvSource({
        "logo-image, FOREIGN",
        "image-logo, FOREIGN",
        "caption-credit, CREDIT",
        "creditCaption, CREDIT",
        "figcaption, CAPTION",
        "article-image, PICTURE",
        "headline, NONE"
    })
    void theRoleOfANameDoesNotDependOnTheOrderOfItsWords(String name, ClassRole role) {
        assertEquals(
                role,
                ClassRole.of(
                        WebPage.open("", Optional.empty(), TextTables.shipped()).names(name)));
    }
}
