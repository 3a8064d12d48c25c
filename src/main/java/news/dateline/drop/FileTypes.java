package news.dateline.drop;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.text.FactTable;

/** What files' names hint at, {@code file-types.tsv}. */
public final class FileTypes {
    private static final Map<String, String> TYPES = FactTable.rows(FileTypes.class, "file-types.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private FileTypes() {}

    /** The media type that the extension of a name stands for, a hint like any other. */
    public static Optional<String> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(extension));
    }
}
