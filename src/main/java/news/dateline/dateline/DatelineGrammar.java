package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;

/**
 * THE list of shapes that datelines have; the first that fits wins. An agency of the table is the anchor: in brackets or
 * slashes, behind a dash, or alone in front; what stands beside it must be places and a date and nothing else. Without an
 * agency, only a place with a date and a dash behind it is one.
 */
final class DatelineGrammar {
    private static final List<DatelineShape> OPENED_BY_BRACKET = List.of(
            AgencyFirst::read,
            PlaceInBrackets::read,
            AsianDatelines::read,
            ChinesePapers::bracketed,
            UnknownHouse::bracketed);

    private static final List<DatelineShape> OPENED_BY_SLASH = List.of(AgencyInSlashes::read);

    private static final List<DatelineShape> OPENED_BY_WORD = List.of(
            ChineseDatelines::read,
            ChinesePapers::read,
            AsianDatelines::ownLine,
            AgencyInBrackets::read,
            AgencyBehind::date,
            AgencyBehind::dash,
            AgencyAlone::read,
            UnknownHouse::read,
            PlaceWithDate::read,
            PersianOpenings::read,
            HindiOpenings::read,
            SelfNamedPaper::read,
            PlaceInRegion::read);

    private DatelineGrammar() {}

    /** The dateline that opens the paragraph. */
    static Optional<DatelineMatch> read(String paragraph, Context context) {
        if (paragraph.isEmpty()) {
            return Optional.empty();
        }
        DatelineHead head = new DatelineHead(paragraph, context);
        for (DatelineShape shape : shapes(head)) {
            Optional<DatelineMatch> match = shape.read(head);
            if (match.isPresent()) {
                return Optional.of(DatelineTail.of(match.get(), paragraph, context));
            }
        }
        return Optional.empty();
    }

    private static List<DatelineShape> shapes(DatelineHead head) {
        if (head.marks().opensBracket(0)) {
            return OPENED_BY_BRACKET;
        }
        return head.text().charAt(0) == '/' ? OPENED_BY_SLASH : OPENED_BY_WORD;
    }
}
