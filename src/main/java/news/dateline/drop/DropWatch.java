package news.dateline.drop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import news.dateline.item.ContentHash;
import news.dateline.journal.SendJournal;
import news.dateline.journal.Stop;
import news.dateline.journal.Taken;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;

/**
 * Sends what others drop into a folder, each file once. Records and a note of the files go out in one transaction; then the
 * files are moved, and nothing more is sent before they are. Who is killed in between reads the note, and moves them.
 */
public final class DropWatch {
    private static final int MOST_FILES = 100;
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    /** The record has headers as well. */
    private static final int LARGEST = SendJournal.MOST_BYTES - 64 * 1024;

    /** A file waits no longer for others of its transaction. */
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final Settings settings;
    private final FolderLock lock;
    private final SendJournal journal;
    private final WholeFiles files;
    private final Shelves shelves;
    private final Stop stop;
    private final Consumer<String> say;
    private final Clock clock = Clock.systemUTC();
    private boolean recalled;
    private String complaint = "";

    /**
     * What is watched.
     *
     * @param settle how long nobody has written to a file that is whole
     * @param topic that is sent to
     * @param source of the files that stand in no folder of their own
     * @param pace waits for the turn of the next record
     */
    public record Settings(Path folder, Duration settle, String topic, String source, Runnable pace) {
        public Settings {
            requireNonNull(folder, "folder");
            requireNonNull(settle, "settle");
            requireNonNull(topic, "topic");
            requireNonNull(source, "source");
            requireNonNull(pace, "pace");
        }
    }

    private DropWatch(Settings settings, FolderLock lock, SendJournal journal, Stop stop, Consumer<String> say) {
        this.settings = settings;
        this.lock = lock;
        this.journal = journal;
        this.files = new WholeFiles(settings.folder(), Shelves.names(), settings.settle());
        this.shelves = new Shelves(settings.folder());
        this.stop = stop;
        this.say = say;
    }

    /**
     * Watches until it is asked to stop. While broker or file system fail it says so, and tries again.
     *
     * @param journals opens a journal of a name
     * @param say takes a line for the operator
     * @throws Taken if another watches the folder
     * @throws IOException if the folder can't be locked
     */
    public static void watch(Settings settings, Function<String, SendJournal> journals, Stop stop, Consumer<String> say)
            throws IOException {
        try (FolderLock lock = FolderLock.take(settings.folder()).orElseThrow(Taken::new);
                SendJournal journal = journals.apply("dateline-watch-" + lock.id())) {
            new DropWatch(settings, lock, journal, stop, say).run();
        } finally {
            stop.done();
        }
    }

    private void run() {
        while (!stop.isAsked()) {
            try {
                if (!recalled) {
                    moveWhatWasSent();
                    recalled = true;
                }
                boolean idle = send(files.look(lock.now(), System.nanoTime()));
                complaint = "";
                if (idle) {
                    stop.pause(pause());
                }
            } catch (KafkaException | IOException failure) {
                recalled = false;
                complain(failure);
                stop.pause(AGAIN);
            }
        }
    }

    private Duration pause() {
        Duration quarter = settings.settle().dividedBy(4);
        return quarter.compareTo(SHORTEST_PAUSE) < 0
                ? SHORTEST_PAUSE
                : quarter.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : quarter;
    }

    /** Once for as long as it stays the same. */
    private void complain(Exception failure) {
        String now = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        if (!now.equals(complaint)) {
            complaint = now;
            say.accept(now + "; trying again");
        }
    }

    /** What the last transaction sent and nobody has moved. */
    private void moveWhatWasSent() throws IOException {
        SentNote note = SentNote.parse(journal.recall());
        if (note.isEmpty()) {
            return;
        }
        for (DroppedFile file : files.all(note::mayHave)) {
            Optional<ReadFile> read = Reading.of(settings.folder(), file);
            if (read.filter(note::has).isPresent()) {
                shelves.done(file, clock.instant());
            }
        }
    }

    /** Sends those that can be read, and answers whether there was none. */
    private boolean send(List<DroppedFile> whole) throws IOException {
        boolean idle = true;
        List<ReadFile> batch = new ArrayList<>();
        long bytes = 0;
        long begun = 0;
        for (DroppedFile file : whole) {
            if (stop.isAsked()) {
                break;
            }
            Optional<ReadFile> read = read(file);
            if (read.isEmpty()) {
                continue;
            }
            int length = read.get().payload().length;
            settings.pace().run();
            boolean late = System.nanoTime() - begun > LONGEST_WAIT.toNanos();
            if (batch.size() == MOST_FILES || !batch.isEmpty() && (late || bytes + length > MOST_BYTES)) {
                commit(batch);
                batch.clear();
                bytes = 0;
            }
            if (batch.isEmpty()) {
                begun = System.nanoTime();
            }
            batch.add(read.get());
            bytes += length;
            idle = false;
        }
        if (!batch.isEmpty()) {
            commit(batch);
        }
        return idle;
    }

    /** Nothing where it has gone or changed meanwhile, or can't be read, which puts it aside. */
    private Optional<ReadFile> read(DroppedFile file) throws IOException {
        Optional<String> refusal = file.size() == 0
                ? Optional.of("empty")
                : file.size() > LARGEST
                        ? Optional.of("too-large: " + file.size() + " bytes, the limit is " + LARGEST)
                        : Optional.empty();
        if (refusal.isPresent()) {
            fail(file, refusal.get());
            return Optional.empty();
        }
        try {
            return Reading.of(settings.folder(), file);
        } catch (IOException unreadable) {
            fail(file, "unreadable: " + unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void fail(DroppedFile file, String why) throws IOException {
        say.accept(file.name() + ": " + why);
        shelves.failed(file, why, clock.instant());
    }

    private void commit(List<ReadFile> batch) throws IOException {
        int partitions = journal.partitions();
        try {
            journal.commit(
                    batch.stream().map(read -> record(read, partitions)).toList(),
                    SentNote.of(batch).written());
        } catch (SendJournal.Refused refused) {
            fail(batch.get(refused.index()).file(), "too-large: the topic takes no record of its size");
            return;
        }
        for (ReadFile read : batch) {
            shelves.done(read.file(), clock.instant());
        }
    }

    /** What one source sends stays in order, on one partition; a key would be taken for the item's id. */
    private ProducerRecord<byte[], byte[]> record(ReadFile read, int partitions) {
        String source = read.file().folder().orElse(settings.source());
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                settings.topic(), Math.floorMod(source.hashCode(), partitions), null, read.payload());
        Headers headers = record.headers();
        FileTypes.ofName(read.file().name().toString())
                .ifPresent(type -> headers.add("content-type", type.getBytes(UTF_8)));
        headers.add("source", source.getBytes(UTF_8));
        headers.add("file", read.file().name().toString().getBytes(UTF_8));
        headers.add("content-hash", ContentHash.of(read.payload()).getBytes(UTF_8));
        return record;
    }
}
