package news.dateline.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.enrich.PhraseTable;
import news.dateline.item.Signal;
import news.dateline.text.FactTables;

/** The words by which desks begin their notes: {@code advisories.tsv}. Immutable; thread safe. */
final class AdvisoryWords {
    /** How the words stand. */
    enum Shape {
        BRACKET,
        LINE,
        ITEM
    }

    private static final String OPENING_BRACKETS = "([（［【";
    private static final String CLOSING_BRACKETS = ")]）］】";
    private static final int LONGEST = 600;
    private static final int LONGEST_LINE = 300;
    private static final int FURTHEST_ITEM = 60;

    private final PhraseTable<Shape, Optional<Signal>> byShape;

    AdvisoryWords(FactTables tables) {
        this.byShape = PhraseTable.of(
                Shape.class,
                rows -> tables.forEach(
                        "desk/advisories.tsv", 4, row -> rows.add(shape(row), row.get(3), SignalCode.of(row.get(2)))));
    }

    static Shape shape(List<String> row) {
        return Shape.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    }

    /** The note that opens the paragraph. */
    Optional<Advisory> at(String paragraph) {
        int bracket = paragraph.isEmpty() ? -1 : OPENING_BRACKETS.indexOf(paragraph.charAt(0));
        return bracket < 0
                ? line(paragraph, 0, paragraph.length())
                : bracketed(paragraph, CLOSING_BRACKETS.charAt(bracket));
    }

    private Optional<Advisory> line(String paragraph, int start, int end) {
        return end > LONGEST_LINE
                ? Optional.empty()
                : byShape.meaning(Shape.LINE, paragraph, start).map(signal -> new Advisory(end, signal));
    }

    private Optional<Advisory> bracketed(String paragraph, char closing) {
        int close = closeOf(paragraph, closing);
        if (close < 0) {
            return Optional.empty();
        }
        String content = paragraph.substring(1, close);
        return byShape.meaning(Shape.BRACKET, content, skipBlanks(content))
                .or(() -> ofItem(content))
                .map(signal -> new Advisory(close + 1, signal))
                .or(() -> line(paragraph, 1, close + 1));
    }

    /** In Jan. 3 story, corrects the name. */
    private Optional<Optional<Signal>> ofItem(String content) {
        int item = byShape.of(Shape.ITEM).in(content.substring(0, Math.min(FURTHEST_ITEM, content.length())));
        return item < 0 ? Optional.empty() : byShape.meaningIn(Shape.BRACKET, content.substring(item));
    }

    /** Where the bracket that opens the paragraph closes, those inside it aside; -1 if it is too long for a note. */
    private static int closeOf(String paragraph, char closing) {
        char opening = paragraph.charAt(0);
        int depth = 0;
        for (int at = 0; at < Math.min(LONGEST, paragraph.length()); at++) {
            char unit = paragraph.charAt(at);
            depth += unit == opening ? 1 : unit == closing ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static int skipBlanks(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
