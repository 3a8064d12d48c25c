package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.Picture;
import news.dateline.item.PubStatus;
import news.dateline.item.RawItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real article that the product starts from comes out as it must, field by field. */
class SeedArticleTest {
    private Article article;
    private JsonNode expected;

    @BeforeEach
    void cleanTheSeed() throws IOException {
        byte[] payload = Files.readAllBytes(Shared.data("seed/dw-ar-2021-07-26.txt"));
        expected = new ObjectMapper().readTree(Shared.data("seed/expected.json").toFile());
        List<Outcome> outcomes = Pipeline.within(Limits.DEFAULT).clean(RawItem.of(payload, Hints.NONE, Instant.EPOCH));
        article = assertInstanceOf(Outcome.Cleaned.class, outcomes.get(0)).article();
    }

    @Test
    void readsHeadlineStandfirstAndBody() {
        assertEquals(text("title"), article.content().title().orElseThrow());
        assertEquals(
                expected.at("/descriptions/0/value").textValue(),
                String.join("\n", article.content().summaries()));
        assertEquals(
                expected.at("/bodies/0/value").textValue(), article.content().body());
    }

    @Test
    void knowsTheItemItsDayAndItsLanguage() {
        assertEquals(text("uri"), article.identity().uri());
        assertEquals(
                text("firstCreated"),
                article.times().firstCreated().orElseThrow().toString());
        assertEquals(Optional.of(text("language")), article.language());
        assertEquals(Optional.of(article.pubStatus()), PubStatus.ofCode(text("pubStatus")));
    }

    @Test
    void findsTheDateInTheFirstSentenceAndInventsNoPlace() {
        JsonNode dateline = expected.at("/wire/dateline");

        assertEquals(
                dateline.get("date").textValue(),
                article.wire().dateline().orElseThrow().date().orElseThrow().toString());
        assertEquals(List.of(), article.wire().dateline().orElseThrow().places());
        assertEquals(List.of(), article.wire().dateline().orElseThrow().agencies());
    }

    @Test
    void creditsTheAgenciesOfTheSignOff() {
        assertEquals(
                strings(expected.at("/wire/agencies")),
                article.wire().agencies().stream().map(AgencyCredit::id).toList());
        assertEquals(
                expected.at("/wire/signoff/text").textValue(),
                article.wire().signoff().orElseThrow().text());
        assertEquals(
                strings(expected.at("/wire/signoff/initials")),
                article.wire().signoff().orElseThrow().initials());
    }

    @Test
    void partsPictureTextCaptionAndCredit() {
        JsonNode wanted = expected.at("/wire/pictures/0");

        Picture picture = article.content().pictures().get(0);

        assertEquals(1, article.content().pictures().size());
        assertEquals(Optional.of(wanted.get("alt").textValue()), picture.alt());
        assertEquals(Optional.of(wanted.get("caption").textValue()), picture.caption());
        assertEquals(Optional.of(wanted.get("creditLine").textValue()), picture.creditLine());
        assertEquals(Optional.of(wanted.get("photographer").textValue()), picture.photographer());
        assertEquals(strings(wanted.get("agencies")), picture.agencies());
    }

    @Test
    void knowsThePublisherByTheLink() {
        JsonNode publisher = expected.at("/wire/publisher");

        assertEquals(
                publisher.get("id").textValue(),
                article.wire().publisher().orElseThrow().id());
        assertEquals(
                publisher.get("name").textValue(),
                article.wire().publisher().orElseThrow().name());
        assertEquals(
                publisher.get("domain").textValue(),
                article.wire().publisher().orElseThrow().domain());
    }

    @Test
    void keepsNothingOfThePageAroundTheArticle() {
        List<String> unwanted = strings(expected.get("mustNotContain"));
        String kept = article.content().title().orElseThrow()
                + article.content().summaries()
                + article.content().body();

        assertTrue(unwanted.size() > 3);
        unwanted.forEach(phrase -> assertFalse(kept.contains(phrase), phrase));
    }

    private String text(String field) {
        return expected.get(field).textValue();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }
}
