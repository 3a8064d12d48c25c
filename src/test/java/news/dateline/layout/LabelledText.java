package news.dateline.layout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import news.dateline.text.Dates;
import news.dateline.text.FoundDate;
import news.dateline.text.TextTables;
import news.dateline.text.UnicodeText;

/** One rendering of a page, its blocks, and what each is, told by what people or the reader of HTML found on the page. */
final class LabelledText {
    private static final int ROLES = Role.values().length;

    final String id;
    final String renderer;
    final int fold;
    final PageFeatures page;
    /** 1 the role is the block's, 0 it is not, for each block and role. */
    final float[][] labels;
    /** How much hangs on the label; 0 where nothing is known. */
    final float[][] weights;
    /** What the first look makes of each block, by a network that knows no page of this host. */
    float[][] first;

    private String headline = "";
    private List<String> authors = List.of();

    private LabelledText(String id, String renderer, int fold, PageFeatures page, float[][] labels, float[][] weights) {
        this.id = id;
        this.renderer = renderer;
        this.fold = fold;
        this.page = page;
        this.labels = labels;
        this.weights = weights;
    }

    /**
     * Reads a rendering.
     *
     * @param row its line of the manifest: id, file, renderer, url
     * @param article what the reader of HTML made of the page
     * @param gold what people found on it
     */
    static LabelledText read(JsonNode row, Path folder, JsonNode article, JsonNode gold, boolean addressed)
            throws IOException {
        UnicodeText text =
                UnicodeText.of(Files.readString(folder.resolve(row.path("file").asText())));
        List<TextBlock> blocks = Dump.read(text, TextTables.shipped().bylines());
        String url = gold.path("url").asText();
        PageFeatures page =
                new PageFeatures(blocks, addressed ? Optional.of(url) : Optional.empty(), TextTables.shipped());
        int fold = Math.floorMod(host(url).hashCode() * 31, Training.FOLDS);
        float[][] labels = new float[blocks.size()][ROLES];
        float[][] weights = new float[blocks.size()][ROLES];
        LabelledText labelled =
                new LabelledText(row.path("id").asText(), row.path("renderer").asText(), fold, page, labels, weights);
        labelled.label(article, gold);
        return labelled;
    }

    private static String host(String url) {
        String host = url.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#:].*$", "");
        List<String> names = List.of(host.split("\\."));
        int from = names.size() - 2;
        boolean second = from > 0 && names.get(from).length() <= 3;
        return String.join(".", names.subList(Math.max(0, second ? from - 1 : from), names.size()));
    }

    /** The page that it is a rendering of. */
    String pageId() {
        return id.substring(0, id.indexOf('.'));
    }

    int size() {
        return labels.length;
    }

    private void set(int block, Role role, double label, double weight) {
        labels[block][role.ordinal()] = (float) label;
        weights[block][role.ordinal()] = (float) weight;
    }

    private float of(int block, Role role) {
        return labels[block][role.ordinal()];
    }

    private void label(JsonNode article, JsonNode gold) {
        List<String> body = new ArrayList<>();
        List<String> summary = new ArrayList<>();
        article.path("descriptions")
                .forEach(node -> summary.add(node.path("value").asText()));
        if (gold.has("body")) {
            body.addAll(List.of(gold.path("body").asText().split("\n\\s*\n")));
            summary.clear();
            gold.path("summary").forEach(node -> summary.add(node.asText()));
        } else {
            article.path("bodies")
                    .forEach(node ->
                            body.addAll(List.of(node.path("value").asText().split("\n\\s*\n"))));
        }
        String dateline = article.path("wire").path("dateline").path("text").asText("");
        String signoff = article.path("wire").path("signoff").path("text").asText("");
        String title = gold.has("title")
                ? gold.path("title").asText()
                : article.path("title").asText("");
        List<String[]> tokens = new ArrayList<>();
        page.blocks().forEach(block -> tokens.add(Tokens.of(block.text())));
        labelText(tokens, body, summary, dateline + " " + signoff);
        labelSegments(gold);
        labelTitle(tokens, Tokens.of(title), Tokens.of(article.path("title").asText("")));
        labelCaptions(tokens, article, gold);
        labelBylines(tokens, article, gold);
        labelDates(article, gold);
    }

