package news.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void aLogGetsALineEveryTenSecondsAndOneAtTheEnd() {
        try (ProgressBar bar = bar(false, 100)) {
            for (int i = 0; i < 100; i++) {
                clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(250));
                bar.step();
            }
        }
        assertEquals(
                "40 of 100 files, 10.0 s, 4/s\n80 of 100 files, 20.0 s, 4/s\n100 of 100 files, 25.0 s, 4/s\n",
                bytes.toString(UTF_8));
    }

    @Test
    void aTerminalGetsOneLineThatRedrawsItself() {
        try (ProgressBar bar = bar(true, 2)) {
            clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
            bar.step();
            bar.step();
        }
        String drawn = bytes.toString(UTF_8);
        assertTrue(drawn.startsWith("\r[" + "#".repeat(15) + "·".repeat(15) + "] 1 of 2 files"), drawn);
        assertTrue(drawn.endsWith("\r[" + "#".repeat(30) + "] 2 of 2 files, 1.0 s, 2/s\n"), drawn);
    }

    @Test
    void nothingToDoIsDone() {
        bar(true, 0).close();

        assertTrue(bytes.toString(UTF_8).contains("#".repeat(30)), bytes.toString(UTF_8));
    }

    private ProgressBar bar(boolean terminal, long total) {
        return new ProgressBar(new PrintStream(bytes, true, UTF_8), terminal, "files", total, clock::get);
    }
}
