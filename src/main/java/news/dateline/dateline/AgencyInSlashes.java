package news.dateline.dateline;

import java.util.Optional;
import news.dateline.enrich.Rule;

/** The agency in slashes, and no place: {@code /Корр. ТАСС Мария Соколова/.}. */
final class AgencyInSlashes {
    private AgencyInSlashes() {}

    static Optional<DatelineMatch> read(DatelineHead head) {
        int close = head.text().indexOf('/', 1);
        return close < 2 || !head.marks().hasDash(close + 1)
                ? Optional.empty()
                : FiledBy.of(head.text(1, close), head.context())
                        .filter(filer -> !filer.isOwn())
                        .map(filer -> new DatelineMatch(
                                head.marks().storyStart(close + 1),
                                Rule.AGENCY,
                                PlaceAndDate.NOTHING,
                                filer.credits(),
                                filer.reporters()));
    }
}
