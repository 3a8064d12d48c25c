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

/** Openings that real feeds have and that were read wrongly, in other words. */
class FieldDatelinesTest {
    private static final Step STEP = new Datelines(Drafts.KNOWLEDGE, FactTables.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | MADRID AND LISBON, March 11 (Reuters) - | MADRID+LISBON
            en | OSLO and Bergen, March 11 (Reuters) - | OSLO+Bergen
            de | HAMBURG UND BREMEN (dpa) - | HAMBURG+BREMEN
            fr | LYON ET NICE, 11 mars (AFP) - | LYON+NICE
            es | Bogotá y Medellín, 11 mar (EFE).- | Bogotá+Medellín
            pt | Lisboa e Porto, 11 mar (Lusa) - | Lisboa+Porto
            tr | ANKARA VE İZMİR (AA) - | ANKARA+İZMİR
            ru | САМАРА и ОМСК, 11 марта. /ТАСС/. | САМАРА+ОМСК
            ar | القاهرة ودمشق (رويترز) - | القاهرة+دمشق
            en | BOSTON and DENVER (March 11, 2024) — | BOSTON+DENVER
            """)
    void everyPlaceJoinedByAndIsAPlaceAndNoneIsAReporter(String language, String opening, String places) {
        Draft draft = read(language, opening);

        assertEquals(places, places(draft));
        assertEquals(Optional.empty(), draft.editorial().by());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | SPOKANE, Wash. — | SPOKANE
            en | HAMILTON, Ontario — | HAMILTON
            en | ODESA, Ukraine – | ODESA
            en | PORT ANTONIO, Jamaica — | PORT ANTONIO
            es | SAN PEDRO SULA, HONDURAS.- | SAN PEDRO SULA
            es | CÓRDOBA.- | CÓRDOBA
            es | Washington.- | Washington
            de | Paris/Kairo - | Paris+Kairo
            de | Dresden. | Dresden
            en | SYDNEY, Australia (Coral News Service) — | SYDNEY
            en | NAGPUR, Mar 11 (DHNS): | NAGPUR
            de | Lübeck, 11. März (lpa) - | Lübeck
            ru | ОМСК, 11 марта (Степь-Информ) - | ОМСК
            zh | 成都3月11日讯（记者林小舟） | 成都
            ko | [부산=갈매일보] 한가람 기자 = | 부산
            hi | हमारे संवाददाता, पटना: | पटना
            ar | دبي: «السفينة» - | دبي
            ar | الإسكندرية - سامي منير: | الإسكندرية
            ru | Самара, 11 марта, ИА Волга-инфо. | Самара
            pl | Gdynia, 11 marca, agencja Port-Info. | Gdynia
            en | Lena Orbach, DARWIN — | DARWIN
            """)
    void aHouseThatNoTableHasIsNoReasonToMissThePlace(String language, String opening, String places) {
        assertEquals(places, places(read(language, opening)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Vatican City, Mar 11, 2024 / 09:14 am (CNA). | Vatican City | 2024-03-11
            de | Kiel, 11. März 2024, 09:14 Uhr (dpa) - | Kiel | 2024-03-11
            en | LAGOS, March 11, 2024, 2:05 p.m. (NAN) - | LAGOS | 2024-03-11
            """)
    void aTimeOfDayBesideTheDateHidesNeither(String language, String opening, String place, String date) {
        Draft draft = read(language, opening);

        assertEquals(place, places(draft));
        assertEquals(
                date,
                draft.wire().dateline().flatMap(Dateline::date).orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | قالت وكالة الأنباء السعودية (واس) إن السفن عادت إلى الميناء.
            ar | وزعت وكالة أنباء البحرين (بنا) - وهي الوكالة الرسمية - صورا للميناء الجديد.
            ar | القاهرة - وهي العاصمة - تستقبل السفن في الميناء الجديد.
            ar | القاهرة - كما يقول بحارتها - لا تنام في الصيف.
            ar | ونقلت وكالة الأنباء الكويتية (كونا) عن مسؤول أن السفن عادت.
            fa | خبرگزاری جمهوری اسلامی (ایرنا) گزارش داد که کشتی‌ها بازگشتند.
            ur | سعودی خبر رساں ادارے (ایس پی اے) کے مطابق جہاز واپس آ گئے۔
            zh | 法国新闻社（法新社）报道说，船只已返回港口。
            ja | フランス通信（AFP）は船が港に戻ったと報じた。
            ko | 신화통신(신화)은 배가 항구로 돌아왔다고 보도했다.
            en | Lincoln (Democrat) said the boats had come back to the harbour at night.
            en | Paris (Texas) is a town of boats and bridges, its mayor says at every turn.
            """)
    void aSentenceThatNamesAnAgencyIsStoryAndNoPlaceIsInvented(String language, String sentence) {
        Draft draft = Drafts.of(sentence, "More was not known at first.").withLanguage(language);

        Draft read = STEP.apply(draft);

        assertEquals(sentence, read.content().paragraphs().get(0));
        assertEquals("", places(read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Photo=Reuters
            ko | 사진=연합뉴스
            """)
    void theLabelOfAPhotoIsNoPlace(String language, String credit) {
        Draft read = STEP.apply(Drafts.of("(" + credit + ") The boats came back to the harbour at night.", "More.")
                .withLanguage(language));

        assertEquals("", places(read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            会社は月曜日にそう発表した。【ソウル田中一郎、北京佐藤花】 | ソウル+北京 | 田中一郎、佐藤花
            会社は月曜日にそう発表した。（パリ＝田中一郎） | パリ | 田中一郎
            """)
    void theBureauxBehindTheLastSentenceOfAJapanesePaperAreItsDateline(String last, String places, String reporters) {
        // When
        Draft draft = STEP.apply(Drafts.of("港の新しい船は来年の夏に就航する。", last).withLanguage("ja"));

        // Then
        assertEquals(places, places(draft));
        assertEquals(reporters, String.join("、", draft.editorial().authors()));
        assertEquals("会社は月曜日にそう発表した。", draft.content().paragraphs().get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            会社は月曜日にそう発表した。（写真はいずれも同社提供）
            会社は月曜日にそう発表した。【関連記事】
            会社は月曜日にそう発表した（東京都千代田区）
            """)
    void aBracketBehindTheLastSentenceThatNamesNoReporterIsNoDateline(String last) {
        assertEquals("", places(STEP.apply(Drafts.of("港の新しい船は来年の夏に就航する。", last).withLanguage("ja"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it | ( Pescara, 14 Gennaio 24 ) | Pescara | 2024-01-14
            fr | (Lille, 11 mars 2024) | Lille | 2024-03-11
            """)
    void aPlaceAndItsDateInBracketsAreADateline(String language, String opening, String place, String date) {
        // When
        Draft draft = STEP.apply(Drafts.of(opening, "The ferry company will buy two boats, it said.")
                .withLanguage(language));

        // Then
        assertEquals(place, places(draft));
        assertEquals(
                date,
                draft.wire().dateline().flatMap(Dateline::date).orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor: “The harbour needs both boats”
            „Wir brauchen beide Schiffe“
            """)
    void aQuotationAboveTheTextHidesNoDateline(String heading) {
        assertEquals(
                "Wien",
                places(STEP.apply(
                        Drafts.of(heading, "Wien (dpa) - Die Reederei kauft zwei neue Schiffe, teilte sie mit.")
                                .withLanguage("de"))));
    }

    private Draft read(String language, String opening) {
        String story = "The boats came back to the old harbour at night.";
        return STEP.apply(
                Drafts.of(opening + " " + story, "More was not known at first.").withLanguage(language));
    }

    private static String places(Draft draft) {
        List<Dateline.FilingPlace> places =
                draft.wire().dateline().map(Dateline::places).orElse(List.of());
        return places.stream().map(Dateline.FilingPlace::literal).collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | Barcelona – Real Madrid, el clásico de la jornada, se juega el domingo por la noche.
            ro | București – Cluj, drumul cel mai aglomerat al țării, va fi închis luni pentru lucrări.
            it | Milano – Sanremo, la classica di primavera, parte sabato mattina da Pavia.
            fr | Lyon – Marseille, le choc de la journée, se jouera dimanche soir.
            de | Berlin – Hannover, die alte Strecke, wird am Montag gesperrt.
            """)
    void aMatchOrARouteWithWhatItIsBehindItIsNoDateline(String language, String sentence) {
        assertEquals(Optional.empty(), read(language, sentence).wire().dateline());
    }
}
