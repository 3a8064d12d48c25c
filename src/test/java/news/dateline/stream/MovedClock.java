package news.dateline.stream;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wall clock of one process, which can be set while it runs, as an operator or a time server sets that of a machine; its monotonic
 * clock goes on. By Debian's {@code libfaketime}, where it is installed.
 */
final class MovedClock {
    private static final Path LIBRARIES = Path.of("/usr/lib");

    private final Path library;
    private final Path offset;

    private MovedClock(Path library, Path offset) {
        this.library = library;
        this.offset = offset;
    }

    /** Right at first. Skips the test where there is none. */
    static MovedClock in(Path folder) throws IOException {
        Optional<Path> library = library();
        assumeTrue(library.isPresent(), "no clock is moved: apt-get install libfaketime");
        MovedClock clock = new MovedClock(library.get(), folder.resolve("clock"));
        clock.set(Duration.ZERO);
        return clock;
    }

    private static Optional<Path> library() throws IOException {
        if (!Files.isDirectory(LIBRARIES)) {
            return Optional.empty();
        }
        try (Stream<Path> found =
                Files.find(LIBRARIES, 4, (path, attributes) -> path.endsWith("faketime/libfaketimeMT.so.1"))) {
            return found.findFirst();
        }
    }

    /** How far it is from the right time, from the next second on. */
    void set(Duration away) throws IOException {
        Path next = Files.writeString(offset.resolveSibling("clock.next"), "%+d%n".formatted(away.toSeconds()));
        Files.move(next, offset, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What runs a process by this clock. */
    List<String> wrapper() {
        return List.of(
                "env",
                "LD_PRELOAD=" + library,
                "FAKETIME_TIMESTAMP_FILE=" + offset,
                "FAKETIME_CACHE_DURATION=1",
                "FAKETIME_DONT_FAKE_MONOTONIC=1",
                // else every wait of the JDK, which goes by the monotonic clock, is over at once
                "FAKETIME_FORCE_MONOTONIC_FIX=0",
                "FAKETIME_DISABLE_SHM=1");
    }
}
