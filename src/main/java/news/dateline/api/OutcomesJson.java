package news.dateline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import news.dateline.item.Article;
import news.dateline.item.Outcome;
import news.dateline.ninjs.NinjsWriter;

/** Writes what cleaning made of a payload, articles in the very text in which they would be published. */
final class OutcomesJson {
    private static final JsonFactory JSON = new JsonFactory();

    private OutcomesJson() {}

    static String write(List<Outcome> outcomes) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("outcomes");
            for (Outcome outcome : outcomes) {
                json.writeStartObject();
                write(json, outcome);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Cleaned cleaned) {
            json.writeStringField("outcome", "cleaned");
            json.writeFieldName("article");
            json.writeRawValue(ninjs(cleaned.article()));
        } else {
            // A third kind would fail here rather than be left out.
            Outcome.Rejected rejected = (Outcome.Rejected) outcome;
            json.writeStringField("outcome", "rejected");
            json.writeStringField("reason", rejected.reason().code());
            json.writeStringField("detail", rejected.detail());
        }
    }

    private static String ninjs(Article article) {
        return new String(NinjsWriter.write(article), UTF_8);
    }
}
