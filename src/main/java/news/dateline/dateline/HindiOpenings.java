package news.dateline.dateline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.enrich.Context;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.Rule;
import news.dateline.item.AgencyCredit;

/**
 * How Hindi papers open: {@code वाराणसी, एपी।}, {@code वाराणसी, समाचार संवाददाता।}, {@code वेब डेस्क, वाराणसी।}. The place and the
 * agency, or the paper's own people or desk, and a full stop.
 */
final class HindiOpenings {
    private static final String WORDS = "([\\p{IsDevanagari}]+(?: [\\p{IsDevanagari}]+){0,2})";
    private static final Pattern SHAPE = Pattern.compile(WORDS + ", ?" + WORDS + "[।|]\\s*(?=\\S)");

    private HindiOpenings() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        Matcher matcher = SHAPE.matcher(head.paragraph());
        Context context = head.context();
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String first = matcher.group(1);
        String second = matcher.group(2);
        if (isOwn(first, context)) {
            return of(second, List.of(), matcher.end(), context);
        }
        return isOwn(second, context)
                ? of(first, List.of(), matcher.end(), context)
                : NamedAgencies.of(second, context).flatMap(credits -> of(first, credits, matcher.end(), context));
    }

    private static Optional<DatelineMatch> of(String place, List<AgencyCredit> credits, int end, Context context) {
        return context.gazetteer().knows(place)
                ? Optional.of(new DatelineMatch(
                        end,
                        credits.isEmpty() ? Rule.OWN_HOUSE : Rule.PLACE_AND_AGENCY,
                        new PlaceAndDate(List.of(place), Optional.empty(), false, List.of()),
                        credits,
                        List.of()))
                : Optional.empty();
    }

    /** The word for a correspondent or a desk, behind the name of the house or not. */
    private static boolean isOwn(String words, Context context) {
        return context.words().matches(CreditWord.CORRESPONDENT, words.substring(words.lastIndexOf(' ') + 1));
    }
}
