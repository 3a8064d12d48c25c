package news.dateline.markup;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells tables that show data from those that only lay out a page. */
final class DataTable {
    /** A cell of data holds a value, a name or a remark, in UTF-16 units. */
    private static final int LONGEST_CELL = 240;

    /** So many of its cells may hold more. */
    private static final double REMARKS = 0.1;

    /** Of the rows, as wide as the widest but for cells that reach over several. */
    private static final double EVEN = 0.6;

    private DataTable() {}

    /** A table with cells beside each other that hold no blocks; or with even rows, whose cells hold short ones. */
    static boolean isOne(Element table) {
        if (table.selectFirst("td + td, th + td, th + th, td + th") == null) {
            return false;
        }
        if (table.selectFirst("p, div, table table, h1, h2, h3, ul, ol, blockquote") == null) {
            return true;
        }
        return table.selectFirst("table table, h1, h2, h3, form, article, section, aside, nav, header, footer, iframe")
                        == null
                && !isOfLinks(table)
                && hasShortCells(table)
                && hasEvenRows(table.select("tr"));
    }

    private static boolean isOfLinks(Element table) {
        return table.select("a[href]").text().length() * 2 > table.text().length();
    }

    private static boolean hasShortCells(Element table) {
        Elements cells = table.select("td, th");
        long remarks = cells.stream()
                .filter(cell -> cell.text().length() > LONGEST_CELL)
                .count();
        return remarks <= cells.size() * REMARKS;
    }

    private static boolean hasEvenRows(List<Element> rows) {
        List<Integer> widths = rows.stream()
                .map(row -> (int) row.children().stream()
                        .filter(cell -> ElementRole.of(cell) == ElementRole.CELL)
                        .count())
                .toList();
        int widest = widths.stream().mapToInt(Integer::intValue).max().orElse(0);
        long even = widths.stream().filter(width -> width == widest).count();
        return widest > 1 && rows.size() > 1 && even >= rows.size() * EVEN;
    }
}
