package news.dateline.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * The file of tokens as it is now. A file that is gone is an empty one: nobody has a token any more. A file that is broken leaves what
 * stood before, and says so in the log. Thread safe.
 */
final class TokenFile {
    private static final Logger LOG = Logger.getLogger(TokenFile.class);
    private static final long LOOK_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    private final Path path;
    private final LongSupplier nanos;
    private Tokens tokens;
    private Optional<Stamp> seen;
    private long looked;

    /** What tells two states of a file apart without reading it. */
    private record Stamp(FileTime modified, long size) {
        static Optional<Stamp> of(Path path) {
            try {
                return Optional.of(new Stamp(Files.getLastModifiedTime(path), Files.size(path)));
            } catch (IOException gone) {
                return Optional.empty();
            }
        }
    }

    /**
     * Reads the file for the first time.
     *
     * @param nanos a clock that only goes forward
     * @throws IllegalStateException if it is not there or broken
     */
    TokenFile(Path path, LongSupplier nanos) {
        this.path = path;
        this.nanos = nanos;
        this.seen = Stamp.of(path);
        this.looked = nanos.getAsLong();
        try {
            this.tokens = Tokens.parse(Files.readString(path));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("dateline.access.tokens-file: " + why(unreadable));
        }
    }

    synchronized Optional<Caller> caller(String token) {
        if (nanos.getAsLong() - looked >= LOOK_EVERY_NANOS) {
            looked = nanos.getAsLong();
            look();
        }
        return tokens.caller(token);
    }

    private void look() {
        Optional<Stamp> now = Stamp.of(path);
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        try {
            tokens = now.isEmpty() ? Tokens.NONE : Tokens.parse(Files.readString(path));
            LOG.infof("the file of tokens was read again: %d callers", tokens.size());
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.errorf("the file of tokens is not read, what stood in it before holds: %s", why(unreadable));
        }
    }

    /** Without the text of the file, which a decoder's message might quote. */
    private static String why(Exception unreadable) {
        return unreadable instanceof IllegalArgumentException
                ? String.valueOf(unreadable.getMessage())
                : "it can't be read (" + unreadable.getClass().getSimpleName() + ")";
    }
}
