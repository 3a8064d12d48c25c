package news.dateline.poll;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import news.dateline.journal.SendJournal;
import news.dateline.journal.Stop;
import news.dateline.journal.Taken;
import org.apache.kafka.common.KafkaException;

/**
 * Asks feeds in turn, some at a time and a server once at a time, and sends what is new in them. One thread decides, sends and
 * remembers; whoever is killed between the sending and the remembering reads in the journal what was sent.
 */
public final class FeedPolling {
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final Settings settings;
    private final StateFiles states;
    private final Fetcher fetcher;
    private final NewEntries entries;
    private final Stop stop;
    private final Consumer<String> say;
    private final Turns turns;
    private final Clock clock = Clock.systemUTC();
    private final RandomGenerator random = new SecureRandom();
    private final PriorityQueue<Turn> waiting = new PriorityQueue<>(Comparator.comparing(Turn::due));
    private final BlockingQueue<Asked> answered = new LinkedBlockingQueue<>();
    private final Set<String> busy = new HashSet<>();
    private boolean recalled;

    /**
     * What is asked.
     *
     * @param feeds their addresses
     * @param state the folder that remembers them
     * @param every how often
     * @param timeout of an answer
     * @param atOnce so many are asked at a time
     * @param userAgent who asks, with an address for those who wonder
     */
    public record Settings(
            List<URI> feeds, Path state, Duration every, Duration timeout, int atOnce, String userAgent) {
        public Settings {
            feeds = feeds.stream().distinct().toList();
            requireNonNull(state, "state");
            requireNonNull(every, "every");
            requireNonNull(timeout, "timeout");
            requireNonNull(userAgent, "userAgent");
        }
    }

    /** A feed that waits for its turn. */
    private record Turn(URI feed, Instant due, int failures) {}

    /** A feed that was asked. */
    private record Asked(Turn turn, FeedState state, Answer answer) {}

    private FeedPolling(
            Settings settings,
            StateFiles states,
            Fetcher fetcher,
            NewEntries entries,
            Stop stop,
            Consumer<String> say) {
        this.settings = settings;
        this.states = states;
        this.fetcher = fetcher;
        this.entries = entries;
        this.stop = stop;
        this.say = say;
        this.turns = new Turns(settings.every());
    }

    /** Whether an address can be asked. */
    public static boolean canAsk(URI url) {
        return Fetcher.isWeb(url);
    }

    /**
     * Asks until it is asked to stop. While the broker fails it says so, and tries again.
     *
     * @param journals opens a journal of a name
     * @param say takes a line for the operator
     * @throws Taken if another asks with the same folder
     * @throws IOException if the folder can't be read or written
     */
    public static void poll(
            Settings settings, String topic, Function<String, SendJournal> journals, Stop stop, Consumer<String> say)
            throws IOException {
        try (StateFiles states = StateFiles.open(settings.state()).orElseThrow(Taken::new);
                Fetcher fetcher = new Fetcher(settings.userAgent(), settings.timeout());
                SendJournal journal = journals.apply("dateline-poll-" + states.id())) {
            NewEntries entries = new NewEntries(journal, states, topic);
            new FeedPolling(settings, states, fetcher, entries, stop, say).run();
        } finally {
            stop.done();
        }
    }

    private void run() throws IOException {
        Instant start = clock.instant();
        settings.feeds().forEach(feed -> waiting.add(new Turn(feed, start, 0)));
        while (!stop.isAsked()) {
            try {
                if (!recalled) {
                    entries.rememberWhatWasSent();
                    recalled = true;
                }
                ask();
                take();
            } catch (KafkaException failure) {
                recalled = false;
                say.accept(failure.getClass().getSimpleName() + ": " + failure.getMessage() + "; trying again");
                stop.pause(AGAIN);
            }
        }
    }

    /** Asks those whose turn it is, but no server twice at a time. */
    private void ask() throws IOException {
        List<Turn> later = new ArrayList<>();
        while (busy.size() < settings.atOnce()
                && !waiting.isEmpty()
                && !waiting.peek().due().isAfter(clock.instant())) {
            Turn turn = waiting.remove();
            FeedState state = states.load(StateFiles.key(turn.feed()), turn.feed());
            if (state.gone()) {
                say.accept(turn.feed() + ": gone, and asked no more");
            } else if (state.notBefore().filter(clock.instant()::isBefore).isPresent()) {
                later.add(new Turn(turn.feed(), state.notBefore().get(), turn.failures()));
            } else if (busy.add(host(turn))) {
                ask(turn, state);
            } else {
                later.add(turn);
            }
        }
        waiting.addAll(later);
    }

    // what comes of it is in the queue; it never fails
    @SuppressWarnings("FutureReturnValueIgnored")
    private void ask(Turn turn, FeedState state) {
        fetcher.ask(state).thenAccept(answer -> answered.add(new Asked(turn, state, answer)));
    }

    private static String host(Turn turn) {
        return turn.feed().getHost() + ":" + turn.feed().getPort();
    }

    private void take() throws IOException {
        Optional<Asked> next = Optional.empty();
        try {
            next = Optional.ofNullable(answered.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.ask();
        }
        if (next.isPresent()) {
            Asked asked = next.get();
            busy.remove(host(asked.turn()));
            try {
                take(asked);
            } catch (KafkaException failure) {
                waiting.add(new Turn(
                        asked.turn().feed(), clock.instant(), asked.turn().failures()));
                throw failure;
            }
        }
    }

    private void take(Asked asked) throws IOException {
        String key = StateFiles.key(asked.turn().feed());
        FeedState state = asked.state();
        Answer answer = asked.answer();
        if (answer instanceof Answer.Changed changed) {
            int sent = entries.send(key, asked.turn().feed(), state, changed);
            if (sent > 0) {
                say.accept(asked.turn().feed() + ": " + sent + " sent");
            }
            again(asked.turn(), 0, Optional.empty());
        } else if (answer instanceof Answer.Unchanged unchanged) {
            if (unchanged.movedTo().isPresent()) {
                states.save(key, state.movedTo(unchanged.movedTo().get()));
            }
            again(asked.turn(), 0, Optional.empty());
        } else if (answer instanceof Answer.Gone) {
            states.save(key, state.whenGone());
            say.accept(asked.turn().feed() + ": gone, and asked no more");
        } else if (answer instanceof Answer.Failed failed) {
            say.accept(asked.turn().feed() + ": " + failed.why());
            if (failed.notBefore().isPresent()) {
                Duration asks = failed.notBefore().get();
                Duration most = asks.compareTo(Turns.LONGEST_ASKED) > 0 ? Turns.LONGEST_ASKED : asks;
                states.save(key, state.notBefore(Optional.of(clock.instant().plus(most))));
            }
            again(asked.turn(), asked.turn().failures() + 1, failed.notBefore());
        }
    }

    private void again(Turn turn, int failures, Optional<Duration> asked) {
        Duration wait = turns.next(failures, asked, random);
        waiting.add(new Turn(turn.feed(), clock.instant().plus(wait), failures));
    }
}
