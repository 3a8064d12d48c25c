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

/** Whoever took a picture was lost where the word for it stands behind the name, or needs no colon. */
class PhotographersTest {
    private final PhotoCredits step = new PhotoCredits(Knowledge.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja | 港で会見する町長（山田花子撮影） | 山田花子
            ja | 港に着いた船＝山田花子撮影 | 山田花子
            zh | 船到港口。林远 摄 | 林远
            zh | 船到港口。記者林遠／攝影 | 林遠
            ko | 항구에 들어온 배. 한가람 기자 촬영 | 한가람
            it | Una nave nel porto (foto Mira Castelli) | Mira Castelli
            fr | Un bateau dans le port (Photo Mira Castel) | Mira Castel
            """)
    void aCaptionTellsIt(String language, String caption, String photographer) {
        assertEquals(Optional.of(photographer), read(language, caption, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no | Et skip i havnen | Mira Castell og Jon Obrecht (Havneavisen) | Mira Castell
            fr | Un bateau | Mira Castel Archives Le Rivage | Mira Castel
            es | Mira Castell. | Mira Castell. |
            """)
    void aCreditLineNamesOneWhoIsNotWhomThePictureShows(
            String language, String caption, String credit, String photographer) {
        assertEquals(Optional.ofNullable(photographer), read(language, caption, credit));
    }

    private Optional<String> read(String language, String caption, String credit) {
        Draft draft = Drafts.of("x").withLanguage(language);
        Picture picture = new Picture(
                Optional.empty(),
                Optional.empty(),
                Optional.of(caption),
                Optional.empty(),
                List.of(),
                Optional.ofNullable(credit));
        return step.apply(draft.with(draft.content().withPictures(List.of(picture))))
                .content()
                .pictures()
                .get(0)
                .photographer();
    }
}