    private void labelText(List<String[]> tokens, List<String> body, List<String> summary, String other) {
        Set<String> paragraphs = new HashSet<>();
        List<String> all = new ArrayList<>(summary);
        all.addAll(body);
        all.forEach(paragraph -> paragraphs.add(String.join(" ", Tokens.of(paragraph))));
        Set<String> grams = Tokens.grams(Tokens.of(String.join(" ", all) + " " + other));
        Set<String> leads = Tokens.grams(Tokens.of(String.join(" ", summary)));
        Set<String> bodyGrams = Tokens.grams(Tokens.of(String.join(" ", body)));
        Set<String> words = new HashSet<>(Arrays.asList(Tokens.of(String.join(" ", all))));
        int length = all.stream().mapToInt(String::length).sum();
        for (int i = 0; i < size(); i++) {
            String[] block = tokens.get(i);
            String whole = String.join(" ", block);
            double share = block.length < 3 ? 0 : Tokens.share(block, grams);
            boolean paragraph = !whole.isEmpty() && paragraphs.contains(whole);
            double weight = Math.min(6, 0.3 + 30.0 * page.blocks().get(i).text().length() / Math.max(300, length));
            if (block.length < 3) {
                share = paragraph ? 1 : 0;
            } else if (block.length < 6 && !paragraph) {
                weight = share > 0 ? 0.1 : weight;
            }
            double label = share > 0.8 ? 1 : share < 0.2 ? 0 : share;
            set(i, Role.TEXT, label, weight);
            boolean lead =
                    block.length >= 5 && Tokens.share(block, leads) > 0.7 && Tokens.share(block, bodyGrams) < 0.5;
            set(i, Role.STANDFIRST, lead ? 1 : 0, lead ? 2 : 0.5);
        }
        pieces(tokens, words);
    }

    /** A name or a few words between pieces of one paragraph belong to it. */
    private void pieces(List<String[]> tokens, Set<String> words) {
        for (int i = 1; i + 1 < size(); i++) {
            String[] block = tokens.get(i);
            boolean between = of(i - 1, Role.TEXT) > 0.5 && of(i + 1, Role.TEXT) > 0.5;
            if (block.length < 6
                    && block.length > 0
                    && between
                    && of(i, Role.TEXT) < 0.5
                    && words.containsAll(List.of(block))) {
                set(i, Role.TEXT, 1, 0.2);
            }
        }
    }

    private void labelSegments(JsonNode gold) {
        List<String> with = new ArrayList<>();
        List<String> without = new ArrayList<>();
        gold.path("segments").path("with").forEach(node -> with.add(String.join(" ", Tokens.of(node.asText()))));
        gold.path("segments").path("without").forEach(node -> without.add(String.join(" ", Tokens.of(node.asText()))));
        for (int i = 0; i < size() && with.size() + without.size() > 0; i++) {
            String text = " " + String.join(" ", Tokens.of(page.blocks().get(i).text())) + " ";
            boolean wanted = with.stream().anyMatch(segment -> text.contains(" " + segment + " "));
            boolean unwanted = without.stream()
                    .anyMatch(segment -> text.contains(" " + segment + " ") && text.length() < 12 * segment.length());
            if (wanted && !unwanted && text.length() > 40) {
                set(i, Role.TEXT, 1, Math.max(2, weights[i][0]));
            } else if (unwanted && !wanted) {
                set(i, Role.TEXT, 0, Math.max(2, weights[i][0]));
                set(i, Role.STANDFIRST, 0, 0.5);
            }
        }
    }

    private int firstText() {
        int best = 0;
        for (int i = 0; i < size(); i++) {
            if (of(i, Role.TEXT) > 0.5 && page.blocks().get(i).text().length() >= 60) {
                return i;
            }
        }
        return best;
    }

    private int lastText() {
        for (int i = size() - 1; i >= 0; i--) {
            if (of(i, Role.TEXT) > 0.5 && page.blocks().get(i).text().length() >= 60) {
                return i;
            }
        }
        return size() - 1;
    }

    private int title = -1;

