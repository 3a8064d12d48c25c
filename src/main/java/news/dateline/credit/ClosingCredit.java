package news.dateline.credit;

import java.util.List;
import java.util.Optional;
import news.dateline.enrich.Context;

/** Words of credit on a line of their own: {@code With files from The Associated Press}. */
final class ClosingCredit {
    private static final int LONGEST_CREDIT = 160;

    private ClosingCredit() {}

    /** With files from The Associated Press; The Associated Press contributed to this report. */
    static Optional<Closing> read(String paragraph, Context context) {
        return paragraph.length() > LONGEST_CREDIT
                ? Optional.empty()
                : ProseCredit.of(paragraph, context)
                        .map(credits -> new Closing(0, Closing.Kind.CREDIT, List.of(), credits));
    }
}
