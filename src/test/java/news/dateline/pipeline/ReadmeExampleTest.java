package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeExampleTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theArticleInTheReadmeIsWhatTheCleanerMakesOfTheRecordAboveIt() throws IOException {
        // Given
        String readme = Files.readString(Path.of("README.md"));
        String record = block(readme, "text");

        // When
        JsonNode article = JSON.readTree(new OneRowTest.Run().apply(record));

        // Then
        assertHolds(JSON.readTree(block(readme, "json")), article, "");
    }

    /** Every field that is shown has this value; of an object, some fields may be shown only. */
    private static void assertHolds(JsonNode shown, JsonNode made, String path) {
        if (shown.isObject()) {
            assertTrue(made.isObject() && !shown.isEmpty(), path);
            shown.fields()
                    .forEachRemaining(field ->
                            assertHolds(field.getValue(), made.path(field.getKey()), path + "/" + field.getKey()));
        } else {
            assertEquals(shown, made, path);
        }
    }

    private static String block(String page, String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertTrue(block.find(), language);
        return block.group(1);
    }
}
