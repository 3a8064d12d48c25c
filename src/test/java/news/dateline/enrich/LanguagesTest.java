package news.dateline.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Writing;
import news.dateline.language.LanguageGuess;
import news.dateline.pipeline.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | "We will not wait another year for an answer," the minister told the conference in English before he left the hall. | وأضاف الوزير أن بلاده لن تنتظر عاما آخر، داعيا الأطراف إلى العودة إلى طاولة المفاوضات قبل نهاية الشهر الجاري. ورحبت المعارضة بهذا الموقف وقالت إنها مستعدة للحوار دون شروط مسبقة، فيما شدد خبراء على أن الوقت ليس في صالح أحد.
            nl | « Nous n'attendrons pas une année de plus pour une réponse », a déclaré le ministre devant la conférence. | De minister voegde eraan toe dat zijn land geen jaar meer wil wachten en riep de partijen op om voor het einde van de maand terug te keren naar de onderhandelingen. De oppositie was blij met dat standpunt en zei klaar te zijn voor gesprekken zonder voorwaarden vooraf.
            """)
    void doesNotTakeTheLanguageOfAQuotationThatOpensTheTextForThatOfTheBody(
            String language, String quotation, String body) {
        // Given
        Draft draft = Drafts.of(quotation, body, body, body);

        // When
        Draft article = new Languages().apply(draft);

        // Then
        assertEquals(Optional.of(language), article.language());
    }

    @Test
    void doesNotTakeATableOfCompanyResultsForLuxembourgish() {
        // When
        Draft article = new Languages()
                .apply(
                        Drafts.of(
                                "SPRINGFIELD, Ohio, March 2 - Shr 12 cts vs 14 cts Net 341,000 vs 377,000 Revs 2.1 mln vs 2.4 mln"));

        // Then
        assertEquals(Optional.of("en"), article.language());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pt | O GOVERNO ANUNCIOU QUE AS CONVERSAS SERÃO RETOMADAS A 3 DE MAIO
            vi | CHÍNH PHỦ CHO BIẾT CÁC CUỘC ĐÀM PHÁN SẼ ĐƯỢC NỐI LẠI VÀO TUẦN TỚI
            """)
    void tellsTheLanguageOfAWireThatWritesAllInCapitals(String language, String text) {
        // When
        Draft article = new Languages().apply(Drafts.of(text));

        // Then
        assertEquals(Optional.of(language), article.language());
    }

    @Test
    void takesNorwegianThatIsStatedForEitherOfItsWrittenForms() {
        // Given
        String text =
                "Regjeringa sa måndag at samtalane ikkje skal halda fram før neste veke, og at ho ventar på svar frå dei to.";

        // When
        Draft article = new Languages().apply(Drafts.of(text, text).withLanguage("no"));

        // Then
        assertEquals(
                Optional.of("nn"), LanguageGuess.of(List.of(text), List.of()).language());
        assertEquals(Optional.of("no"), article.language());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | The government said that talks with the unions would resume in the next week and that it was ready for them after the break. | en
            en | أعلن البنك المركزي رفع سعر الفائدة للمرة الثالثة هذا العام | ar
            en-GB | The government said that talks would resume. | en-GB
            pt-BR | O governo anunciou que as conversas serão retomadas. | pt-BR
            no-NO | Manden, der blev anholdt efter skyderiet, er ifølge politiet løsladt og har ikke været i retten. Det siger politiet, efter at de mange har været ude af deres huse, og hvor de blev bedt om ikke at gå ud nu. | da
            nb | Det kraftige regnet oversvømte flere gater. | nb
            tlh | The government said that talks would resume. | tlh
            """)
    void letsWhatTheSourceStatesWinUnlessTheTextIsClearlyInAnother(String stated, String text, String language) {
        // Given
        Draft draft = Drafts.of(text).withLanguage(stated);

        // When
        Draft article = new Languages().apply(draft);

        // Then
        assertEquals(Optional.of(language), article.language());
        assertTrue(article.wire().provenance().containsKey(FieldPath.LANGUAGE));
    }

    @Test
    void namesNoLanguageForATextWithoutWords() {
        // When
        Draft article = new Languages().apply(Drafts.of("1 234 – 5 %"));

        // Then
        assertEquals(Optional.empty(), article.language());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            فتح الجسر الجديد أبوابه اليوم. | Arab | rtl
            הגשר החדש נפתח היום. | Hebr | rtl
            The bridge "الجسر" is open. | Latn | ltr
            新しい橋が開通した。 | Jpan | ltr
            새 다리가 열렸다. | Kore | ltr
            Мост открыт. | Cyrl | ltr
            """)
    void saysInWhichScriptAndDirectionTheBodyIsWritten(String body, String script, String direction) {
        Draft article = new Languages().apply(Drafts.of(body));

        assertEquals(Optional.of(script), article.wire().writing().map(Writing::script));
        assertEquals(Optional.of(direction), article.wire().writing().map(Writing::direction));
    }

    @Test
    void aTableOfFiguresIsInNoScript() {
        assertEquals(
                Optional.empty(),
                new Languages().apply(Drafts.of("12 3.5 8")).wire().writing());
    }
}
