package news.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.dateline.pipeline.Cleaner;
import news.dateline.tables.DeskFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays sequences of deliveries, commands and hours, and writes the events that the service would publish. */
@Command(
        name = "stories",
        description = "Plays sequences of deliveries with a clock of their own; needs neither broker nor database.",
        mixinStandardHelpOptions = true)
public final class StoriesCommand implements Callable<Integer> {
    @Option(
            names = "--scenarios",
            required = true,
            paramLabel = "IN.jsonl",
            description = {
                "A line a sequence: id, items, steps, and config.embargo",
                "(flag or hold); docs/command-line.md has an example."
            })
    private Path scenarios;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "EVENTS.jsonl",
            description = "A line an event, and one on how the items of a sequence stand at its end.")
    private Path output;

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            defaultValue = "${sys:" + DeskFolder.KEY + ":-${env:DATELINE_TABLES_DIRECTORY}}",
            description = "The desk's own rows for the tables; without it DATELINE_TABLES_DIRECTORY, if set.")
    private Optional<Path> tables;

    @Override
    public Integer call() throws IOException {
        Cleaner cleaner = Cleaners.with(tables);
        Path part = output.resolveSibling(output.getFileName() + ".part");
        try (BufferedReader lines = Files.newBufferedReader(scenarios);
                OutputStream out = Files.newOutputStream(part)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    out.write(events(line, number, cleaner));
                }
            }
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(part);
            throw failure;
        }
        Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
        return 0;
    }

    private byte[] events(String line, int number, Cleaner cleaner) {
        try {
            return new ScenarioPlayer(Scenario.parse(line), cleaner).play();
        } catch (CommandFailure e) {
            throw new CommandFailure(scenarios + ", line " + number + ": " + e.getMessage(), e);
        }
    }
}
