package news.dateline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Knowledge;
import news.dateline.item.Draft;
import news.dateline.item.Picture;
import news.dateline.pipeline.Drafts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line below the text that credits its pictures was text of the story, or lost; all names are invented. */
class PhotoLinesTest {
    private static final String STORY = "The boats stay in the harbour until the wind has turned.";
    private final PhotoLines step = new PhotoLines(Knowledge.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Foto: Mira Castell/dpa | Mira Castell/dpa
            Crédit photo : Mira Castell | Mira Castell
            Fotos: Mira Castell/123RF | Mira Castell/123RF
            Bildquelle: Mira Castell | Mira Castell
            Featured image: Mira Castell | Mira Castell
            Imagen de portada: Mira Castell / EFE | Mira Castell / EFE
            Zdjęcia: Mira Castell | Mira Castell
            Фото: Мира Кастелл / ТАСС | Мира Кастелл / ТАСС
            تصوير: رامي الحداد | رامي الحداد
            عکس: رامین حدادی | رامین حدادی
            צילום: מירה כרמל | מירה כרמל
            摄影：林远 | 林远
            사진=한가람 | 한가람
            """)
    void itIsAPicturesCredit(String line, String credit) {
        Draft read = step.apply(Drafts.of(STORY, line));

        assertEquals(List.of(STORY), read.content().paragraphs());
        assertEquals(
                List.of(Optional.of(credit)),
                read.content().pictures().stream().map(Picture::creditLine).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo: the boats in winter, when they stay in.",
                "Quelle: dpa",
                "Foto: So schön ist der Hafen im Winter",
                "Fotos: 24 Seiten, 12 Euro",
                "صورة: كيف يبدو الميناء في الشتاء",
                "Credit: it was the mayor who asked for it.",
            })
    void itStays(String line) {
        Draft draft = Drafts.of(STORY, line);

        assertEquals(draft, step.apply(draft));
    }
}
