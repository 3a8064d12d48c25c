package news.dateline.dateline;

import java.util.List;
import news.dateline.enrich.Context;
import news.dateline.enrich.Rule;
import news.dateline.item.AgencyCredit;
import news.dateline.text.FoundDate;
import org.jspecify.annotations.Nullable;

/** The beginning of a paragraph, where a dateline may stand, as every shape reads it. For one thread. */
final class DatelineHead {
    private static final int LONGEST = 160;

    private final String paragraph;
    private final String text;
    private final DatelinePunctuation marks;
    private final Context context;
    private @Nullable List<FoundDate> dates;

    /** @param paragraph not empty */
    DatelineHead(String paragraph, Context context) {
        this.paragraph = paragraph;
        this.text = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        this.marks = new DatelinePunctuation(text);
        this.context = context;
    }

    String paragraph() {
        return paragraph;
    }

    /** As much of the paragraph as a dateline may take. */
    String text() {
        return text;
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    DatelinePunctuation marks() {
        return marks;
    }

    Context context() {
        return context;
    }

    /** The dates in it, looked for once. */
    List<FoundDate> dates() {
        List<FoundDate> found = dates;
        if (found == null) {
            found = context.datesIn(text);
            dates = found;
        }
        return found;
    }

    /** The dateline that ends where the story begins; of agencies that share their letters it means those at home there. */
    DatelineMatch match(int end, Rule rule, PlaceAndDate setting, List<AgencyCredit> credits) {
        return new DatelineMatch(end, rule, setting, HomeAgency.of(credits, setting, context), setting.reporters());
    }
}
