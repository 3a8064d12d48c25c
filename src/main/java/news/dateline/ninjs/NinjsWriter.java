package news.dateline.ninjs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import news.dateline.item.Article;

/** Writes an article as ninjs 3.1 with the {@code wire} block. Deterministic; thread safe. */
public final class NinjsWriter {
    /** Emoji as four bytes rather than two escapes; numbers by Jackson, as the JDK's own differ from JDK to JDK. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private NinjsWriter() {}

    /** The article as UTF-8 JSON: no lone surrogates, no U+0000, no white space between tokens. */
    public static byte[] write(Article article) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(estimatedSize(article))) {
            try (JsonGenerator generator = JSON.createGenerator(bytes)) {
                JsonFields json = new JsonFields(generator);
                generator.writeStartObject();
                ArticleFields.write(json, article);
                json.object("wire", Optional.of(article), WireFields::write);
                generator.writeEndObject();
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    /** Two bytes a character, as in Arabic or Cyrillic; a wrong guess costs a second block, no more. */
    private static int estimatedSize(Article article) {
        int characters =
                article.content().paragraphs().stream().mapToInt(String::length).sum();
        return 2048 + 2 * Math.min(characters, 1 << 20);
    }
}
