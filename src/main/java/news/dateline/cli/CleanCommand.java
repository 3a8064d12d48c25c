package news.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import news.dateline.item.RawItem;
import news.dateline.pipeline.Cleaner;
import news.dateline.pipeline.Limits;
import news.dateline.tables.DeskFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Cleans the files of a manifest on every core, and decides what each means for those that came before it, by the rules of
 * the service. The output has a line for each of the manifest's, in its order, and
 * appears only when all are done: a file that can't be read fails the command, since none of the reasons for which an
 * article is rejected says so.
 */
@Command(
        name = "clean",
        description = "Cleans the files of a manifest; needs neither broker nor database.",
        mixinStandardHelpOptions = true)
public final class CleanCommand implements Callable<Integer> {
    @Option(
            names = "--manifest",
            required = true,
            paramLabel = "IN.jsonl",
            description = {
                "A line a file: id, file (relative to the manifest),",
                "and where known contentType, url, receivedAt."
            })
    private Path manifest;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "OUT.jsonl",
            description = "A line a file: id, outcome, reason, articles.")
    private Path output;

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            defaultValue = "${sys:" + DeskFolder.KEY + ":-${env:DATELINE_TABLES_DIRECTORY}}",
            description = "The desk's own rows for the tables; without it DATELINE_TABLES_DIRECTORY, if set.")
    private Optional<Path> tables;

    @Override
    public Integer call() throws IOException {
        Path part = output.resolveSibling(output.getFileName() + ".part");
        try {
            clean(part);
            Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return 0;
    }

    private void clean(Path part) throws IOException {
        Cleaner cleaner = Cleaners.with(tables);
        Path folder = manifest.toAbsolutePath().resolveSibling("");
        List<ManifestLine> lines = lines();
        List<Integer> order = inOrderOfReceipt(lines, folder);
        Deciding deciding = new Deciding();
        try (SortedLines out = new SortedLines(part, lines.size());
                ProgressBar bar = ProgressBar.onStandardError("files", lines.size());
                OrderedWork<CleanedFile> work = new OrderedWork<>(cleaned -> {
                    out.write(cleaned.number(), deciding.line(cleaned));
                    bar.step();
                })) {
            for (int number : order) {
                work.submit(() -> cleaned(lines.get(number), number, folder, cleaner));
            }
            work.finish();
            out.finish();
        }
    }

    private List<ManifestLine> lines() throws IOException {
        List<ManifestLine> lines = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(manifest)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int number = lines.size();
                String text = line;
                lines.add(named(number, () -> ManifestLine.parse(text)));
            }
        }
        return lines;
    }

    /** What came first is decided first; of the same moment, what stands first. */
    private List<Integer> inOrderOfReceipt(List<ManifestLine> lines, Path folder) {
        List<Instant> received = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            ManifestLine line = lines.get(number);
            received.add(named(number, () -> line.received(folder)));
        }
        return IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparing(received::get))
                .toList();
    }

    private CleanedFile cleaned(ManifestLine line, int number, Path folder, Cleaner cleaner) {
        return named(number, () -> {
            RawItem item = line.read(folder, Limits.DEFAULT.maxBytes());
            return new CleanedFile(number, line.id(), item.receivedAt(), cleaner.clean(item));
        });
    }

    private <T> T named(int number, Supplier<T> work) {
        try {
            return work.get();
        } catch (CommandFailure e) {
            throw new CommandFailure(manifest + ", line " + (number + 1) + ": " + e.getMessage(), e);
        }
    }
}
