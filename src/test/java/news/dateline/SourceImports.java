package news.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Arrows between rooms that byte code does not show: the compiler copies a constant, and comments are no code. */
final class SourceImports {
    private static final Path SOURCES = Path.of("src/main/java/news/dateline");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?news\\.dateline\\.(\\w+)\\..*;$", Pattern.MULTILINE);

    private SourceImports() {}

    /** Each import of another room, as {@code above -> below} and the file with the line. */
    static void forEach(BiConsumer<String, String> arrow) {
        try (Stream<Path> files = Files.walk(SOURCES, 2)) {
            List<Path> inRooms = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().equals(SOURCES))
                    .toList();
            for (Path file : inRooms) {
                String room = file.getParent().getFileName().toString();
                Matcher found = IMPORT.matcher(Files.readString(file));
                while (found.find()) {
                    if (!found.group(1).equals(room)) {
                        arrow.accept(room + " -> " + found.group(1), file.getFileName() + ": " + found.group());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
