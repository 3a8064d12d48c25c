package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;
import news.dateline.enrich.Findings;
import news.dateline.enrich.PrintedText;
import news.dateline.item.Dateline;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.text.FoundDate;

/** Notes which words of a dateline are its date; the whole dateline where its date is not one by itself, such as a day alone. */
final class DatelineDate {
    private DatelineDate() {}

    static Draft found(Draft draft, Dateline dateline, PrintedText piece, String source, Context context) {
        return dateline.date()
                .map(date ->
                        Findings.add(draft, FieldPath.DATELINE_DATE, date.toString(), words(piece, context), source))
                .orElse(draft);
    }

    private static PrintedText words(PrintedText piece, Context context) {
        List<FoundDate> dates = context.datesIn(piece.text());
        Optional<FoundDate> last = dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(dates.size() - 1));
        return last.map(date -> new PrintedText(
                        date.in(piece.text()), piece.span().map(span -> span.part(date.start(), date.end()))))
                .orElse(piece);
    }
}
