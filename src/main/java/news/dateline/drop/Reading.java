package news.dateline.drop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files as they were seen. */
final class Reading {
    private Reading() {}

    /** Nothing where it has gone, or somebody writes to it after all. */
    static Optional<ReadFile> of(Path folder, DroppedFile file) throws IOException {
        if (!file.isStillIn(folder)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(folder.resolve(file.name()), LinkOption.NOFOLLOW_LINKS)) {
            byte[] payload = in.readNBytes(Math.toIntExact(file.size() + 1));
            return payload.length == file.size() && file.isStillIn(folder)
                    ? Optional.of(new ReadFile(file, payload))
                    : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }
}
