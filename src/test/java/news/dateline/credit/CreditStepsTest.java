package news.dateline.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.Picture;
import news.dateline.item.Publisher;
import news.dateline.pipeline.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines, photo credits, publishers: one step, one thing read. */
class CreditStepsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Susan Walsh/AP/picture alliance | Susan Walsh | ap+picture-alliance
            AP Photo/Susan Walsh | Susan Walsh | ap
            AP Photo/Martin Meissner, Pool | Martin Meissner | ap
            Hazem Bader/AFP via Getty Images | Hazem Bader | afp-getty
            Gavriil Grigorov/Pool/AFP via Getty Images | Gavriil Grigorov | afp-getty
            BERTRAND GUAY / AFP | BERTRAND GUAY | afp
            HANDOUT / AFP | none | afp
            Markus Scholz/dpa/Archivbild | Markus Scholz | dpa
            © dpa § Kay Nietfeld | Kay Nietfeld | dpa
            Shamil Zhumatov/REUTERS | Shamil Zhumatov | reuters
            Mikhail Sinitsyn/TASS/dpa/picture alliance | Mikhail Sinitsyn | tass+dpa+picture-alliance
            Uncredited/AP/dpa | none | ap+dpa
            ا ف ب/ارشيف | none | afp
            ا ف ب/ا ف ب | none | afp
            Alketa Misja (dpa/picture alliance via Getty) | Alketa Misja | dpa+picture-alliance+getty
            Gustavo Valiente / Europa Press | Gustavo Valiente | europa-press
            Rep. Ann Other. § Siv Aune/Getty Images | Siv Aune | getty
            한가람 기자/연합뉴스 | 한가람 | yonhap
            Provided by Reuters / Siv Aune/AFP | Siv Aune | reuters+afp
            """)
    void readsAPhotoCredit(String line, String photographer, String agencies) {
        // Given
        Draft draft = Drafts.withCredit(line.replace("§", "|"));

        // When
        Picture picture = new PhotoCredits(Drafts.KNOWLEDGE)
                .apply(draft)
                .content()
                .pictures()
                .get(0);

        // Then
        assertEquals(Optional.ofNullable(photographer), picture.photographer());
        assertEquals(List.of(agencies.split("\\+")), picture.agencies());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jane Roe | Jane Roe
            By Jane Roe and John van der Berg | Jane Roe+John van der Berg
            Von Erika Muster | Erika Muster
            Par Jeanne Dupont, Paul Martin | Jeanne Dupont+Paul Martin
            بقلم أحمد علي | أحمد علي
            كتبت: أسماء نصار | أسماء نصار
            """)
    void takesABylineOffTheTop(String line, String names) {
        // Given
        Draft draft = Drafts.of(line, "The story.");

        // When
        Draft article = new Bylines(Drafts.KNOWLEDGE).apply(draft);

        // Then
        assertEquals(Optional.of(line), article.editorial().by());
        assertEquals(List.of(names.split("\\+")), article.editorial().authors());
        assertEquals(List.of("The story."), article.content().paragraphs());
        assertEquals(Drafts.account(draft), Drafts.account(article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Von Tunis nach Teheran",
                "By Country",
                "Par N : 214",
                "De Todo Un Poco",
                "By the time he arrived it was over.",
                "كتب الرئيس رسالة إلى البرلمان يطلب فيها عقد جلسة عاجلة",
                "رئيس التحرير : أحمد علي"
            })
    void takesNoOtherLineForAByline(String line) {
        // Given
        Draft draft = Drafts.of(line, "The story.");

        // When
        Draft article = new Bylines(Drafts.KNOWLEDGE).apply(draft);

        // Then
        assertEquals(draft, article);
    }

    @ParameterizedTest
    @CsvSource({
        "https://p.dw.com/p/3y5xh, dw, Deutsche Welle, dw.com, DE",
        "https://www.dw.com/ar/a-58641512, dw, Deutsche Welle, dw.com, DE",
        "https://factcheck.afp.com/x, afp, Agence France-Presse, afp.com, FR",
        "https://news.example.co.uk/1, example.co.uk, example.co.uk, example.co.uk,",
        "http://WWW.EXAMPLE.COM/a, example.com, example.com, example.com,"
    })
    void namesThePublisherByItsDomain(String url, String id, String name, String domain, String country) {
        // When
        Draft article = new Publishers(Drafts.KNOWLEDGE).apply(Drafts.at(url));

        // Then
        assertEquals(
                Optional.of(new Publisher(id, name, domain, Optional.ofNullable(country))),
                article.wire().publisher());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:test:1",
                "https://localhost/x",
                "https://",
                "http://192.0.2.1/a",
                "http://com/",
                "https://a b/"
            })
    void namesNoPublisherWithoutADomain(String uri) {
        // When
        Draft article = new Publishers(Drafts.KNOWLEDGE).apply(Drafts.at(uri));

        // Then
        assertEquals(Optional.empty(), article.wire().publisher());
    }

    @Test
    void keepsEveryAgencyOnceAndInOrder() {
        // Given
        Draft draft = Drafts.of(
                "BERLIN, Jan 2 (Reuters) - The story.", "More of it.", "kle/uh (dpa, Reuters)", "With files from AFP");

        // When
        Draft article = Drafts.enriched(draft);

        // Then
        assertEquals(
                List.of("reuters", "afp", "dpa"),
                article.wire().agencies().stream().map(credit -> credit.id()).toList());
        assertEquals(Drafts.account(draft), Drafts.account(article));
    }
}
