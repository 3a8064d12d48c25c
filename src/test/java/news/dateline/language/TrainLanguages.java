package news.dateline.language;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import news.dateline.text.FactTable;
import org.junit.jupiter.api.Test;

/**
 * Makes the table of runs of letters anew: {@code mvn test -Ptrain -Dtest=TrainLanguages -Dlanguages=DIR}.
 * {@code docs/language.md} says what DIR has to hold.
 */
class TrainLanguages {
    private static final Path TABLE = Path.of("src/main/resources/news/dateline/language", "language-grams.tsv");

    /** The most frequent runs of three that each language brings in; fewer where few languages share a script. */
    private static final int FREQUENT = 1500;

    private static final int FREQUENT_OF_FEW = 800;
    private static final int FEW = 3;

    /** Each language brings in the runs of five that tell it best from the languages nearest to it. */
    private static final int NEAREST = 3;

    private static final int TELLING = 250;

    /** What is rarer is as rare as this. */
    private static final double RARE = 1e-6;

    private static final int LEAST_POINTS = 6;

    @Test
    void makesTheTableFromWhatOthersCounted() throws IOException {
        Path folder = Path.of(System.getProperty("languages", "target/languages"));
        assumeTrue(Files.exists(folder.resolve("optimaize/languages")), "no counts in " + folder);
        Map<UnicodeScript, Map<String, LetterModel>> models = models(folder);

        List<String> lines = new ArrayList<>();
        lines.add(
                "# Made by TrainLanguages; not to be edited. A line a run of three or five letters, _ the edge of a word; for each");
        lines.add(
                "# language that it occurs in, its character (0 the first of those behind @, then as in ASCII), and as a character");
        lines.add("# from ! on, how much more likely it is than " + RARE + ", in eighths of a natural unit.");
        models.forEach((script, languages) -> {
            if (languages.size() > 1) {
                lines.add("@" + script + "\t" + String.join(" ", languages.keySet()));
                lines.addAll(lines(languages));
            }
        });
        Files.write(TABLE, lines);
        assertTrue(Files.size(TABLE) > 0);
    }

    private static Map<UnicodeScript, Map<String, LetterModel>> models(Path folder) throws IOException {
        Map<UnicodeScript, Map<String, LetterModel>> models = new TreeMap<>();
        for (List<String> row : FactTable.rows(LanguageTable.class, "languages.tsv", 4)) {
            UnicodeScript script = UnicodeScript.forName(row.get(1));
            if (LanguageTable.SHIPPED.of(script).size() > 1) {
                List<String> words =
                        row.get(3).isEmpty() ? List.of() : List.of(row.get(3).split(" "));
                models.computeIfAbsent(script, key -> new LinkedHashMap<>())
                        .put(row.get(0), new LetterModel(row.get(0), script, words, folder));
            }
        }
        return models;
    }

    private static List<String> lines(Map<String, LetterModel> languages) {
        TreeSet<String> runs = new TreeSet<>();
        int frequent = languages.size() > FEW ? FREQUENT : FREQUENT_OF_FEW;
        for (LetterModel model : languages.values()) {
            runs.addAll(most(frequent, model.threes, model.threes::share));
            Map<LetterModel, Double> likeness = new HashMap<>();
            languages.values().forEach(other -> likeness.put(other, model.likeness(other)));
            languages.values().stream()
                    .filter(other -> other != model)
                    .sorted(Comparator.comparing(likeness::get).reversed())
                    .limit(NEAREST)
                    .forEach(other -> runs.addAll(telling(model, other, likeness.get(other))));
        }
        List<String> lines = new ArrayList<>();
        for (String run : runs) {
            String votes = votes(run, languages);
            if (!votes.isEmpty()) {
                lines.add(run + "\t" + votes);
            }
        }
        return lines;
    }

    private static List<String> telling(LetterModel model, LetterModel other, double likeness) {
        int runs = likeness > 0.8 ? TELLING * 2 : likeness > 0.6 ? TELLING : TELLING / 2;
        return most(runs, model.fives, run -> {
            double own = model.fives.share(run);
            double others = other.share(run);
            return own <= others || own < 3 * RARE ? 0 : (own - others) * Math.log(own / Math.max(others, RARE));
        });
    }

    private static List<String> most(int count, LetterRuns runs, Function<String, Double> worth) {
        Map<String, Double> worths = new TreeMap<>();
        runs.shares().keySet().forEach(run -> worths.put(run, worth.apply(run)));
        return worths.entrySet().stream()
                .filter(run -> run.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String votes(String run, Map<String, LetterModel> languages) {
        StringBuilder votes = new StringBuilder();
        char language = '0';
        for (LetterModel model : languages.values()) {
            long points = Math.round(Math.log(Math.max(model.share(run), RARE) / RARE) * Tally.UNITS);
            if (points >= LEAST_POINTS) {
                votes.append(language).append((char) ('!' + points));
            }
            language++;
        }
        return votes.toString();
    }
}
