package news.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where data and logs are.
 *
 * @param path absolute
 * @param temporary whether it goes when the servers have stopped
 */
record DataFolder(Path path, boolean temporary) {
    /** A folder of the user's, made if missing. */
    static DataFolder kept(Path path) {
        try {
            return new DataFolder(Files.createDirectories(path.toAbsolutePath()), false);
        } catch (IOException e) {
            throw new ManagedProcessFailure("can't make " + path, e);
        }
    }

    /** A new one that goes; others may pass through it, since the database's account may be another. */
    static DataFolder passing() {
        try {
            Path path = Files.createTempDirectory("dateline-");
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
            return new DataFolder(path, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes it with all that is in it, if it is temporary. */
    void dispose() {
        if (!temporary) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't delete " + path, e);
        }
    }
}
