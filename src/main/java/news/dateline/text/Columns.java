package news.dateline.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Columns of a table in plain text. */
final class Columns {
    private static final int FEWEST_ROWS = 2;

    /** Three blanks; two of them stand after a full stop, on some wires. */
    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?: {3,}| ?\\t\\s*+)(?=\\S)");

    private Columns() {}

    /** Whether most lines of a block have gaps within. */
    static boolean areIn(List<String> block) {
        long rows = block.stream().filter(Columns::hasGap).count();
        return rows >= FEWEST_ROWS && rows * 3 >= block.size() * 2L;
    }

    private static boolean hasGap(String line) {
        boolean may = line.indexOf("   ", 1) > 0 || line.indexOf('\t', 1) > 0;
        return may && GAP.matcher(line).find();
    }

    /** The block as a table: a line a row, cells apart by tabs. */
    static Paragraph table(List<String> block) {
        String rows = block.stream()
                .map(line -> String.join("\t", GAP.split(line.strip())))
                .collect(Collectors.joining("\n"));
        return new Paragraph(rows, true);
    }
}
