package news.dateline.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.enrich.Step;
import news.dateline.item.Dateline;
import news.dateline.item.Draft;
import news.dateline.pipeline.Drafts;
import news.dateline.text.FactTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Openings of texts that named a place in a way that nobody had read before. */
class UnreadOpeningsTest {
    private static final String STORY = "The boats came back to the old harbour at night.";
    private static final Step STEP = new Datelines(Drafts.KNOWLEDGE, FactTables.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | GREIFSWALD. | GREIFSWALD
            vi | Đà Nẵng (TTXVN 11/3) | Đà Nẵng
            vi | Đà Nẵng (TTXVN 11/3) - | Đà Nẵng
            zh | 【本报南京讯】 | 南京
            en | NNA - Beirut, | Beirut
            es | PARANÁ, Entre Ríos.- | PARANÁ
            fa | مشهد - خراسان‌نگار: | مشهد
            ru | КАЗАНЬ, 11 мар — ИА «Речной порт». | КАЗАНЬ
            ru | Казань, 11 марта, ИА Порт-информ. | Казань
            he | ירושלים ורמאללה (רויטרס) - | ירושלים+רמאללה
            """)
    void theyAreDatelines(String language, String opening, String place) {
        Draft draft = STEP.apply(Drafts.of(opening + " " + STORY, STORY).withLanguage(language));

        assertEquals(place, places(draft));
        assertEquals(STORY, draft.content().paragraphs().get(0));
    }

    /** The sentence that follows speaks of the city that the one before it was. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | München. Das klingt nach Bier, sagen viele am Hafen.
            de | Hamburg. Dort liegen die Boote im Hafen.
            de | ACHTUNG. Die Boote fahren heute nicht.
            es | Madrid. Allí empezó la historia de los barcos.
            """)
    void aCityThatIsASentenceIsNone(String language, String sentence) {
        Draft draft = STEP.apply(Drafts.of(sentence, STORY).withLanguage(language));

        assertEquals(Optional.empty(), draft.wire().dateline());
        assertEquals(List.of(sentence, STORY), draft.content().paragraphs());
    }

    private static String places(Draft draft) {
        List<Dateline.FilingPlace> places =
                draft.wire().dateline().map(Dateline::places).orElse(List.of());
        return places.stream().map(Dateline.FilingPlace::literal).collect(Collectors.joining("+"));
    }
}
