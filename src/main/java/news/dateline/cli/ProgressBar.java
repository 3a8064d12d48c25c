package news.dateline.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How far a command has come. On a terminal a bar that redraws itself; elsewhere, where it would fill a log, a line every
 * ten seconds and one at the end. Thread safe.
 */
public final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final long REDRAW = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long REPORT = TimeUnit.SECONDS.toNanos(10);

    private final PrintStream out;
    private final boolean terminal;
    private final String what;
    private final long total;
    private final LongSupplier nanoTime;
    private final long start;
    private long done;
    private long next;

    /**
     * @param what is counted, in the plural
     * @param nanoTime a clock in nanoseconds
     */
    ProgressBar(PrintStream out, boolean terminal, String what, long total, LongSupplier nanoTime) {
        this.out = requireNonNull(out, "out");
        this.terminal = terminal;
        this.what = requireNonNull(what, "what");
        this.total = total;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.next = start + (terminal ? 0 : REPORT);
    }

    /** A bar on standard error. */
    public static ProgressBar onStandardError(String what, long total) {
        return new ProgressBar(System.err, errorIsTerminal(), what, total, System::nanoTime);
    }

    /** One more is done. */
    public synchronized void step() {
        done++;
        long now = nanoTime.getAsLong();
        if (now - next >= 0 && done < total) {
            next = now + (terminal ? REDRAW : REPORT);
            draw(now, terminal ? "\r" : "", terminal ? "" : "\n");
        }
    }

    /** Draws the last state and ends the line. */
    @Override
    public synchronized void close() {
        draw(nanoTime.getAsLong(), terminal ? "\r" : "", "\n");
    }

    private void draw(long now, String before, String after) {
        double seconds = Math.max(1e-3, (now - start) / 1e9);
        out.print(before
                + (terminal ? bar() + " " : "")
                + String.format(Locale.ROOT, "%d of %d %s, %.1f s, %.0f/s", done, total, what, seconds, done / seconds)
                + after);
        out.flush();
    }

    private String bar() {
        int filled = total == 0 ? WIDTH : (int) (WIDTH * Math.min(done, total) / total);
        return "[" + "#".repeat(filled) + "·".repeat(WIDTH - filled) + "]";
    }

    /** The JDK tells of standard input and output only; the shell can ask about standard error. */
    private static boolean errorIsTerminal() {
        try {
            return new ProcessBuilder("sh", "-c", "test -t 2")
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noShell) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
