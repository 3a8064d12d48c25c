package news.dateline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.cli.ManifestLine;
import news.dateline.enrich.Knowledge;
import news.dateline.item.RawItem;
import news.dateline.pipeline.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many items a second one core cleans, format by format: bytes in, JSON out. */
@Command(
        name = "formats",
        description = "Measures cleaning alone on one core, format by format.",
        mixinStandardHelpOptions = true)
final class FormatsCommand implements Callable<Integer> {
    private static final int ITEMS = 512;

    @Option(
            names = "--manifest",
            paramLabel = "IN.jsonl",
            description = "Measures these files too, read into memory first, as clean does.")
    Optional<Path> manifest = Optional.empty();

    @Option(names = "--seconds", description = "Length of each part (default ${DEFAULT-VALUE}).")
    int seconds = 2;

    @Override
    public Integer call() throws IOException {
        printTables();
        for (WrappedStory format : WrappedStory.ALL) {
            print(
                    format.format(),
                    IntStream.range(0, ITEMS).mapToObj(format::item).toList());
        }
        if (manifest.isPresent()) {
            print(manifest.get().getFileName().toString(), read(manifest.get()));
        }
        return 0;
    }

    /** How long the tables of agencies and places take to load, and what they hold of the heap. */
    private static void printTables() {
        long before = usedHeap();
        long start = System.nanoTime();
        Knowledge knowledge = Knowledge.shipped();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        double megabytes = (usedHeap() - before) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "| %-20s | %8.1f MB | %8.0f ms      |%n",
                knowledge.agencies().all().size() + " agencies, "
                        + knowledge.gazetteer().size() + " places",
                megabytes,
                milliseconds);
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<RawItem> read(Path manifest) throws IOException {
        Path folder = manifest.toAbsolutePath().resolveSibling("");
        try (Stream<String> lines = Files.lines(manifest)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> ManifestLine.parse(line).read(folder, Limits.DEFAULT.maxBytes()))
                    .toList();
        }
    }

    private void print(String what, List<RawItem> items) {
        double rate = new CleaningRun(items).articlesPerSecond(Duration.ofSeconds(seconds));
        double kilobytes =
                items.stream().mapToInt(item -> item.payload().length).average().orElse(0) / 1000;
        System.out.printf(Locale.ROOT, "| %-20s | %8.1f kB | %8.0f items/s |%n", what, kilobytes, rate);
    }
}
