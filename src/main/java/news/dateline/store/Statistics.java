package news.dateline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came in within a stretch of time, counted several ways, each list largest first.
 *
 * @param from its beginning
 * @param to its end
 * @param articles that may be used and were received within it: of those that are counted
 * @param complete false where there are more than are counted; then all but the dead letters count the newest
 * @param hours articles by the hour, in order of time; none without an article
 * @param reasons dead letters by reason
 */
public record Statistics(
        Instant from,
        Instant to,
        long articles,
        boolean complete,
        List<HourCount> hours,
        List<Count> languages,
        List<Count> agencies,
        List<Count> publishers,
        List<Count> countries,
        List<PlaceCount> places,
        List<Count> reasons) {
    /**
     * Articles of an hour.
     *
     * @param hour its first moment
     */
    public record HourCount(Instant hour, long count) {}

    /**
     * What there is of one kind.
     *
     * @param name a code or an id, as articles have it
     */
    public record Count(String name, long count) {}

    /**
     * A filing place.
     *
     * @param country ISO 3166, two letters
     */
    public record PlaceCount(
            long geonamesId, String name, Optional<String> country, double latitude, double longitude, long count) {}

    public Statistics {
        hours = List.copyOf(hours);
        languages = List.copyOf(languages);
        agencies = List.copyOf(agencies);
        publishers = List.copyOf(publishers);
        countries = List.copyOf(countries);
        places = List.copyOf(places);
        reasons = List.copyOf(reasons);
    }
}
