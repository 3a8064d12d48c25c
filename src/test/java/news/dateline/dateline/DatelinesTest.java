package news.dateline.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.enrich.Step;
import news.dateline.item.Dateline;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.pipeline.Drafts;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar's rows; published on 2 January 2024. */
class DatelinesTest {
    private static final Step STEP = new Datelines(Drafts.KNOWLEDGE, FactTables.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            PARIS, Oct 22 (Reuters) - | PARIS | 2023-10-22 | reuters
            SEOUL/WASHINGTON (Reuters) – | SEOUL+WASHINGTON | none | reuters
            EVERETT, Washington (Reuters) – | EVERETT | none | reuters
            ROSCOE, South Dakota (AP) _ | ROSCOE | none | ap
            FORT WASHINGTON, Pa. (AP) — | FORT WASHINGTON | none | ap
            STOCKHOLM, Aug 29, 2014 (AFP) - | STOCKHOLM | 2014-08-29 | afp
            Oct 22 (Reuters) - | none | 2023-10-22 | reuters
            SEOUL, Oct. 12 (Yonhap) -- | SEOUL | 2023-10-12 | yonhap
            CHENGDU, China, Oct. 2 (Xinhua) -- | CHENGDU | 2023-10-02 | xinhua
            LUGANSK, July 12. /TASS/. | LUGANSK | 2023-07-12 | tass
            SAITAMA, Japan, Dec. 9 Kyodo - | SAITAMA | 2023-12-09 | kyodo
            Damascus [Syria], June 9 (ANI): | Damascus | 2023-06-09 | ani
            COPENHAGEN, Feb 26, 2026 (BSS/AFP) - | COPENHAGEN | 2026-02-26 | bss+afp
            KANSAS CITY, Mo., March 2 - | KANSAS CITY | 2024-03-02 | none
            Reuters - | none | none | reuters
            Berlin (dpa) - | Berlin | none | dpa
            Moskau/Berlin (dpa) - | Moskau+Berlin | none | dpa
            Frankfurt/Main (dpa) - | Frankfurt/Main | none | dpa
            MÜNCHEN, 14. März (Reuters) - | MÜNCHEN | 2024-03-14 | reuters
            Paris, 21 jan 2019 (AFP) - | Paris | 2019-01-21 | afp
            BEIJING, 10 août (Xinhua) -- | BEIJING | 2023-08-10 | xinhua
            Nueva Delhi, 21 ene (EFE).- | Nueva Delhi | 2024-01-21 | efe
            MADRID, 21 Nov. 2024 (Europa Press) - | MADRID | 2024-11-21 | europa-press
            (ANSA) - ROMA, 1 LUG - | ROMA | 2023-07-01 | ansa
            (ANSA) - NAPOLI, 24 FEB 26 - | NAPOLI | 2026-02-24 | ansa
            Odivelas, 11 jun (Lusa) -- | Odivelas | 2023-06-11 | lusa
            PRAHA 18. června (ČTK) - | PRAHA | 2023-06-18 | ctk
            МОСКВА, 10 фев — РИА Новости. | МОСКВА | 2024-02-10 | ria
            МОСКВА, 10 февраля 2024 года. /ТАСС/. | МОСКВА | 2024-02-10 | tass
            ВАШИНГТОН, 22 января. /ТАСС/. | ВАШИНГТОН | 2024-01-22 | tass
            Москва. 5 марта. ИНТЕРФАКС - | Москва | 2024-03-05 | interfax
            İSTANBUL (AA) - | İSTANBUL | none | aa
            Jakarta (ANTARA) - | Jakarta | none | antara
            كييف (أوكرانيا), 25-11-2023 (أ ف ب) - | كييف | 2023-11-25 | afp
            نيقوسيا, 25-11-2023 (أ ف ب) - | نيقوسيا | 2023-11-25 | afp
            نيويورك (رويترز) - | نيويورك | none | reuters
            بكين اول سبتمبر 2008 (شينخوا) | بكين | 2008-09-01 | xinhua
            القاهرة – أ ش أ: | القاهرة | none | mena
            سيول - وص ف، رويترز - | سيول | none | afp+reuters
            إسطنبول/ الأناضول | إسطنبول | none | aa
            عواصم - وكالات: | none | none | none
            لندن، القاهرة - د ب أ: | لندن+القاهرة | none | dpa
            新华社北京1月27日电 | 北京 | 2024-01-27 | xinhua
            新华社北京五月二十日电（记者李明、王芳） | 北京 | 2023-05-20 | xinhua
            中央社台北14日電 | 台北 | 2023-12-14 | cna-tw
            本报开罗4月28日电记者朱梦魁报道： | 开罗 | 2024-04-28 | none
            【ドーハ共同】 | ドーハ | none | kyodo
            【ロサンゼルス＝共同】 | ロサンゼルス | none | kyodo
            【ワシントン、ロンドン共同】 | ワシントン+ロンドン | none | kyodo
            ［東京 ８日 ロイター］ - | 東京 | 2023-12-08 | reuters
            （ソウル聯合ニュース） | ソウル | none | yonhap
            (서울=연합뉴스) | 서울 | none | yonhap
            (런던·서울=연합뉴스) 황지영 특파원 박서준 기자 = | 런던+서울 | none | yonhap
            (베를린 로이터=연합뉴스) | 베를린 | none | reuters+yonhap
            """)
    void takesTheDatelineOffTheStory(String dateline, String places, LocalDate date, String agencies) {
        // Given
        Draft draft = Drafts.of(dateline + " Und أعلنت 政府 story begins here.");

        // When
        Draft article = STEP.apply(draft);

        // Then
        Dateline found = article.wire().dateline().orElseThrow();
        assertEquals(
                Optional.ofNullable(places),
                joined(found.places().stream()
                        .map(Dateline.FilingPlace::literal)
                        .toList()));
        assertEquals(Optional.ofNullable(agencies), joined(found.agencies()));
        assertEquals(
                Optional.ofNullable(date).map(LocalDate::getMonth), found.date().map(LocalDate::getMonth));
        assertEquals(
                Optional.ofNullable(date).map(LocalDate::getDayOfMonth),
                found.date().map(LocalDate::getDayOfMonth));
        assertEquals(
                List.of("Und أعلنت 政府 story begins here."), article.content().paragraphs());
        assertEquals(dateline, found.text());
        assertEquals(Drafts.account(draft), Drafts.account(article));
    }

    private static Optional<String> joined(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.stream().collect(Collectors.joining("+")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trump — the president — said so.",
                "TEHRAN-based militias have moved equipment closer to the border.",
                "NATO said it would send more ships.",
                "The agency (AFP) reported that talks would resume in a week.",
                "Sources told the news agency (Reuters) that it was over.",
                "Paris (Texas) is preparing for its rodeo.",
                "Headline: a colon does not make a dateline.",
                "– Ich gehe, sagte er.",
                "London Breed (D) - the former mayor - returned.",
                "AP classes - advanced placement - are growing.",
                "May 5 (Sunday) - the day of the vote - will be a holiday.",
                "Valencia (2-1) - un partido con polémica.",
                "Essen (und Trinken) - das bleibt teuer.",
                "Nice (la ville, pas l'adjectif) - un guide.",
                "سوريا - الحلقة الأخيرة من السلسلة - تعرض مساء الجمعة.",
                "الرئيس - رئيس المجلس الأعلى - استقبل وفد البرلمان.",
                "بيروت (مدريد) - هكذا سمى الكاتب روايته.",
                "وقال مصدر لوكالة فرانس برس (أ ف ب) إن المحادثات مستمرة.",
                "According to Reuters, the company plans to cut 500 jobs.",
                "Selon l'AFP, les négociations reprendront.",
                "Wie die dpa berichtet, wird der Tunnel erst im Herbst geöffnet.",
                "El presidente - en funciones - viajó ayer a Sevilla.",
                "The war that began on 24 February 2022 goes on.",
                "那天单位专门给她包了一辆出租车。",
            })
    void takesNothingElseForADateline(String paragraph) {
        // Given
        Draft draft = Drafts.of(paragraph, "Second paragraph.");

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(draft, article);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أعلن الرئيس اليوم الثلاثاء (2 كانون الثاني/يناير 2024) أن بلاده ستنسحب. | 2 كانون الثاني/يناير 2024 | 2024-01-02
            Die Regierung hat am Montag (1. Januar 2024) einen Plan vorgelegt. | 1. Januar 2024 | 2024-01-01
            The minister said on Tuesday, 2 January, that he would resign. | 2 January | 2024-01-02
            افتتح الوزير الجسر في الثاني من كانون الثاني/يناير 2024. | الثاني من كانون الثاني/يناير 2024 | 2024-01-02
            """)
    void notesTheDateThatTheFirstSentenceStatesAndLeavesTheSentence(String sentence, String text, LocalDate date) {
        // Given
        Draft draft = Drafts.of(sentence);

        // When
        Draft article = STEP.apply(draft);

        // Then
        Dateline found = article.wire().dateline().orElseThrow();
        assertEquals(text, found.text());
        assertEquals(Optional.of(date), found.date());
        assertEquals(List.of(), found.places());
        assertEquals("first-sentence", found.rule());
        assertEquals(draft.content(), article.content());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said on Friday, 2 January, that he would resign.",
                "Die Regierung hat am Mittwoch (1. Januar 2024) einen Plan vorgelegt.",
                "He was born on 5 May 1960 in Cairo.",
                "It rains. On 2 January 2024 it stopped.",
                "The fair will open on 4 January 2024 in the harbour.",
                "The minister said on 2 January that he would resign."
            })
    void notesNoDateThatIsNotTheDayOfTheNews(String paragraph) {
        // Given
        Draft draft = Drafts.of(paragraph);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(Optional.empty(), article.wire().dateline());
    }

    @Test
    void leavesTheYearOpenWhereNobodyStatesIt() {
        // Given
        Draft draft = Drafts.undated("PARIS, Oct 22 (Reuters) - The story.");

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(Optional.empty(), article.wire().dateline().orElseThrow().date());
        assertTrue(article.wire().provenance().containsKey(FieldPath.DATELINE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            par Julien Ponthus PARIS (Reuters) - Les Bourses | Julien Ponthus | PARIS
            Ayşe Demir - İSTANBUL, (DHA) Kapalıçarşı | Ayşe Demir | İSTANBUL
            (서울=뉴스1) 정다은 기자 = 정부가 | 정다은 | 서울
            """)
    void namesTheReporterInADateline(String paragraph, String reporter, String place) {
        // When
        Draft article = STEP.apply(Drafts.of(paragraph));

        // Then
        assertEquals(List.of(reporter), article.editorial().authors());
        assertEquals(
                place, article.wire().dateline().orElseThrow().places().get(0).literal());
    }
}
