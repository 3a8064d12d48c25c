package news.dateline.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.text.Letters;

/** How often runs of letters occur in a language, as others have counted them, or as counted here; shares of 1. */
final class LetterRuns {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PARAGRAPH = Pattern.compile("<(?:p|h\\d)>(.*?)</", Pattern.DOTALL);
    private static final String[] LINGUA = {"unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams"};

    private final Map<String, Double> shares = new HashMap<>();

    /** A profile of language-detector: runs of one to three units, edges of words among them as spaces, with their counts. */
    static LetterRuns ofProfiles(List<Path> profiles) throws IOException {
        LetterRuns runs = new LetterRuns();
        for (Path profile : profiles) {
            LetterRuns own = new LetterRuns();
            JSON.readTree(profile.toFile()).get("freq").fields().forEachRemaining(run -> {
                String letters = run.getKey().toLowerCase(Locale.ROOT).replace(' ', LanguageGrams.EDGE);
                if (letters.length() == LanguageGrams.SHORT) {
                    own.add(letters, run.getValue().asDouble());
                }
            });
            runs.addAll(own.shared(), 1);
        }
        return runs.shared();
    }

    /** A model of lingua, runs of one to five letters within words: each as its share of the run before its last letter. */
    static LetterRuns ofModel(Path model, int length) throws IOException {
        LetterRuns before = new LetterRuns();
        before.add("", 1);
        for (int n = 1; n <= length; n++) {
            LetterRuns runs = new LetterRuns();
            Path file = model.resolve(LINGUA[n - 1] + ".json");
            JsonNode byShare =
                    Files.exists(file) ? JSON.readTree(file.toFile()).get("ngrams") : JSON.createObjectNode();
            for (var fields = byShare.fields(); fields.hasNext(); ) {
                var field = fields.next();
                String[] fraction = field.getKey().split("/");
                double share = Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]);
                for (String run : field.getValue().asText().split(" ")) {
                    runs.add(run, share * before.share(run.substring(0, run.length() - 1)));
                }
            }
            before = runs;
        }
        return before.shared();
    }

    /** The names and key words of CLDR's annotations, each once. */
    static LetterRuns ofAnnotations(Path file, int length, boolean edges, UnaryOperator<String> spelling)
            throws IOException {
        LetterRuns runs = new LetterRuns();
        JsonNode entries = JSON.readTree(file.toFile()).path("annotations").path("annotations");
        Map<String, Boolean> seen = new HashMap<>();
        for (JsonNode entry : entries) {
            for (String kind : List.of("default", "tts")) {
                for (JsonNode words : entry.path(kind)) {
                    if (seen.put(words.asText(), true) == null) {
                        runs.count(spelling.apply(words.asText()), length, edges, 1);
                    }
                }
            }
        }
        return runs.shared();
    }

    /** The Universal Declaration of Human Rights as a page. */
    static LetterRuns ofDeclaration(Path page, int length, boolean edges) throws IOException {
        LetterRuns runs = new LetterRuns();
        Matcher paragraphs = PARAGRAPH.matcher(Files.readString(page));
        while (paragraphs.find()) {
            runs.count(paragraphs.group(1), length, edges, 1);
        }
        return runs.shared();
    }

    /** Frequent words, the most frequent first: each counts for less than the one before. */
    static LetterRuns ofWords(List<String> words, int length) {
        LetterRuns runs = new LetterRuns();
        for (int i = 0; i < words.size(); i++) {
            runs.count(words.get(i), length, true, 1.0 / (i + 3));
        }
        return runs.shared();
    }

    private void count(String text, int length, boolean edges, double weight) {
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inWord = at < text.length() && (Letters.isWordPart(text.charAt(at)) || text.charAt(at) == '\u200c');
            if (inWord) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                String word = text.substring(start, at).toLowerCase(Locale.ROOT);
                String run = edges ? LanguageGrams.EDGE + word + LanguageGrams.EDGE : word;
                for (int i = 0; i + length <= run.length(); i++) {
                    add(run.substring(i, i + length), weight);
                }
                start = -1;
            }
        }
    }

    void add(String run, double share) {
        shares.merge(run, share, Double::sum);
    }

    void addAll(LetterRuns others, double weight) {
        others.shares.forEach((run, share) -> add(run, share * weight));
    }

    /** 0 for a run that was not counted. */
    double share(String run) {
        return shares.getOrDefault(run, 0.0);
    }

    Map<String, Double> shares() {
        return shares;
    }

    boolean isEmpty() {
        return shares.isEmpty();
    }

    /** Those in one script alone, as shares of their sum. */
    LetterRuns in(UnicodeScript script) {
        LetterRuns runs = new LetterRuns();
        shares.forEach((run, share) -> {
            if (run.chars().allMatch(unit -> isPartOf(script, (char) unit))) {
                runs.add(run, share);
            }
        });
        return runs.shared();
    }

    private static boolean isPartOf(UnicodeScript script, char unit) {
        UnicodeScript own = UnicodeScript.of(unit);
        boolean word = Letters.isWordPart(unit) && (own == script || !Character.isLetter(unit));
        return unit == LanguageGrams.EDGE || unit == '\u200c' || unit == '\u02bb' || word;
    }

    /** As shares of their sum. */
    LetterRuns shared() {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        LetterRuns runs = new LetterRuns();
        shares.forEach((run, share) -> runs.add(run, share / sum));
        return runs;
    }

    /** Several counts as one, each with its weight; the empty ones do not count. */
    static LetterRuns mixed(Map<LetterRuns, Double> parts) {
        LetterRuns runs = new LetterRuns();
        parts.forEach((part, weight) -> runs.addAll(part, weight));
        return runs.shared();
    }
}
