package news.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import news.dateline.item.RawItem;
import news.dateline.pipeline.Cleaner;
import news.dateline.pipeline.Limits;
import news.dateline.tables.DeskFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Cleans the files of a manifest on every core. The output has a line for each of the manifest's, in its order, and
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
        try (Stream<String> count = Files.lines(manifest);
                BufferedReader lines = Files.newBufferedReader(manifest);
                OutputStream out = Files.newOutputStream(part);
                ProgressBar bar = ProgressBar.onStandardError("files", count.count());
                OrderedWork<byte[]> work = new OrderedWork<>(result -> {
                    out.write(result);
                    bar.step();
                })) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int at = ++number;
                String text = line;
                work.submit(() -> cleaned(text, at, cleaner));
            }
            work.finish();
        }
    }

    private byte[] cleaned(String text, int number, Cleaner cleaner) {
        try {
            ManifestLine line = ManifestLine.parse(text);
            RawItem item = line.read(manifest.toAbsolutePath().resolveSibling(""), Limits.DEFAULT.maxBytes());
            return CleanedLine.of(line.id(), cleaner.clean(item));
        } catch (CommandFailure e) {
            throw new CommandFailure(manifest + ", line " + number + ": " + e.getMessage(), e);
        }
    }
}
