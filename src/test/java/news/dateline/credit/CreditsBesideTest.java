package news.dateline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Dateline.FilingPlace;
import news.dateline.item.Draft;
import news.dateline.item.Removed;
import news.dateline.item.Removed.Kind;
import news.dateline.item.Removed.Side;
import news.dateline.item.Signoff;
import news.dateline.pipeline.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Credits that the reader of a page threw away with the furniture around them. */
class CreditsBesideTest {
    private static final String STORY = "The ferry company will buy two boats that run on hydrogen, it said.";
    private static final String MORE = "They are to sail from the old harbour next summer.";

    /** The language of a story is told by its words: each line stands by a story of its own language. */
    private static final Map<String, List<String>> STORIES = Map.ofEntries(
            Map.entry("en", List.of(STORY, MORE)),
            Map.entry(
                    "de",
                    List.of(
                            "Die Reederei kauft zwei Schiffe, die mit Wasserstoff fahren, wie sie mitteilte.",
                            "Vom nächsten Sommer an sollen sie im alten Hafen ablegen.")),
            Map.entry(
                    "fr",
                    List.of(
                            "La compagnie va acheter deux bateaux qui naviguent à l'hydrogène, a-t-elle annoncé.",
                            "Ils partiront du vieux port à partir de l'été prochain.")),
            Map.entry(
                    "es",
                    List.of(
                            "La naviera comprará dos barcos que navegan con hidrógeno, según ha anunciado.",
                            "Saldrán del puerto viejo a partir del próximo verano.")),
            Map.entry(
                    "tr",
                    List.of(
                            "Vapur şirketi hidrojenle çalışan iki gemi satın alacağını duyurdu.",
                            "Gemiler gelecek yaz eski limandan kalkacak.")),
            Map.entry(
                    "nl",
                    List.of(
                            "De rederij koopt twee schepen die op waterstof varen, heeft zij bekendgemaakt.",
                            "Vanaf volgende zomer vertrekken ze uit de oude haven.")),
            Map.entry(
                    "ru",
                    List.of(
                            "Компания купит два парома, которые ходят на водороде, сообщила она.",
                            "Они будут отходить от старого порта со следующего лета.")),
            Map.entry(
                    "ar",
                    List.of(
                            "ستشتري شركة العبارات سفينتين تعملان بالهيدروجين كما أعلنت.",
                            "ومن المقرر أن تبحرا من الميناء القديم في الصيف المقبل.")),
            Map.entry(
                    "fa",
                    List.of(
                            "شرکت کشتیرانی دو کشتی خواهد خرید که با هیدروژن کار می‌کنند.",
                            "این کشتی‌ها از تابستان آینده از بندر قدیمی حرکت می‌کنند.")),
            Map.entry("ja", List.of("フェリー会社は水素で走る船を二隻買うと発表した。", "来年の夏から古い港を出る予定だという。")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            de | (Quelle: APA/dpa) | CREDIT | apa+dpa
            de | mit dpa | CREDIT | dpa
            de | SDA/lor | SIGN_OFF | ats
            de | HZW/Bloomberg | SIGN_OFF | bloomberg
            fr | (ats/lor) | SIGN_OFF | ats
            fr | Avec AFP | CREDIT | afp
            nl | Bron: Belga | CREDIT | belga
            pl | lor/PAP | SIGN_OFF | pap
            cs | Zdroj: ČTK | CREDIT | ctk
            it | Fonte: ANSA | CREDIT | ansa
            es | Fuente: EFE | CREDIT | efe
            pt | Fonte: Lusa | CREDIT | lusa
            sv | Källa: TT | CREDIT | tt
            tr | Kaynak: Anadolu Ajansı | CREDIT | aa
            ru | Источник: ТАСС | CREDIT | tass
            ar | المصدر: رويترز | CREDIT | reuters
            fa | انتهای پیام/م | SIGN_OFF | -
            ja | （共同） | SIGN_OFF | kyodo
            en | —Associated Press writer Lena Orbach in Hobart contributed to this report. | CREDIT | ap
            """)
    void aClosingLineBelowTheTextCredits(String language, String line, Kind kind, String agencies) {
        // When
        Draft draft = Drafts.enriched(page(language, line, Side.BELOW));

        // Then
        assertEquals(story(language), draft.content().paragraphs());
        assertEquals(
                List.of(new Removed(kind, line).at(Side.BELOW)), draft.wire().removed());
        assertEquals(agencies == null ? "" : agencies, agencies(draft));
    }

    @Test
    void theEditorsLineOfAnAgencysStoryIsItsSignOff() {
        // Given
        String line = "Additional reporting by Lena Orbach; Editing by Jon Tal and Siv Aune";
        Draft page = Drafts.of("HOBART (Reuters) - " + STORY, MORE).withLanguage("en");

        // When
        Draft draft = Drafts.enriched(with(page, line, Side.BELOW));

        // Then
        assertEquals(Optional.of(line), draft.wire().signoff().map(Signoff::text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tr | Anadolu Ajansı | aa
            tr | Haberler - Anadolu Ajansı | aa
            de | dpa | dpa
            de | Von AFP | afp
            es | Agencia EFE | efe
            ja | 時事通信 | jiji
            en | Reuters | reuters
            """)
    void anAgencyAloneAboveTheTextSuppliedIt(String language, String line, String agency) {
        // When
        Draft draft = Drafts.enriched(page(language, line, Side.ABOVE));

        // Then
        assertEquals(agency, agencies(draft));
        assertEquals(
                List.of(new Removed(Kind.CREDIT, line).at(Side.ABOVE)),
                draft.wire().removed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            en | WASHINGTON —\u00a0 | WASHINGTON | -
            en | AFP, MANILA | MANILA | afp
            en | Reuters, LONDON and PARIS | LONDON+PARIS | reuters
            de | Düsseldorf - | Düsseldorf | -
            """)
    void aDatelineOnALineOfItsOwnAboveTheTextIsRead(String language, String line, String places, String agencies) {
        // When
        Draft draft = Drafts.enriched(page(language, line, Side.ABOVE));

        // Then
        assertEquals(
                Arrays.asList(places.split("\\+")),
                draft.wire().dateline().orElseThrow().places().stream()
                        .map(FilingPlace::literal)
                        .toList());
        assertEquals(agencies == null ? "" : agencies, agencies(draft));
        assertEquals(story(language), draft.content().paragraphs());
        assertEquals(
                List.of(Kind.DATELINE),
                draft.wire().removed().stream().map(Removed::kind).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | BELOW | Editor’s Choice
            en | BELOW | RSS
            en | BELOW | de/en
            en | ABOVE | AA
            fr | ABOVE | -A+A
            es | ABOVE | AA
            en | ABOVE | N/A
            en | ABOVE | App
            de | ABOVE | Mehr
            de | BELOW | Mehr zu Wien
            de | BELOW | redaktion@example.net
            de | BELOW | Redaktion
            en | ABOVE | Getty Images
            en | BELOW | STR/AFP via Getty Images
            de | BELOW | iStockphoto
            en | BELOW | The Guardian
            en | ABOVE | PARIS
            en | ABOVE | Sport - London
            en | FAR | Source: Reuters
            """)
    void aButtonOrALabelIsNoCredit(String language, Side side, String line) {
        // When
        Draft draft = Drafts.enriched(page(language, line, side));

        // Then
        assertEquals("", agencies(draft));
        assertEquals(
                List.of(new Removed(Kind.FURNITURE, line).at(side)),
                draft.wire().removed());
        assertEquals(Optional.empty(), draft.wire().dateline());
        assertEquals(Optional.empty(), draft.wire().signoff());
    }

    @Test
    void theSourceOfTheNextStoryIsNotThisOnes() {
        // Given
        Draft page = Drafts.of("HOBART (AP) - " + STORY, MORE).withLanguage("en");

        // When
        Draft draft = Drafts.enriched(with(page, "Reuters", Side.BELOW));

        // Then
        assertEquals("ap", agencies(draft));
    }

    private static List<String> story(String language) {
        return STORIES.getOrDefault(language, STORIES.get("en"));
    }

    private static Draft page(String language, String line, Side side) {
        return with(Drafts.of(story(language).toArray(String[]::new)).withLanguage(language), line, side);
    }

    private static Draft with(Draft page, String line, Side side) {
        return page.with(page.wire().plusRemoved(List.of(new Removed(Kind.FURNITURE, line).at(side))));
    }

    private static String agencies(Draft draft) {
        return draft.wire().agencies().stream().map(AgencyCredit::id).collect(Collectors.joining("+"));
    }
}
