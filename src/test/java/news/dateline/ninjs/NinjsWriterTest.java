package news.dateline.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import news.dateline.TestSeed;
import news.dateline.item.Article;
import news.dateline.item.Identity;
import org.junit.jupiter.api.Test;

class NinjsWriterTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void writesEveryFieldInTheOrderOfTheContract() throws IOException {
        String expected =
                new String(getClass().getResourceAsStream("full-article.json").readAllBytes(), UTF_8);

        byte[] written = NinjsWriter.write(SampleArticles.full());

        assertEquals(expected.strip(), json.readTree(written).toPrettyString());
    }

    @Test
    void writesTheSameBytesForTheSameArticle() {
        byte[] first = NinjsWriter.write(SampleArticles.full());

        byte[] second = NinjsWriter.write(SampleArticles.full());

        assertArrayEquals(first, second);
    }

    @Test
    void leavesOutWhatIsEmpty() {
        String written = text(SampleArticles.bare());

        assertEquals("{\"uri\":\"urn:example:bare\",\"type\":\"text\",\"pubStatus\":\"usable\",\"wire\":{}}", written);
    }

    @Test
    void writesTheVersionThatIsAssignedLater() throws IOException {
        Article counted =
                SampleArticles.bare().with(SampleArticles.bare().identity().withVersion("2"));

        JsonNode written = json.readTree(NinjsWriter.write(counted));

        assertEquals("2", written.path("version").textValue());
    }

    @Test
    void writesWhereTheArticleIsFiled() throws IOException {
        Article filed = SampleArticles.bare().withLocated("Lund");

        JsonNode written = json.readTree(NinjsWriter.write(filed));

        assertEquals("Lund", written.path("located").textValue());
    }

    @Test
    void writesAnEmojiAsOneCharacterNotAsTwoEscapes() {
        String written = text(SampleArticles.titled("Storm 🌪 ahead"));

        assertEquals(2, written.split("Storm 🌪 ahead", -1).length - 1);
    }

    @Test
    void replacesLoneSurrogatesAndNul() throws IOException {
        Article broken = SampleArticles.titled("a\ud83d b\udf2a c\u0000 d🌪");

        JsonNode written = json.readTree(NinjsWriter.write(broken));

        assertEquals("a\ufffd b\ufffd c\ufffd d🌪", written.path("title").textValue());
    }

    @Test
    void numbersPicturesApartFromAFragmentThatTheUriHas() throws IOException {
        Article article = SampleArticles.full()
                .with(new Identity("https://a.example/x#y", java.util.Optional.empty(), List.of()));

        JsonNode written = json.readTree(NinjsWriter.write(article));

        assertEquals(
                "https://a.example/x#y-picture-1",
                written.at("/associations/0/uri").textValue());
    }

    @Test
    void anyTextComesOutAsValidUtf8WithoutNul() throws IOException {
        long seed = TestSeed.draw();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String title = anyText(random);

            byte[] written = NinjsWriter.write(SampleArticles.titled(title));

            String decoded = UTF_8.newDecoder().decode(ByteBuffer.wrap(written)).toString();
            assertFalse(decoded.contains("\\u0000") || decoded.contains("\\uD8"), () -> "seed " + seed);
            String read = json.readTree(written).path("title").asText();
            assertEquals(title.codePoints().count(), read.codePoints().count(), () -> "seed " + seed);
        }
    }

    /** Half of it control characters, surrogates and non-characters. */
    private static String anyText(Random random) {
        int[] suspects = {0, 1, '"', '\\', 0x7F, 0x2028, 0xD83D, 0xDF2A, 0xDFFF, 0xFEFF, 0xFFFE, 0x1F32A};
        int[] points = IntStream.range(0, 1 + random.nextInt(40))
                .map(i -> random.nextBoolean() ? suspects[random.nextInt(suspects.length)] : random.nextInt(0x110000))
                .toArray();
        return new String(points, 0, points.length);
    }

    private static String text(Article article) {
        return new String(NinjsWriter.write(article), UTF_8);
    }
}
