package news.dateline.language;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Measures how often the language is told right, on text that lies beside the repository: {@code mvn test -Ptrain
 * -Dtest=MeasureLanguages -Dlanguages=DIR}. Writes {@code target/languages.md}; {@code docs/language.md} says what DIR has
 * to hold.
 */
class MeasureLanguages {
    private static final int PASSES = 20;

    private final List<String> lines = new ArrayList<>();

    @Test
    void countsHowOftenTheLanguageIsRight() throws IOException {
        Path folder = Path.of(System.getProperty("languages", "target/languages"));
        assumeTrue(Files.exists(folder), "no text in " + folder);

        start();
        List<LanguageSamples.Sample> samples = LanguageSamples.in(folder);
        lines.add("");
        lines.add("| set | languages | sentences right | mean of languages | bodies right | mean of languages |");
        lines.add("|---|---|---|---|---|---|");
        Map<String, List<LanguageSamples.Sample>> bySet = new TreeMap<>();
        samples.forEach(sample ->
                bySet.computeIfAbsent(sample.set(), set -> new ArrayList<>()).add(sample));
        bySet.forEach((set, own) -> lines.add("| " + set + " | " + new Count(own).line()));
        languages(samples);
        speed(samples);

        Files.write(Path.of("target/languages.md"), lines);
        assertTrue(new Count(samples).right(true) > 0.9, lines::toString);
    }

    private void start() {
        long begun = cpu();
        long before = memory();
        LanguageGuess.of("Once for the tables to be read");
        lines.add("CPU to read the tables: %d ms; heap: %.1f MB"
                .formatted((cpu() - begun) / 1_000_000, (memory() - before) / 1048576.0));
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void languages(List<LanguageSamples.Sample> samples) {
        lines.add("");
        lines.add("| language | sentences | bodies | taken for |");
        lines.add("|---|---|---|---|");
        Map<String, List<LanguageSamples.Sample>> byLanguage = new TreeMap<>();
        samples.forEach(sample -> byLanguage
                .computeIfAbsent(sample.language(), key -> new ArrayList<>())
                .add(sample));
        byLanguage.forEach((language, own) -> lines.add("| " + language + " | " + new Count(own).pairs()));
    }

    private void speed(List<LanguageSamples.Sample> samples) {
        List<String> texts = samples.stream()
                .filter(LanguageSamples.Sample::body)
                .map(LanguageSamples.Sample::text)
                .toList();
        int told = 0;
        long begun = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            begun = pass == PASSES / 2 ? cpu() : begun; // the first half warms up
            for (String text : texts) {
                told += LanguageGuess.of(text).language().isPresent() ? 1 : 0;
            }
        }
        double each = (cpu() - begun) / 1000.0 / texts.size() / (PASSES - PASSES / 2);
        lines.add("");
        lines.add(String.format(Locale.ROOT, "CPU for a body: %.1f µs (%d told)", each, told / PASSES));
    }

    /** What some samples were taken for. */
    private static final class Count {
        private final Map<String, int[]> sentences = new TreeMap<>();
        private final Map<String, int[]> bodies = new TreeMap<>();
        private final Map<String, Integer> wrong = new TreeMap<>();

        Count(List<LanguageSamples.Sample> samples) {
            for (LanguageSamples.Sample sample : samples) {
                String guess = LanguageGuess.of(sample.text()).language().orElse("none");
                int[] count =
                        (sample.body() ? bodies : sentences).computeIfAbsent(sample.language(), key -> new int[2]);
                count[0] += guess.equals(sample.language()) ? 1 : 0;
                count[1]++;
                if (!guess.equals(sample.language())) {
                    wrong.merge(guess, 1, Integer::sum);
                }
            }
        }

        double right(boolean body) {
            return share(sum(body ? bodies : sentences));
        }

        String line() {
            return sentences.size() + " | " + of(sentences) + " | " + of(bodies) + " |";
        }

        String pairs() {
            return pair(sum(sentences)) + " | " + pair(sum(bodies)) + " | "
                    + String.join(
                            ", ",
                            wrong.entrySet().stream()
                                    .map(to -> to.getKey() + " " + to.getValue())
                                    .toList()) + " |";
        }

        private static String of(Map<String, int[]> counts) {
            double mean =
                    counts.values().stream().mapToDouble(Count::share).average().orElse(0);
            int[] sum = sum(counts);
            return String.format(Locale.ROOT, "%s (%.4f) | %.4f", pair(sum), share(sum), mean);
        }

        private static double share(int[] count) {
            return count[1] == 0 ? 0 : (double) count[0] / count[1];
        }

        private static int[] sum(Map<String, int[]> counts) {
            int[] sum = new int[2];
            counts.values().forEach(count -> {
                sum[0] += count[0];
                sum[1] += count[1];
            });
            return sum;
        }

        private static String pair(int[] count) {
            return count[0] + " of " + count[1];
        }
    }
}
