package news.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.drop.FileTypes;

/** A file that holds one payload. */
record PayloadFile(Path path) {
    /**
     * The file, or all files of the folder and of its folders in the order of their names, without hidden ones.
     *
     * @throws CommandFailure if there is none
     */
    static List<PayloadFile> under(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.equals(path) || !hidden(path.relativize(file)))
                    .sorted()
                    .map(PayloadFile::new)
                    .toList();
        } catch (IOException e) {
            throw new CommandFailure("can't read " + path, e);
        }
    }

    /** The media type that the extension stands for, a hint like any other. */
    Optional<String> contentType() {
        return FileTypes.ofName(path.getFileName().toString());
    }

    /** @throws CommandFailure if it can't be read */
    byte[] read() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new CommandFailure("can't read " + path, e);
        }
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
