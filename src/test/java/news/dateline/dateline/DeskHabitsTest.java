package news.dateline.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Step;
import news.dateline.item.Dateline;
import news.dateline.item.Draft;
import news.dateline.pipeline.Drafts;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Datelines as single desks write them: lists of cities, days alone, a date behind the agency, a reporter behind it. */
class DeskHabitsTest {
    private static final String STORY = "1,200 people crossed the bridge when it was opened.";

    private static final Step STEP = new Datelines(Drafts.KNOWLEDGE, FactTables.shipped());

    @Test
    void aCantonsCodeBehindATownLeadsToTheTown() {
        // Given
        Draft draft = Drafts.of("Lausanne VD (ats) - " + STORY, STORY);

        // When
        Draft article = Drafts.enriched(draft);

        // Then
        Dateline found = article.wire().dateline().orElseThrow();
        assertEquals("Lausanne", found.places().get(0).resolved().orElseThrow().name());
        assertEquals("CH", found.places().get(0).resolved().orElseThrow().country());
    }

    /** PA is Pennsylvania, too: London was sought there, and not found. */
    @ParameterizedTest
    @CsvSource({"London (PA) -, London, GB", "ROMA (AGI) -, Rome, IT", "SALT LAKE CITY (AP) —, Salt Lake City, US"})
    void theAgencyInBracketsIsNoRegionOfThePlace(String dateline, String name, String country) {
        // When
        Draft article = Drafts.enriched(Drafts.of(dateline + " " + STORY, STORY));

        // Then
        Dateline found = article.wire().dateline().orElseThrow();
        assertEquals(name, found.places().get(0).resolved().orElseThrow().name());
        assertEquals(country, found.places().get(0).resolved().orElseThrow().country());
    }

    @Test
    void aPlaceTooSmallForTheMapOnALineOfItsOwnIsADateline() {
        // Given
        Draft draft = Drafts.of("ÅRE (TT)", STORY, STORY);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals("ÅRE (TT)", article.wire().dateline().orElseThrow().text());
        assertEquals(List.of(STORY, STORY), article.content().paragraphs());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            NEW YORK, LONDON and BEIJING, Jan. 2, 2024 /PRNewswire-AsiaNet/ -- | NEW YORK+LONDON+BEIJING | 2024-01-02 | pr-newswire+asianet
            TOKYO, Jan. 2, 2024/PRNewswire/ -- | TOKYO | 2024-01-02 | pr-newswire
            SAN MATEO, Calif.--(BUSINESS WIRE)--Jan 2, 2024-- | SAN MATEO | 2024-01-02 | business-wire
            OSLO (NTB-AFP-Reuters): | OSLO | none | ntb+afp+reuters
            МОСКВА, 2 янв — РИА Новости, Иван Петров. | МОСКВА | 2024-01-02 | ria
            أبوظبي في 2 يناير/ وام / | أبوظبي | 2024-01-02 | wam
            الكويت - 2 - 1 (كونا) -- | الكويت | 2024-01-02 | kuna
            【北京＝山田太郎】 | 北京 | none | none
            【1月2日 AFP】 | none | 2024-01-02 | afp
            MADRID, 2 (EUROPA PRESS) - | MADRID | none | europa-press
            (ANSA) - ROMA, 02 GEN - | ROMA | 2024-01-02 | ansa
            København /ritzau/: | København | none | ritzau
            Warszawa (PAP) - | Warszawa | none | pap
            Lisboa, 02 jan 2024 (Lusa) - | Lisboa | 2024-01-02 | lusa
            КИЇВ, 2 січня (Укрінформ) – | КИЇВ | 2024-01-02 | ukrinform
            ירושלים (רויטרס) - | ירושלים | none | reuters
            नई दिल्ली, 2 जनवरी (एएनआई): | नई दिल्ली | 2024-01-02 | ani
            JAKARTA, 2 Januari (ANTARA) - | JAKARTA | 2024-01-02 | antara
            اسلام آباد، 2 جنوری (اے پی پی): | اسلام آباد | 2024-01-02 | app-pk
            تهران - ایرنا - | تهران | none | irna
            DEN HAAG (ANP) - | DEN HAAG | none | anp
            GENT 02/01 (BELGA) = | GENT | 2024-01-02 | belga
            İstanbul, 2 Ocak (DHA) - | İstanbul | 2024-01-02 | dha
            [서울=뉴시스] 홍길동 기자 = | 서울 | none | newsis
            路透华盛顿1月2日电 - | 华盛顿 | 2024-01-02 | reuters
            Genève (awp) - | Genève | none | awp
            STOCKHOLM (TT) - | STOCKHOLM | none | tt
            """)
    void readsTheDesksHabit(String dateline, String places, LocalDate date, String agencies) {
        // Given
        Draft draft = Drafts.of(dateline + " " + STORY, STORY);

        // When
        Draft article = STEP.apply(draft);

        // Then
        Dateline found = article.wire().dateline().orElseThrow();
        assertEquals(dateline, found.text());
        assertEquals(
                Optional.ofNullable(places).orElse(""),
                String.join(
                        "+",
                        found.places().stream()
                                .map(Dateline.FilingPlace::literal)
                                .toList()));
        assertEquals(Optional.ofNullable(date), found.date());
        assertEquals(Optional.ofNullable(agencies).orElse(""), String.join("+", found.agencies()));
        assertEquals(List.of(STORY, STORY), article.content().paragraphs());
        assertEquals(Drafts.account(draft), Drafts.account(article));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            МОСКВА, 2 янв — РИА Новости, Иван Петров. | Иван Петров
            【北京＝山田太郎】 | 山田太郎
            """)
    void theReporterInADatelineIsTheByline(String dateline, String byline) {
        // Given
        Draft draft = Drafts.of(dateline + " " + STORY, STORY);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(Optional.of(byline), article.editorial().by());
    }
}
