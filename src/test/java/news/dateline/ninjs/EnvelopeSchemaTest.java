package news.dateline.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeSchemaTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0 | {\"body\": \"The port opened on Thursday.\"}",
                "0 | {\"body\": \"x\", \"status\": \"withheld\", \"deskCode\": 7}",
                "1 | {\"headline\": \"Port opens\"}",
                "1 | {\"body\": 7}",
                "1 | {\"body\": \"x\", \"status\": \"ready\"}",
                "1 | [\"body\"]",
            })
    void countsWhatIsWrong(int expected, String envelope) {
        List<String> errors =
                ArticleSchema.errors("urn:dateline:schema:envelope:v1", ArticleSchema.read(envelope.getBytes(UTF_8)));

        assertEquals(expected, errors.size(), errors::toString);
    }
}
