package news.dateline.dateline;

import java.util.Optional;

/** The place in brackets, then the agency: {@code (ANKARA) - ANKA -}. */
final class PlaceInBrackets {
    private PlaceInBrackets() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        int close = head.marks().closeOf(0);
        boolean dash = close > 0 && head.marks().hasDash(close + 1);
        return dash && PlaceName.isInCapitals(head.text(1, close))
                ? AgencyBehind.between(head, head.marks().storyStart(close + 1), head.text(1, close), ":-")
                : Optional.empty();
    }
}
