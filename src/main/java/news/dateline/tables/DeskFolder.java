package news.dateline.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.text.DeskTable;
import news.dateline.text.FactTables;

/**
 * The folder in which a desk keeps rows of its own: {@code agency/agencies.tsv} in it adds to the table of that name. Read
 * once, at the start; what changes in it counts from the next start on.
 */
public final class DeskFolder {
    /** Names the folder, in the service's configuration and to the commands. */
    public static final String KEY = "dateline.tables.directory";

    private static final String SUFFIX = ".tsv";

    private DeskFolder() {}

    /**
     * The tables that ship with Dateline, with the folder's rows behind them; as they ship where there is no folder.
     *
     * @throws IllegalArgumentException if the folder is missing, or a table in it is no UTF-8
     * @throws UncheckedIOException if it can't be read
     */
    public static FactTables tables(Optional<Path> folder) {
        return folder.map(DeskFolder::read).map(FactTables::with).orElseGet(FactTables::shipped);
    }

    private static List<DeskTable> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(KEY + ": no such folder: " + folder);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<DeskTable> tables = new ArrayList<>();
            for (Path file : files.filter(DeskFolder::isTable).sorted().toList()) {
                tables.add(new DeskTable(name(folder, file), file.toString(), text(file)));
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTable(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX) && Files.isRegularFile(file);
    }

    /** By room and file, with slashes on every system. */
    private static String name(Path folder, Path file) {
        List<String> parts = new ArrayList<>();
        folder.relativize(file).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException notUtf8) {
            throw new IllegalArgumentException(file + ": not UTF-8", notUtf8);
        }
    }
}
