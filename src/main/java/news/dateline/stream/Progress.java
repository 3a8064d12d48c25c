package news.dateline.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Knows how far the loop has come: what the watchdog asks. Thread safe. */
@ApplicationScoped
public class Progress {
    private final AtomicLong settled = new AtomicLong();

    void settled(int records) {
        settled.addAndGet(records);
    }

    /** Records whose effects are out, since the start. */
    public long settled() {
        return settled.get();
    }
}
