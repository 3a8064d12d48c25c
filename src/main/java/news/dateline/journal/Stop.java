package news.dateline.journal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether a command that goes on and on is to stop after what it has in hand. Thread safe. */
public final class Stop {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    /** When the process is asked to end, it ends after what is in hand, and after this long at the latest. */
    public static Stop withProcess(Duration patience) {
        Stop stop = new Stop();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stop.ask();
                            await(stop.done, patience);
                        },
                        "stop"));
        return stop;
    }

    public void ask() {
        asked.countDown();
    }

    /** There is nothing in hand any more. */
    public void done() {
        done.countDown();
    }

    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits, but not longer than until it is asked to stop. */
    public void pause(Duration duration) {
        await(asked, duration);
    }

    private static void await(CountDownLatch latch, Duration duration) {
        try {
            // Whether the time is over or it was asked makes no difference: who waits looks.
            boolean unused = latch.await(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
