package news.dateline.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import news.dateline.item.PubStatus;
import news.dateline.item.Removed;
import news.dateline.item.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleSchemaTest {
    private final JsonNode schema =
            ArticleSchema.read(ArticleSchema.resource("article.schema.json").getBytes(UTF_8));

    @Test
    void anArticleWithEveryFieldIsValid() {
        byte[] article = NinjsWriter.write(SampleArticles.full());

        ArticleSchema.assertValid(article);
    }

    @Test
    void anArticleWithOnlyTheRequiredFieldsIsValid() {
        byte[] article = NinjsWriter.write(SampleArticles.bare());

        ArticleSchema.assertValid(article);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/uri | ''",
                "/pubStatus | 'ready'",
                "/firstCreated | '29 February'",
                "/title | 7",
                "/wire/signal | 'stop the press'",
                "/wire/headline | 'no such field'",
                "/wire/removed/0/kind | 'noise'",
                "/wire/removed/0/start | -1",
                "/wire/findings/0/confidence | 2",
                "/wire/dateline/confidence | 2",
                "/wire/dateline/places/0/latitude | 91",
                "/wire/raw/contentHash | 'none'",
            })
    void theSchemaRefuses(String pointer, String value) {
        JsonNode article = ArticleSchema.read(NinjsWriter.write(SampleArticles.full()));
        int last = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) article.at(pointer.substring(0, last));
        parent.set(pointer.substring(last + 1), ArticleSchema.read(quoted(value)));

        List<String> errors = ArticleSchema.errors("urn:dateline:schema:article:v1", article);

        assertFalse(errors.isEmpty());
    }

    private static byte[] quoted(String value) {
        boolean number = !value.isEmpty() && value.chars().allMatch(unit -> Character.isDigit(unit) || unit == '-');
        return (number ? value : '"' + value + '"').getBytes(UTF_8);
    }

    @Test
    void theStandardIsReallyAsked() {
        assumeTrue(ArticleSchema.hasStandard(), "the standard's schema is not beside the project");
        ObjectNode article = (ObjectNode) ArticleSchema.read(NinjsWriter.write(SampleArticles.full()));
        ((ObjectNode) article.at("/infoSources/0")).put("rel", "agency");

        List<String> errors = ArticleSchema.standardErrors(article);

        assertTrue(errors.get(0).contains("/infoSources/0: property 'rel'"), errors::toString);
    }

    @Test
    void theSchemaNamesTheSameCodesAsTheCode() {
        assertEquals(codes(Signal.values(), Signal::code), enumAt("/$defs/wire/properties/signal/enum"));
        assertEquals(codes(PubStatus.values(), PubStatus::code), enumAt("/properties/pubStatus/enum"));
        assertEquals(
                codes(Removed.Kind.values(), Removed.Kind::code),
                enumAt("/$defs/wire/properties/removed/items/properties/kind/enum"));
    }

    private List<String> enumAt(String pointer) {
        return StreamSupport.stream(schema.at(pointer).spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }
}
