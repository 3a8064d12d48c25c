package news.dateline.layout;

import java.util.List;
import java.util.function.IntConsumer;
import news.dateline.text.SegmentAccount;

/** The rows of one text and their account: each finder settles the rows that it is sure of. For one thread. */
final class TextLayout {
    private final List<Row> rows;
    private final SegmentAccount ledger;

    TextLayout(List<Row> rows) {
        this.rows = rows;
        this.ledger = new SegmentAccount(rows.stream().map(Row::text).toList());
    }

    int size() {
        return rows.size();
    }

    Row row(int index) {
        return rows.get(index);
    }

    String text(int index) {
        return rows.get(index).text();
    }

    SegmentAccount ledger() {
        return ledger;
    }

    boolean isOpen(int index) {
        return index >= 0 && index < size() && awaits(index);
    }

    /** The first row from here that nobody has settled, or the number of rows. */
    int nextOpen(int from) {
        int index = from;
        while (index < size() && !awaits(index)) {
            index++;
        }
        return index;
    }

    /** A byline is no part that the finders look for. */
    private boolean awaits(int index) {
        return ledger.isOpen(index) && !(rows.get(index).nature() instanceof Row.Nature.Bylined);
    }

    void eachOpen(int from, int to, IntConsumer action) {
        for (int index = nextOpen(from); index < to; index = nextOpen(index + 1)) {
            action.accept(index);
        }
    }
}
