package news.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.dateline.item.Article;
import news.dateline.item.Outcome;
import news.dateline.ninjs.NinjsWriter;
import news.dateline.story.Disposition;

/** One line of what {@code clean} writes. A payload is rejected when none of its items became an article. */
final class CleanedLine {
    private static final JsonFactory JSON = new JsonFactory();

    private CleanedLine() {}

    /**
     * What became of a payload.
     *
     * @param id of the manifest's line
     * @param dispositions what each article led to, in the order of the articles
     * @return UTF-8 JSON, with the line's end
     */
    static byte[] of(String id, List<Outcome> outcomes, List<Disposition> dispositions) {
        List<Article> articles = outcomes.stream()
                .filter(Outcome.Cleaned.class::isInstance)
                .map(outcome -> ((Outcome.Cleaned) outcome).article())
                .toList();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
            try (JsonGenerator json = JSON.createGenerator(bytes)) {
                json.writeStartObject();
                json.writeStringField("id", id);
                json.writeStringField("outcome", articles.isEmpty() ? "rejected" : "cleaned");
                if (articles.isEmpty()) {
                    Outcome.Rejected rejected = (Outcome.Rejected) outcomes.get(0);
                    json.writeStringField("reason", rejected.reason().code());
                    json.writeStringField("detail", rejected.detail());
                }
                json.writeArrayFieldStart("articles");
                for (Article article : articles) {
                    json.writeRawValue(new String(NinjsWriter.write(article), StandardCharsets.UTF_8));
                }
                json.writeEndArray();
                json.writeArrayFieldStart("dispositions");
                for (Disposition disposition : dispositions) {
                    json.writeString(disposition.code());
                }
                json.writeEndArray();
                json.writeEndObject();
                json.writeRaw('\n');
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }
}