    private void labelTitle(List<String[]> tokens, String[] stated, String[] shown) {
        int start = firstText();
        boolean stands = tokens.stream().anyMatch(block -> Arrays.equals(block, stated));
        String[] wanted = stands || shown.length == 0 ? stated : shown;
        headline = String.join(" ", stands || isWithinALine(tokens, stated) ? stated : wanted);
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            set(i, Role.TITLE, 0, 1);
            if (wanted.length > 0 && Arrays.equals(tokens.get(i), wanted)) {
                hits.add(i);
            }
        }
        for (int hit : hits) {
            if (hit <= start || title < 0) {
                title = hit;
            }
        }
        for (int hit : hits) {
            boolean near = hit == title || hit <= start && start - hit < 30;
            set(hit, Role.TITLE, near ? 1 : 0, near ? hit == title ? 4 : 2 : 0);
            set(hit, Role.TEXT, 0, 0.3);
        }
        if (hits.isEmpty()) {
            for (int i = 0; i < size(); i++) { // it may stand in a longer line, which is none of the others' fault
                double share = wanted.length < 3 ? 0 : Tokens.share(wanted, Tokens.grams(tokens.get(i)));
                if (share > 0.6) {
                    set(i, Role.TITLE, 1, 0.3);
                    title = i <= start || title < 0 ? i : title;
                }
            }
        }
    }

    private static boolean isWithinALine(List<String[]> tokens, String[] stated) {
        String part = " " + String.join(" ", stated) + " ";
        return tokens.stream()
                .anyMatch(block -> block.length < 60 && (" " + String.join(" ", block) + " ").contains(part));
    }

    private void labelCaptions(List<String[]> tokens, JsonNode article, JsonNode gold) {
        List<String> captions = new ArrayList<>();
        gold.path("images").forEach(image -> captions.add(image.path("caption").asText("")));
        List<String> credits = new ArrayList<>();
        article.path("wire").path("pictures").forEach(picture -> {
            captions.add(picture.path("caption").asText(""));
            credits.add(picture.path("creditLine").asText(""));
            credits.add(picture.path("photographer").asText(""));
        });
        Set<String> grams = new HashSet<>();
        Set<String> whole = new HashSet<>();
        captions.forEach(caption -> {
            grams.addAll(Tokens.grams(Tokens.of(caption)));
            whole.add(String.join(" ", Tokens.of(caption)));
        });
        Set<String> creditGrams = new HashSet<>();
        credits.forEach(credit -> creditGrams.add(String.join(" ", Tokens.of(credit))));
        creditGrams.remove("");
        whole.remove("");
        for (int i = 0; i < size(); i++) {
            String[] block = tokens.get(i);
            String text = String.join(" ", block);
            boolean caption = whole.contains(text) || block.length >= 4 && Tokens.share(block, grams) > 0.6;
            boolean credit = block.length > 0
                    && block.length <= 14
                    && creditGrams.stream()
                            .anyMatch(line ->
                                    (" " + text + " ").contains(" " + line + " ") && line.length() * 3 > text.length());
            boolean body = of(i, Role.TEXT) > 0.5 && !(caption && block.length < 60 && gold.has("images"));
            boolean is = (caption || credit) && !body && i != title;
            set(i, Role.CAPTION, is ? 1 : 0, is ? 2 : 0.7);
            if (is && gold.has("images")) {
                set(i, Role.TEXT, 0, weights[i][0]);
            }
        }
    }

    private void labelBylines(List<String[]> tokens, JsonNode article, JsonNode gold) {
        List<String> names = new ArrayList<>();
        if (gold.has("authors")) {
            gold.path("authors").forEach(node -> names.add(String.join(" ", Tokens.of(node.asText()))));
        } else {
            article.path("people")
                    .forEach(node -> names.add(
                            String.join(" ", Tokens.of(node.path("name").asText()))));
        }
        names.removeIf(name -> name.length() < 3);
        authors = List.copyOf(names);
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            set(i, Role.BYLINE, 0, 1);
            String text = " " + String.join(" ", tokens.get(i)) + " ";
            boolean named = names.stream().anyMatch(name -> text.contains(" " + name + " "));
            if (named && tokens.get(i).length <= 24 && of(i, Role.CAPTION) < 0.5) {
                hits.add(i);
            }
        }
        nearest(hits, Role.BYLINE);
    }

    private void labelDates(JsonNode article, JsonNode gold) {
        String stated = gold.has("date")
                ? gold.path("date").asText()
                : article.path("firstCreated").asText("");
        if (stated.length() < 10) {
            for (float[] row : weights) {
                row[Role.DATE.ordinal()] = 0;
            }
            return;
        }
        LocalDate day = day(stated);
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            set(i, Role.DATE, 0, 1);
            String text = page.blocks().get(i).text();
            if (text.length() <= 200 && text.chars().anyMatch(Character::isDigit)) {
                for (FoundDate found : Dates.shipped().find(text)) {
                    if (found.near(day).equals(day)) {
                        hits.add(i);
                        break;
                    }
                }
            }
        }
        nearest(hits, Role.DATE);
    }

    /** People wrote 2022-29-11, too. */
    private static LocalDate day(String stated) {
        int month = Integer.parseInt(stated.substring(5, 7));
        int day = Integer.parseInt(stated.substring(8, 10));
        return LocalDate.of(
                Integer.parseInt(stated.substring(0, 4)), month > 12 ? day : month, month > 12 ? month : day);
    }

    /** Those around the headline and the text's start count; where there are none, those below the text's end. */
    private void nearest(List<Integer> hits, Role role) {
        int start = firstText();
        int head = title >= 0 && title <= start ? title : start;
        List<Integer> near =
                hits.stream().filter(hit -> hit >= head - 8 && hit <= start + 3).toList();
        if (near.isEmpty()) {
            int end = lastText();
            near = hits.stream().filter(hit -> hit > end - 3 && hit <= end + 8).toList();
        }
        if (near.isEmpty() && hits.size() == 1) {
            near = hits;
        }
        for (int hit : hits) {
            boolean is = near.contains(hit);
            set(hit, role, is ? 1 : 0, is ? 3 : 0.1);
        }
    }

    /** Whether a line is the headline that people found or, where it stands in no line, that of the reader of HTML. */
    boolean isHeadline(String line) {
        return !headline.isEmpty() && headline.equals(String.join(" ", Tokens.of(line)));
    }

    /** Whether a name is that of one who people found to have written it, or the reader of HTML where they noted none. */
    boolean isAuthor(String name) {
        return authors.contains(String.join(" ", Tokens.of(name)));
    }

    /** A copy in a script without capitals. */
    LabelledText withoutCase() {
        TextTables words = TextTables.shipped();
        List<TextBlock> blocks =
                page.blocks().stream().map(block -> Caseless.of(block, words)).toList();
        PageFeatures caseless = new PageFeatures(blocks, Optional.empty(), words);
        LabelledText copy = new LabelledText(id + ".caseless", renderer, fold, caseless, labels, weights);
        copy.headline = String.join(" ", Tokens.of(Caseless.of(headline)));
        copy.authors = authors.stream()
                .map(name -> String.join(" ", Tokens.of(Caseless.of(name))))
                .toList();
        return copy;
    }

    /** A copy cut short: few paragraphs, few lines around them, as a preview, a flash, a small site have. */
    Optional<LabelledText> cutShort(long seed, Optional<String> url) {
        Random chance = new Random(id.hashCode() * 31L + seed);
        List<Integer> text = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (of(i, Role.TEXT) > 0.7 && page.blocks().get(i).text().length() > 30) {
                text.add(i);
            }
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int start = text.get(0);
        int head = title >= 0 && title < start && start - title < 20 ? title : start;
        List<Integer> chosen = new ArrayList<>();
        int before = chance.nextInt(9);
        int low = Math.max(0, head - before);
        if (head > before
                && chance.nextInt(2) == 0) { // the first lines of the page, rather than those before the headline
            int lines = chance.nextInt(7);
            for (int i = 0; i < Math.min(lines, low); i++) {
                chosen.add(i);
            }
        }
        for (int i = low; i < head; i++) {
            chosen.add(i);
        }
        boolean titled = chance.nextInt(10) > 0;
        for (int i = head; i < start; i++) {
            if (i != title || titled) {
                chosen.add(i);
            }
        }
        int paragraphs = Math.min(text.size(), 1 + chance.nextInt(6));
        int last = text.get(paragraphs - 1);
        for (int i = start; i <= last; i++) {
            chosen.add(i);
        }
        int end = text.get(text.size() - 1);
        int after = chance.nextInt(11);
        for (int i = Math.max(last, end) + 1; i < Math.min(size(), end + 1 + after); i++) {
            chosen.add(i);
        }
        boolean cuts = chance.nextInt(4) > 0;
        List<TextBlock> blocks = new ArrayList<>();
        for (int i : chosen) {
            TextBlock block = page.blocks().get(i);
            blocks.add(cuts && of(i, Role.TEXT) > 0.7 ? cut(block, 1 + chance.nextInt(3)) : block);
        }
        float[][] cutLabels = new float[chosen.size()][];
        float[][] cutWeights = new float[chosen.size()][];
        int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
        for (int i = 0; i < cutLabels.length; i++) {
            cutLabels[i] = labels[chosen.get(i)];
            cutWeights[i] = weights[chosen.get(i)].clone();
            cutWeights[i][0] =
                    (float) Math.min(4, 0.5 + 10.0 * blocks.get(i).text().length() / length);
        }
        PageFeatures shorter = new PageFeatures(blocks, url, TextTables.shipped());
        LabelledText copy = new LabelledText(id + ".short" + seed, renderer, fold, shorter, cutLabels, cutWeights);
        copy.headline = headline;
        copy.authors = authors;
        return Optional.of(copy);
    }

    private static TextBlock cut(TextBlock block, int sentences) {
        String text = block.text();
        int at = 0;
        for (int i = 0; i < sentences && at >= 0 && at < text.length(); i++) {
            int next = at;
            while (next < text.length() && ".!?。؟۔।！？".indexOf(text.charAt(next)) < 0) {
                next++;
            }
            at = next + 1;
        }
        String shorter = text.substring(0, Math.min(text.length(), at));
        return new TextBlock(
                shorter,
                shorter,
                block.marks(),
                block.blanks(),
                block.indent(),
                block.isItem(),
                block.isHeading(),
                block.links(),
                block.linked());
    }
}
