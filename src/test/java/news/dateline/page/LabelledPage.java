package news.dateline.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.figure.ArticlePictures;
import news.dateline.markup.Blocks;
import news.dateline.text.Decoded;
import news.dateline.text.Decoder;
import news.dateline.text.TextTables;
import news.dateline.web.WebPage;
import org.jsoup.nodes.Element;

/** A page of the corpus with its blocks, their features, and what is known of them. */
final class LabelledPage {
    final String id;
    /** Pages of one domain are all in one fold. */
    final int fold;

    final Outline outline;
    final float[][] features;
    /** 1 text of the article, 0 not; between them where a block is both. */
    final float[] labels;
    /** How sure the label is and how much hangs on it; 0 where nothing is known. */
    final float[] weights;
    /** What the last first look made of the blocks, by forests that know no page of this domain. */
    float[] first;
    /** And the last second look. */
    float[] second;

    private final JsonNode gold;

    private LabelledPage(JsonNode gold, Outline outline) {
        this.gold = gold;
        this.id = gold.path("id").asText();
        this.fold = Math.floorMod(domain(gold.path("url").asText()).hashCode() * 31, Training.FOLDS);
        this.outline = outline;
        this.features = new float[outline.size()][];
        for (int i = 0; i < features.length; i++) {
            features[i] = Features.of(outline, i);
        }
        this.labels = new float[features.length];
        this.weights = new float[features.length];
    }

    /** A page and what people found on it: all of its text, or some segments that belong to it and some that do not. */
    static LabelledPage read(JsonNode gold, Path corpus) throws IOException {
        byte[] bytes = Files.readAllBytes(
                corpus.resolve("files").resolve(gold.path("id").asText() + ".html"));
        Decoded.Text text = (Decoded.Text) Decoder.decode(bytes, Optional.empty());
        WebPage web = WebPage.open(text.value(), Optional.empty(), TextTables.shipped());
        ArticlePictures.of(web).texts().keySet().forEach(Element::remove); // as the reader of pages does
        LabelledPage page =
                new LabelledPage(gold, new Outline(web, Blocks.of(web.tree().body())));
        if (gold.has("body")) {
            page.labelByText();
        } else {
            page.labelBySegments();
        }
        return page;
    }

    /** Without the host's first names; of names such as {@code co.uk} three parts stay. */
    private static String domain(String url) {
        String host = url.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#:].*$", "");
        List<String> names = List.of(host.split("\\."));
        int from = names.size() - 2;
        boolean second = from > 0 && names.get(from).length() <= 3;
        return String.join(".", names.subList(Math.max(0, second ? from - 1 : from), names.size()));
    }

    boolean isLabelledInPart() {
        return gold.has("segments");
    }

    private void labelByText() {
        String body = StatedText.bare(gold.path("body").asText());
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : gold.path("body").asText().split("\n\\s*\n")) {
            paragraphs.add(StatedText.bare(paragraph));
        }
        String title = StatedText.bare(gold.path("title").asText());
        for (int i = 0; i < labels.length; i++) {
            String bare = outline.bare(i);
            float share = StatedText.share(bare, body);
            float weight = Math.min(6, 0.3f + 30f * bare.length() / Math.max(300, body.length()));
            if (bare.length() < 25 && share > 0 && !paragraphs.contains(bare)) {
                share = 0; // a few words that also stand in some sentence
                weight = bare.isEmpty() ? 0 : 0.05f;
            } else if (bare.length() > 25 && isSummary(bare)) {
                share = 1;
                weight = Math.min(1, weight);
            }
            labels[i] = bare.equals(title) ? 0 : share;
            weights[i] = weight;
        }
    }

    private boolean isSummary(String bare) {
        for (JsonNode summary : gold.path("summary")) {
            if (StatedText.share(bare, StatedText.bare(summary.asText())) > 0.5) {
                return true;
            }
        }
        return false;
    }

    private void labelBySegments() {
        gold.path("segments").path("with").forEach(segment -> label(spaced(segment.asText()), true));
        gold.path("segments").path("without").forEach(segment -> label(spaced(segment.asText()), false));
    }

    /** A segment that stands on the page several times says less of each; the headline may repeat one that is wanted. */
    private void label(String segment, boolean wanted) {
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (spaced(outline.text(i)).contains(segment)) {
                hits.add(i);
            }
        }
        for (int i : hits) {
            boolean headline = wanted && outline.positions().title() == i;
            boolean aside = !wanted && hits.size() > 1 && outline.text(i).length() > 12 * segment.length();
            float weight = headline ? 0.05f : 4f / hits.size() / (wanted ? hits.size() : 1);
            weight = aside ? weight / 10 : weight;
            if (weight > weights[i] || wanted && !headline) {
                labels[i] = wanted ? 1 : 0;
                weights[i] = weight;
            }
        }
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
