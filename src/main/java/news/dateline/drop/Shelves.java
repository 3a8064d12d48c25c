package news.dateline.drop;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/** Where files go that are done with: below the folder itself, so that a move is a renaming, whole or not at all. */
final class Shelves {
    private static final Path DONE = Path.of("done");
    private static final Path FAILED = Path.of("failed");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;

    Shelves(Path folder) {
        this.folder = requireNonNull(folder, "folder");
    }

    /** The names of the shelves. */
    static Set<Path> names() {
        return Set.of(DONE, FAILED);
    }

    /** Moves what was sent; does nothing where it stands there no more, or something newer does. */
    void done(DroppedFile file, Instant now) throws IOException {
        move(file, DONE, now);
    }

    /** Moves what can't be sent, and writes beside it why. */
    void failed(DroppedFile file, String why, Instant now) throws IOException {
        Path to = move(file, FAILED, now);
        if (Files.exists(to)) {
            Files.writeString(to.resolveSibling(to.getFileName() + ".reason"), why + "\n");
        }
    }

    /** Who writes under the name at the very moment is found out afterwards: what was moved and not meant goes back. */
    private Path move(DroppedFile file, Path shelf, Instant now) throws IOException {
        Path from = folder.resolve(file.name());
        Path to = free(folder.resolve(shelf).resolve(file.name()), now);
        if (!file.isStillIn(folder)) {
            return to;
        }
        Files.createDirectories(to.getParent());
        try {
            Files.move(from, to);
        } catch (NoSuchFileException gone) {
            return to;
        }
        if (!file.isAt(to) && Files.notExists(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(to, from);
        }
        return to;
    }

    /** A wire may use a name again and again. */
    private static Path free(Path wanted, Instant now) {
        return Files.notExists(wanted, LinkOption.NOFOLLOW_LINKS)
                ? wanted
                : wanted.resolveSibling(wanted.getFileName() + "~" + MOMENT.format(now));
    }
}
