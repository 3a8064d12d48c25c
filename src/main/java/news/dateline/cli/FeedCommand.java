package news.dateline.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import news.dateline.drop.DropWatch;
import news.dateline.item.Hints;
import news.dateline.journal.SendJournal;
import news.dateline.journal.Stop;
import news.dateline.journal.Taken;
import news.dateline.poll.FeedPolling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends files, and the files of folders in the order of their names, to the raw topic; what comes into a folder, or what feeds bring. */
@Command(
        name = "feed",
        description = "Sends files and folders, what is dropped into a folder, or feeds to the raw topic.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class FeedCommand implements Callable<Integer> {
    /** What is in hand when it is told to stop ends by then. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A feed that takes longer is asked again later. */
    private static final Duration ANSWER = Duration.ofSeconds(30);

    /** One of these. */
    static final class Input {
        @Parameters(paramLabel = "PATH", arity = "1..*", description = "A file, or a folder with all that is in it.")
        private List<Path> paths = new ArrayList<>();

        @Option(
                names = "--watch",
                paramLabel = "DIR",
                description = {
                    "Send what is dropped into a folder, each file once, until told to",
                    "stop; what was sent goes to done, what can't be to failed."
                })
        private Optional<Path> watched = Optional.empty();

        @Option(
                names = "--poll",
                paramLabel = "URL",
                arity = "1..*",
                description = {
                    "Ask feeds again and again, until told to stop, and send what is",
                    "new in them; @FILE stands for the addresses in a file."
                })
        private List<URI> polled = new ArrayList<>();
    }

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    @Option(
            names = "--settle",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description =
                    "A watched file is whole when nobody has written to it for so long; without it ${DEFAULT-VALUE}.")
    private double settle;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How often a feed is asked; without it ${DEFAULT-VALUE}.")
    private double every;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            defaultValue = "8",
            description = "So many feeds are asked at a time; without it ${DEFAULT-VALUE}.")
    private int atOnce;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            defaultValue = "feeds",
            description = "Where it is remembered what was sent of feeds; without it ${DEFAULT-VALUE}.")
    private Path state;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "Whom those may ask whose feeds are asked: a page or a mail address.")
    private Optional<String> contact;

    @Option(names = "--rate", paramLabel = "N", description = "At most N records a second.")
    private Optional<Double> rate;

    @Mixin
    private BrokerOption broker = new BrokerOption();

    @Option(names = "--topic", defaultValue = RawSender.TOPIC, description = "Without it ${DEFAULT-VALUE}.")
    private String topic;

    @Option(names = "--source", defaultValue = "feed", description = "Who sends; without it ${DEFAULT-VALUE}.")
    private String source;

    @Option(names = "--key-by-name", description = "The file's name as the record's key; without it no key.")
    private boolean keyByName;

    @Override
    public Integer call() {
        Pace pace = rate.map(Pace::perSecond).orElseGet(Pace::unlimited);
        if (!input.polled.isEmpty()) {
            return poll();
        }
        return input.watched.map(folder -> watch(folder, pace)).orElseGet(() -> send(pace));
    }

    private int poll() {
        input.polled.stream()
                .filter(feed -> !FeedPolling.canAsk(feed))
                .findFirst()
                .ifPresent(feed -> {
                    throw new CommandFailure("no address of a feed: " + feed);
                });
        String userAgent = contact.map(address -> "Dateline (feed reader; +" + address + ")")
                .orElse("Dateline (feed reader)");
        FeedPolling.Settings settings =
                new FeedPolling.Settings(input.polled, state, seconds(every), ANSWER, atOnce, userAgent);
        try {
            FeedPolling.poll(settings, topic, this::journal, Stop.withProcess(PATIENCE), System.err::println);
            return 0;
        } catch (Taken e) {
            throw new CommandFailure("another asks with what is remembered in " + state, e);
        } catch (IOException e) {
            throw new CommandFailure(
                    "can't remember what was sent in " + state + ": "
                            + e.getClass().getSimpleName(),
                    e);
        }
    }

    private SendJournal journal(String name) {
        return new SendJournal(client(), name, topic);
    }

    private Map<String, Object> client() {
        return broker.client(ServiceSettings.ofThisProcess());
    }

    private static Duration seconds(double given) {
        return Duration.ofMillis(Math.round(given * 1000));
    }

    private int watch(Path folder, Pace pace) {
        DropWatch.Settings settings = new DropWatch.Settings(folder, seconds(settle), topic, source, pace::await);
        try {
            DropWatch.watch(
                    settings,
                    this::journal,
                    Stop.withProcess(PATIENCE),
                    line -> System.err.println(folder + ": " + line));
            return 0;
        } catch (Taken e) {
            throw new CommandFailure(folder + " is watched by another", e);
        } catch (IOException e) {
            throw new CommandFailure(
                    "can't watch " + folder + ": " + e.getClass().getSimpleName(), e);
        }
    }

    // what was not sent is noted as it is learnt
    @SuppressWarnings("FutureReturnValueIgnored")
    private int send(Pace pace) {
        List<PayloadFile> files = input.paths.stream()
                .flatMap(path -> PayloadFile.under(path).stream())
                .toList();
        Map<String, Object> client = client();
        AtomicReference<@Nullable CommandFailure> failure = new AtomicReference<>();
        try (ProgressBar bar = ProgressBar.onStandardError("records", files.size());
                RawSender sender = new RawSender(client, topic)) {
            for (PayloadFile file : files) {
                pace.await();
                sender.send(file.read(), hints(file)).whenComplete((position, why) -> {
                    if (why == null) {
                        bar.step();
                    } else {
                        failure.compareAndSet(null, notSent(file, client, why));
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

    private static CommandFailure notSent(PayloadFile file, Map<String, Object> client, Throwable why) {
        return new CommandFailure(
                file.path() + " was not sent to " + BrokerOption.address(client) + ": " + why.getMessage(), why);
    }
}
