package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;

/** THE list of shapes in which a last paragraph closes; the first that fits wins. */
final class ClosingGrammar {
    private static final List<ClosingShape> SHAPES = List.of(
            EndMark::read,
            ReportersLine::read,
            ClosingBracket::read,
            ClosingInitials::read,
            AgencyAndEditorsLine::read,
            ClosingCredit::read,
            AgencyAtEnd::alone,
            HouseAndAgency::read,
            DeskLine::read,
            AgencyAtEnd::behindSentence);

    private ClosingGrammar() {}

    /** What ends the last paragraph. */
    static Optional<Closing> read(String paragraph, Context context) {
        for (ClosingShape shape : SHAPES) {
            Optional<Closing> closing = shape.read(paragraph, context);
            if (closing.isPresent()) {
                return closing;
            }
        }
        return Optional.empty();
    }
}
