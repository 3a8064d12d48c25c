package news.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import news.dateline.item.Hints;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends files, and the files of folders in the order of their names, to the raw topic. */
@Command(
        name = "feed",
        description = "Sends files or folders to the raw topic.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class FeedCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A file, or a folder with all that is in it.")
    private List<Path> paths;

    @Option(names = "--rate", paramLabel = "N", description = "At most N records a second.")
    private Optional<Double> rate;

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:KAFKA_BOOTSTRAP_SERVERS:-${sys:kafka.bootstrap.servers:-localhost:9092}}",
            description = "The broker; without it KAFKA_BOOTSTRAP_SERVERS, else localhost:9092.")
    private String bootstrap;

    @Option(names = "--topic", defaultValue = RawSender.TOPIC, description = "Without it ${DEFAULT-VALUE}.")
    private String topic;

    @Option(names = "--source", defaultValue = "feed", description = "Who sends; without it ${DEFAULT-VALUE}.")
    private String source;

    @Option(names = "--key-by-name", description = "The file's name as the record's key; without it no key.")
    private boolean keyByName;

    // what was not sent is noted as it is learnt
    @SuppressWarnings("FutureReturnValueIgnored")
    @Override
    public Integer call() {
        List<PayloadFile> files =
                paths.stream().flatMap(path -> PayloadFile.under(path).stream()).toList();
        Pace pace = rate.map(Pace::perSecond).orElseGet(Pace::unlimited);
        AtomicReference<@Nullable CommandFailure> failure = new AtomicReference<>();
        try (ProgressBar bar = ProgressBar.onStandardError("records", files.size());
                RawSender sender = new RawSender(bootstrap, topic)) {
            for (PayloadFile file : files) {
                pace.await();
                sender.send(file.read(), hints(file)).whenComplete((position, why) -> {
                    if (why == null) {
                        bar.step();
                    } else {
                        failure.compareAndSet(null, notSent(file, why));
                    }
                });
                if (failure.get() != null) {
                    break;
                }
            }
        }
        CommandFailure first = failure.get();
        if (first != null) {
            throw first;
        }
        return 0;
    }

    private Hints hints(PayloadFile file) {
        Optional<String> key = Optional.of(file.path().getFileName().toString()).filter(name -> keyByName);
        return new Hints(file.contentType(), Optional.empty(), Optional.of(source), key);
    }

    private CommandFailure notSent(PayloadFile file, Throwable why) {
        return new CommandFailure(file.path() + " was not sent to " + bootstrap + ": " + why.getMessage(), why);
    }
}
