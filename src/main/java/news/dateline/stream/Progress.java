package news.dateline.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Knows how far the loop has come: what the watchdog asks. Thread safe. */
@ApplicationScoped
public class Progress {
    private final AtomicLong settled = new AtomicLong();

    private volatile Optional<String> waitsFor = Optional.empty();
    private volatile boolean databaseIsFull;

    void settled(int records) {
        settled.addAndGet(records);
        goesOn();
    }

    /** Nothing waits any more: a batch went out, or was given up. */
    void goesOn() {
        waitsFor = Optional.empty();
        databaseIsFull = false;
    }

    /**
     * A batch is held, and tried again.
     *
     * @param why without a word of a payload
     */
    void waits(String why, boolean databaseIsFull) {
        waitsFor = Optional.of(why);
        this.databaseIsFull = databaseIsFull;
    }

    /** What the batch in hand waits for; nothing while all goes on. */
    public Optional<String> waitsFor() {
        return waitsFor;
    }

    /** Whether the database answers and has no room to write to, which no restart of this process mends. */
    public boolean databaseIsFull() {
        return databaseIsFull;
    }

    /** Records whose effects are out, since the start. */
    public long settled() {
        return settled.get();
    }
}
