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
            fr | Un bateau dans le port PHOTO MIRA CASTEL, LA PRESSE | MIRA CASTEL
            zh | 船到港口。（中央社記者林遠攝） | 林遠
            zh | 船到港口。新华社记者 林远 摄 | 林远
            ar | السفينة في الميناء - عدسة رامي الحداد | رامي الحداد
            ar | السفينة في الميناء (تصوير: رامي الحداد) | رامي الحداد
            ko | 항구에 들어온 배. 한가람 기자 | 한가람
            ja | 港に着いた船＝２０日午後、港町で、山田花子撮影 | 山田花子
            ru | Судно в порту. Фото: Мира Кастелл / ТАСС | Мира Кастелл
            de | Ein Schiff Foto: Hafenamt Elvik |
            zh | 船到港口。图片来源：港务局 |
            """)
    void aCaptionTellsIt(String language, String caption, String photographer) {
        assertEquals(Optional.ofNullable(photographer), read(language, caption, null));
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The lake at dusk | tidewater7/Shutterstock | tidewater7
            de | Der See am Abend | seerand – stock.adobe.com | seerand
            es | El lago | orilla-norte / Pixabay | orilla-norte
            fr | Le lac | bord2lac/iStock | bord2lac
            pl | Jezioro wieczorem | brzeg_n / 123RF | brzeg_n
            nl | Het meer | oeverlicht/Unsplash | oeverlicht
            sv | Sjön | strandkant/Pexels | strandkant
            de | Der See | collage/Shutterstock |
            en | The lake | file/Alamy |
            en | The lake | tidewater7/Reuters |
            """)
    void housesOfStockPicturesKnowPhotographersByOneWord(
            String language, String caption, String credit, String photographer) {
        assertEquals(Optional.ofNullable(photographer), read(language, caption, credit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The old pier | Image copyright / Reuters
            en | The old pier | Elvik Harbour Authority
            en | The old pier | Was this article helpful?
            en | The new hotel | Lakeside World Resort via Getty Images
            de | Die Mole | Landratsamt Seehausen
            de | Die Mole | Hinweistafel vor Ort
            de | Die Mole | Heimatverein Seehausen e. V.
            fr | La jetée | Captures d'écran sur le réseau
            fr | La jetée | Préfecture du Littoral
            es | El muelle | Captura de pantalla
            es | El muelle | Alcaldía de Puerto Norte
            it | Il molo | Vigili del Fuoco / Ansa
            pl | Molo | Komenda Miejska Policji
            sv | Bryggan | Från Polisen.
            uk | Причал | Фундація Причал
            ru | Причал | Музей Истории Порта
            tr | İskele | Elvik Belediyesi
            ar | الرصيف | بلدية المرفأ
            fa | اسکله | شهرداری بندر
            he | הרציף | דוברות המשטרה
            hi | घाट | घाट पुलिस
            id | Dermaga | Humas Pelabuhan
            """)
    void aHouseOrAPhraseWasTakenForAPhotographer(String language, String caption, String credit) {
        assertEquals(Optional.empty(), read(language, caption, credit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Castell signs the treaty | Mira Castell signed it on Friday. | Mira Castell / AFP |
            es | Castell firma el tratado | Lo firmó Mira Castell el viernes. | Mira Castell / AFP |
            ru | Кастелл подписала договор | Мира Кастелл подписала его. | Мира Кастелл / ТАСС |
            ar | الحداد يوقع الاتفاق | وقع رامي الحداد الاتفاق يوم الجمعة. | رامي الحداد / رويترز |
            en | Castell signs the treaty | It was signed on Friday. | Mira Castell / AFP | Mira Castell
            en | A treaty is signed | Mira Castell took the pictures. | Mira Castell / AFP | Mira Castell
            """)
    void theOneInTheHeadlineIsWhomThePictureShows(
            String language, String title, String text, String credit, String photographer) {
        Draft draft = Drafts.of(text).withLanguage(language);

        assertEquals(
                Optional.ofNullable(photographer),
                read(draft.with(draft.content().withTitle(title)), "x", credit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Foto: Karl von der Au/dpa | Karl von der Au
            fr | Lise d'Aubray / AFP | Lise d'Aubray
            ar | Rami al-Khatib/AP | Rami al-Khatib
            de | Süd­kind Ma­ri­na/dpa | Südkind Marina
            """)
    void aNameKeptItsSmallWords(String language, String credit, String photographer) {
        assertEquals(Optional.of(photographer), read(language, "x", credit));
    }

    private Optional<String> read(String language, String caption, String credit) {
        return read(Drafts.of("x").withLanguage(language), caption, credit);
    }

    private Optional<String> read(Draft draft, String caption, String credit) {
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
