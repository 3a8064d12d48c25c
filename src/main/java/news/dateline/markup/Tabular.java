package news.dateline.markup;

import java.util.ArrayList;
import java.util.List;

/** Text whose lines and columns mean something. */
final class Tabular {
    private Tabular() {}

    /** The lines that hold text, none indented by what the markup left; cells apart by one tab, empty ones kept. */
    static String tidied(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            String tidy = line.startsWith("\t") ? line.substring(1) : line;
            if (!tidy.isBlank()) {
                lines.add(
                        tidy.replaceAll(" *\t *", "\t").replaceFirst("^ +", "").stripTrailing());
            }
        }
        return String.join("\n", lines);
    }
}
