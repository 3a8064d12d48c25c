package news.dateline.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.markup.Blocks;
import news.dateline.markup.Html;
import news.dateline.text.Decoded;
import news.dateline.text.Decoder;
import org.jsoup.nodes.Document;

/** A page of the corpus with its blocks, their features, and what is known of them. */
final class LabelledPage {
    /** Pages of one domain are never in two folds. */
    final int fold;

    final JsonNode gold;
    final String id;
    final Outline outline;
    final float[][] features;
    /** 1 text of the article, 0 not. */
    final float[] labels;
    /** How sure and how heavy the label is; 0 where nothing is known. */
    final float[] weights;

    float[] first;
    float[] second;

    LabelledPage(JsonNode gold, Path folder, int folds) throws IOException {
        this.gold = gold;
        this.id = gold.path("id").asText();
        this.fold = Math.floorMod(domain(gold.path("url").asText()).hashCode() * 31, folds);
        byte[] bytes = Files.readAllBytes(folder.resolve("files").resolve(id + ".html"));
        Decoded.Text text =
                (Decoded.Text) Decoder.decode(bytes, Optional.of("text/html").flatMap(type -> Optional.empty()));
        Document document = Html.parse(text.value());
        this.outline = new Outline(Blocks.of(document.body()), StatedText.of(document));
        int size = outline.size();
        features = new float[size][];
        for (int i = 0; i < size; i++) {
            features[i] = Features.of(outline, i);
        }
        labels = new float[size];
        weights = new float[size];
        if (gold.has("body")) {
            labelByBody();
        } else if (gold.has("segments")) {
            labelBySegments();
        }
    }

    static String domain(String url) {
        String host = url.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#:].*$", "");
        String[] labels = host.split("\\.");
        int from = labels.length - 2;
        if (from > 0 && labels[from].length() <= 3) {
            from--;
        }
        return String.join(".", List.of(labels).subList(Math.max(0, from), labels.length));
    }

    private void labelByBody() {
        String body = StatedText.bare(gold.path("body").asText());
        List<String> summaries = new ArrayList<>();
        gold.path("summary").forEach(summary -> summaries.add(StatedText.bare(summary.asText())));
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : gold.path("body").asText().split("\n\\s*\n")) {
            paragraphs.add(StatedText.bare(paragraph));
        }
        String title = StatedText.bare(gold.path("title").asText());
        for (int i = 0; i < labels.length; i++) {
            String bare = outline.bare(i);
            double share = StatedText.share(bare, body);
            boolean whole = paragraphs.contains(bare);
            double weight = Math.min(6, 0.3 + 30.0 * bare.length() / Math.max(300, body.length()));
            if (bare.isEmpty() || bare.length() < 25 && share > 0 && !whole) {
                weight = bare.isEmpty() ? 0 : 0.05;
                share = 0;
            } else if (bare.length() > 25 && summaries.stream().anyMatch(text -> StatedText.share(bare, text) > 0.5)) {
                share = 1;
                weight = Math.min(1, weight);
            }
            labels[i] = bare.equals(title) ? 0 : (float) share;
            weights[i] = (float) weight;
        }
    }

    private void labelBySegments() {
        for (JsonNode segment : gold.path("segments").path("with")) {
            label(norm(segment.asText()), 1);
        }
        for (JsonNode segment : gold.path("segments").path("without")) {
            label(norm(segment.asText()), 0);
        }
    }

    private void label(String segment, float label) {
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (norm(outline.text(i)).contains(segment)) {
                hits.add(i);
            }
        }
        for (int i : hits) {
            boolean heading = label == 1 && outline.waymarks().title() == i;
            float weight = heading ? 0.05f : (float) (4 / (label == 1 ? hits.size() * hits.size() : hits.size()));
            boolean loose = label == 0 && outline.text(i).length() > 12 * segment.length() && hits.size() > 1;
            weight = loose ? weight / 10 : weight;
            if (weight > weights[i] || label == 1 && !heading) {
                labels[i] = label;
                weights[i] = weight;
            }
        }
    }

    static String norm(String text) {
        return text.replaceAll("[\\s\u00a0\\p{Z}]+", " ").strip();
    }
}
