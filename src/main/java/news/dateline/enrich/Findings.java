package news.dateline.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Finding;

/** Notes what was found out about an article: the field, the words, where they stand, the rule and how often it is right. */
public final class Findings {
    private Findings() {}

    /**
     * The article with one finding more.
     *
     * @param source as provenance has it: {@code text:} and a rule, or a field of the source
     */
    public static Draft add(Draft draft, FieldPath field, String value, PrintedText piece, String source) {
        List<Finding> all = new ArrayList<>(draft.wire().findings());
        all.add(of(field, value, Optional.of(piece), source));
        return draft.with(draft.wire().withFindings(all));
    }

    static Finding of(FieldPath field, String value, Optional<PrintedText> piece, String source) {
        return new Finding(
                field,
                Optional.empty(),
                value,
                piece.map(PrintedText::text),
                piece.flatMap(PrintedText::span),
                Rules.name(source),
                Rules.confidence(field, source));
    }

    /** The article without what was found for a field. */
    public static Draft without(Draft draft, FieldPath field) {
        List<Finding> others = draft.wire().findings().stream()
                .filter(finding -> finding.field() != field)
                .toList();
        return draft.with(draft.wire().withFindings(others));
    }

    /** What was found for a field in these words. */
    public static PrintedText piece(Draft draft, FieldPath field, String text) {
        return draft.wire().findings().stream()
                .filter(finding -> finding.field() == field && finding.text().equals(Optional.of(text)))
                .findFirst()
                .map(finding -> new PrintedText(text, finding.span()))
                .orElse(PrintedText.beside(text));
    }
}
