package news.dateline.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Step;
import news.dateline.item.Dateline;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Stated;
import news.dateline.pipeline.Drafts;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDatelinesTest {
    private static final String STORY = "The council met and voted on the bridge.";

    private static final Step STEP = new Datelines(Drafts.KNOWLEDGE, FactTables.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            كييف (أوكرانيا), 25-11-2023 (أ ف ب) - | كييف | 2023-11-25 | afp
            نيويورك (أ ف ب) | نيويورك | none | afp
            إيفانوفو (روسيا) (أ ف ب) | إيفانوفو | none | afp
            Paris, 21 jan 2019 (AFP) - | Paris | 2019-01-21 | afp
            Strasbourg, 10 juil 2024 (AFP) | Strasbourg | 2024-07-10 | afp
            SEOUL, Nov 26 AFP - | SEOUL | 2023-11-26 | afp
            SYDNEY March 22 AAP - | SYDNEY | 2024-03-22 | aap
            København /ritzau/: | København | none | ritzau
            MOSCOW, January 2. /TASS/. | MOSCOW | 2024-01-02 | tass
            Tegucigalpa, Jan 2 (EFE).- | Tegucigalpa | 2024-01-02 | efe
            (ANSA) - ROME, JUL 11 - | ROME | 2023-07-11 | ansa
            Athen (dpa) - | Athen | none | dpa
            Frankfurt/Main (dpa) - | Frankfurt/Main | none | dpa
            Rom/Sydney (dpa) - | Rom+Sydney | none | dpa
            FORT WASHINGTON, Pa. | FORT WASHINGTON | none | none
            BEIJING, July 23 | BEIJING | 2023-07-23 | none
            Oslo | Oslo | none | none
            """)
    void readsTheElement(String element, String places, LocalDate date, String agencies) {
        // Given
        Draft draft = stated(element, STORY);

        // When
        Draft article = STEP.apply(draft);

        // Then
        Dateline dateline = article.wire().dateline().orElseThrow();
        assertEquals(element, dateline.text());
        assertEquals(
                places,
                String.join(
                        "+",
                        dateline.places().stream()
                                .map(Dateline.FilingPlace::literal)
                                .toList()));
        assertEquals(Optional.ofNullable(date), dateline.date());
        assertEquals(Optional.ofNullable(agencies).stream().toList(), dateline.agencies());
        assertEquals("test:dateline", article.wire().provenance().get(FieldPath.DATELINE));
        assertEquals(List.of(STORY), article.content().paragraphs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4/4/2018",
                "2.4.2019 16:02:09 CEST",
                "January 21",
                "2014-01-07T12:33:00Z",
                "20190121T103600+0000",
                "12:33",
                "-",
                "http://example.org",
                "The mayor of the town said on Monday that the bridge is open"
            })
    void anElementThatIsNoDatelineIsNone(String element) {
        // Given
        Draft draft = stated(element, STORY);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(Optional.empty(), article.wire().dateline());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Oslo | OSLO (NTB) – | OSLO (NTB) – | OSLO
            Ottawa | OTTAWA - | OTTAWA - | OTTAWA
            FORT WASHINGTON, Pa. | FORT WASHINGTON, Pa. (AP) _ | FORT WASHINGTON, Pa. (AP) _ | FORT WASHINGTON
            Athen (dpa) - | Athen (dpa) - | Athen (dpa) - | Athen
            January 21 | MOSCOW, January 21. /TASS/. | MOSCOW, January 21. /TASS/. | MOSCOW
            Lima, Jan 2 (Reuters) - | Lima (Reuters) - | Lima, Jan 2 (Reuters) - | Lima
            """)
    void ofTwoThatAgreeTheFullerOneStandsAndTheTextsLeavesTheBody(
            String element, String opening, String text, String place) {
        // Given
        Draft draft = stated(element, opening + " " + STORY);

        // When
        Draft article = STEP.apply(draft);

        // Then
        Dateline dateline = article.wire().dateline().orElseThrow();
        assertEquals(text, dateline.text());
        assertEquals(place, dateline.places().get(0).literal());
        assertEquals(List.of(STORY), article.content().paragraphs());
    }

    @Test
    void ofTwoThatDifferTheTextsStandsAndProvenanceKeepsTheOther() {
        // Given
        Draft draft = stated("Bangalore", "LIMA (Reuters) - " + STORY);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals("LIMA (Reuters) -", article.wire().dateline().orElseThrow().text());
        assertEquals(
                "text:agency-in-brackets, not test:dateline \"Bangalore\"",
                article.wire().provenance().get(FieldPath.DATELINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Bridge opens|* Mayor pleased|LIMA, Jan 2 (Reuters) - ",
                "Bridge opens in Lima|LIMA, Jan 2 (Reuters) - ",
                "LIMA, Jan 2 (Reuters) -|"
            })
    void findsTheDatelineBehindSummaryPointsAndHeadings(String head) {
        // Given
        String[] lines = (head + STORY).split("\\|");

        // When
        Draft article = STEP.apply(Drafts.of(lines));

        // Then
        List<String> paragraphs = article.content().paragraphs();
        assertEquals(
                "LIMA, Jan 2 (Reuters) -",
                article.wire().dateline().orElseThrow().text());
        assertEquals(STORY, paragraphs.get(paragraphs.size() - 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TORONTO — A bridge was opened on Monday. | TORONTO —
            LE CAIRE : Un pont a ouvert lundi. | LE CAIRE :
            WASHINGTON - The bridge was opened. | WASHINGTON -
            МОСКВА – Мост открыли в понедельник. | МОСКВА –
            """)
    void aLargeCityAloneIsADateline(String first, String text) {
        // Given
        Draft draft = Drafts.of(first, STORY);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(Optional.of(text), article.wire().dateline().map(Dateline::text));
        assertEquals(Drafts.account(draft), Drafts.account(article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE — The bridge was opened on Monday.",
                "WATCH: How the bridge was opened.",
                "PARIS-BASED builders opened the bridge.",
                "LONDON CALLING — An album turns fifty.",
                "NATO — The alliance met on Monday.",
                "TORONTO — yes"
            })
    void otherWordsInCapitalsAreNone(String first) {
        // Given
        Draft draft = Drafts.of(first, STORY);

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(draft, article);
    }

    @Test
    void aDatelineInTheMiddleOfTheTextIsText() {
        // Given
        Draft draft = Drafts.of(STORY, "LIMA, Jan 2 (Reuters) - A bridge was opened.");

        // When
        Draft article = STEP.apply(draft);

        // Then
        assertEquals(draft, article);
    }

    private static Draft stated(String element, String paragraph) {
        return Drafts.of(paragraph).with(Stated.NOTHING.withDateline(new Stated.Found(element, "test:dateline")));
    }
}
