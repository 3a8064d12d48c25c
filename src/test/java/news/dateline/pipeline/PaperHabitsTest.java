package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.dateline.Datelines;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Dateline;
import news.dateline.item.Dateline.FilingPlace;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.text.FactTable;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What papers and desks make of datelines, bylines and credits on lines of their own. */
class PaperHabitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            واشنطن - رويترز | واشنطن
            * دمشق - عمان - الوكالات : | دمشق+عمان
            القاهرة (أ ف ب) | القاهرة
            """)
    void theDatelineThatTheReaderTookForTheHeadlineIsTheDateline(String line, String places) {
        Draft draft = Drafts.of("افتتح الوزير الجسر الجديد اليوم.");
        Draft article =
                Drafts.enriched(draft.with(draft.content().withTitle(line)).withLanguage("ar"));

        assertAll(
                () -> assertEquals(List.of(places.split("\\+")), places(article)),
                () -> assertEquals(Optional.empty(), article.content().title()),
                () -> assertEquals(line, article.wire().removed().get(0).text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DALLAS (Texas) - The mayor opened the bridge on Tuesday.",
                "LONDON (PLEASE NOTE) - The mayor opened the bridge on Tuesday.",
                "NOBODYTON (XYZ) - The mayor opened the bridge on Tuesday.",
                "Moscow - \"No bridge\""
            })
    void aBracketOrAQuotationBehindAPlaceIsNoHouseOfItself(String paragraph) {
        Draft article =
                Drafts.enriched(Drafts.of(paragraph, "It took two years.").withLanguage("en"));

        assertEquals(Optional.empty(), article.wire().dateline());
    }

    @ParameterizedTest
    @CsvSource({"sv, true", "en, false"})
    void aNameAndItsHouseAboveATextNameAPhotographerWhereItIsNoHabit(String language, boolean byline) {
        Draft article = Drafts.enriched(
                Drafts.of("Karin Lindqvist/TT", "The mayor opened the bridge on Tuesday.", "It took two years.")
                        .withLanguage(language));

        assertEquals(byline, article.editorial().by().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"باريس - رويترز تفتح مكتبا", "Bridge opens (Reuters)", "Paris: a bridge opens"})
    void aHeadlineWithAnAgencyInItStaysTheHeadline(String headline) {
        Draft draft = Drafts.of("The mayor opened the bridge on Tuesday.");
        Draft article = Drafts.enriched(draft.with(draft.content().withTitle(headline)));

        assertEquals(Optional.of(headline), article.content().title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            الخرطوم ـ كمال الدين يعقوب ـ نيويورك ـ وكالات الأنباء: افتتح الوزير الجسر. | الخرطوم+نيويورك | كمال الدين يعقوب
            طرابلس (رويترز) - من أحمد العامري افتتح الوزير الجسر. | طرابلس | أحمد العامري
            بيروت (رويترز) - من ليلى عبد الله افتتح الوزير الجسر. | بيروت | ليلى عبد الله
            """)
    void aReporterWhomNothingSetsOffIsNoPlaceAndNoStory(String paragraph, String places, String reporter) {
        Draft article = Drafts.enriched(Drafts.of(paragraph).withLanguage("ar"));

        assertAll(
                () -> assertEquals(List.of(places.split("\\+")), places(article)),
                () -> assertEquals(Optional.of(reporter), article.editorial().by()),
                () -> assertEquals(
                        List.of("افتتح الوزير الجسر."), article.content().paragraphs()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"من المقرر أن يفتتح الوزير الجسر.", "من مصادر مطلعة علم أن الوزير استقال."})
    void aStoryThatBeginsWithFromHasNoReporter(String story) {
        Draft article = Drafts.enriched(Drafts.of("طرابلس (رويترز) - " + story).withLanguage("ar"));

        assertAll(
                () -> assertEquals(Optional.empty(), article.editorial().by()),
                () -> assertEquals(List.of(story), article.content().paragraphs()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | (د ب أ) | dpa
            ar | رويترز | reuters
            de | dpa/AFP | dpa+afp
            en | Associated Press | ap
            """)
    void theAgencyBelowTheHeadlineIsACreditAndNoParagraph(String language, String line, String agencies) {
        Draft article = Drafts.enriched(Drafts.of("A heading", line, "The story has begun.", "It goes on.")
                .withLanguage(language));

        assertAll(
                () -> assertEquals(List.of(agencies.split("\\+")), agencies(article)),
                () -> assertEquals(3, article.content().paragraphs().size()));
    }

    @Test
    void eachHabitOfATableIsOneOfItsLanguageAndOfNoOther() {
        for (List<String> row : FactTable.rows(Datelines.class, "habits.tsv", 2)) {
            String city = row.get(1).equals("city-dash") ? "دمشق" : "Plzeň";
            String story =
                    switch (row.get(1)) {
                        case "city-alone" -> " - Nový most byl otevřen po dvou letech oprav.";
                        case "city-colon" -> ": Nový most byl otevřen po dvou letech oprav.";
                        case "city-stop" -> ". Nový most byl otevřen po dvou letech oprav.";
                        default -> " - افتتح وزير النقل الجسر الجديد أمس.";
                    };
            Draft draft = Drafts.of(city + story);
            assertEquals(
                    List.of(city),
                    places(new Datelines(Drafts.KNOWLEDGE, FactTables.shipped())
                            .apply(draft.withLanguage(row.get(0)))));
            assertEquals(
                    List.of(),
                    places(new Datelines(Drafts.KNOWLEDGE, FactTables.shipped()).apply(draft.withLanguage("fi"))));
        }
    }

    @Test
    void anAgencyThatEndsAsALineOfTheStoryIsNoCreditOnTop() {
        Draft article = Drafts.enriched(Drafts.of("The story has begun.", "Reuters", "It goes on."));

        assertEquals(3, article.content().paragraphs().size());
    }

    @Test
    void theDesksCodeInCapitalsBehindItsAgencyEndsTheText() {
        Draft article = Drafts.enriched(Drafts.of("The bridge is open.", "AAP RTV"));

        assertAll(
                () -> assertEquals(
                        List.of("The bridge is open."), article.content().paragraphs()),
                () -> assertEquals(List.of("aap"), agencies(article)));
    }

    @Test
    void whoWroteTheStoryWinsOverAStaffReporter() {
        Draft draft = Drafts.of("By Jane Roe", "The bridge is open.");
        Draft stated = draft.with(draft.editorial().withByline(Optional.of("By Staff Reporter"), List.of()))
                .with(draft.wire().plusProvenance(FieldPath.BY, "nitf:byline"));
        Draft article = Drafts.enriched(stated);

        assertAll(
                () -> assertEquals(
                        Optional.of("By Jane Roe"), article.editorial().by()),
                () -> assertEquals(
                        "text:byline, not nitf:byline \"By Staff Reporter\"",
                        article.wire().provenance().get(FieldPath.BY)));
    }

    @Test
    void aTextThatIsItsBylineAndNoMoreNamesItsWriter() {
        Draft article = Drafts.enriched(Drafts.of("By Jane Roe"));

        assertAll(
                () -> assertEquals(
                        Optional.of("By Jane Roe"), article.editorial().by()),
                () -> assertEquals(List.of("By Jane Roe"), article.content().paragraphs()));
    }

    private static List<String> places(Draft article) {
        return article.wire().dateline().map(Dateline::places).orElse(List.of()).stream()
                .map(FilingPlace::literal)
                .toList();
    }

    private static List<String> agencies(Draft article) {
        return article.wire().agencies().stream().map(AgencyCredit::id).toList();
    }
}
