package news.dateline;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import news.dateline.bench.BenchCommand;
import news.dateline.bench.FloorCommand;
import news.dateline.cli.CleanCommand;
import news.dateline.cli.Failures;
import news.dateline.cli.FeedCommand;
import news.dateline.cli.RecomputeCommand;
import news.dateline.cli.StoriesCommand;
import news.dateline.local.LocalCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Starts the service, or runs a command. Commands are dispatched before the container starts, so that they need nothing
 * of what the service needs. Exit status: 0 done, 1 failed, 2 wrong usage.
 */
@QuarkusMain
@Command(
        name = "dateline",
        description = "Streaming news ingestion. Without a command, or with \"service\": the service.",
        mixinStandardHelpOptions = true)
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length == 0 || arguments[0].equals("service")) {
            Quarkus.run(Arrays.stream(arguments).skip(1).toArray(String[]::new));
        } else {
            System.exit(commands().execute(arguments));
        }
    }

    /** The commands, in the order in which the help lists them. */
    static CommandLine commands() {
        return new CommandLine(new Main())
                .addSubcommand(new LocalCommand())
                .addSubcommand(new FeedCommand())
                .addSubcommand(new RecomputeCommand())
                .addSubcommand(new CleanCommand())
                .addSubcommand(new StoriesCommand())
                .addSubcommand(new BenchCommand())
                .addSubcommand(new FloorCommand())
                .setExecutionExceptionHandler(Failures::report);
    }
}
