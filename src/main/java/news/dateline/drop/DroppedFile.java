package news.dateline.drop;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A file as it was seen: another size or another time is another file under its name.
 *
 * @param name relative to the folder
 * @param size in bytes
 * @param modified when it was last written, as its file system says
 */
record DroppedFile(Path name, long size, Instant modified) {
    /** As they were dropped; of the same moment by name. */
    static final Comparator<DroppedFile> OLDEST_FIRST = Comparator.comparing(DroppedFile::modified)
            .thenComparing(file -> file.name().toString());

    DroppedFile {
        requireNonNull(name, "name");
        requireNonNull(modified, "modified");
    }

    static DroppedFile of(Path name, BasicFileAttributes attributes) {
        return new DroppedFile(
                name, attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    /** Who sent it: the folder below the drop folder in which it stands, as FTP servers give each wire one. */
    Optional<String> folder() {
        return name.getNameCount() > 1 ? Optional.of(name.getName(0).toString()) : Optional.empty();
    }

    /** Whether it stands there as it was seen. */
    boolean isStillIn(Path folder) throws IOException {
        return isAt(folder.resolve(name));
    }

    boolean isAt(Path path) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile() && of(name, now).equals(this);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
