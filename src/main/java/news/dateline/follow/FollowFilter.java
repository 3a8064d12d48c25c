package news.dateline.follow;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Predicate;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.search.SearchQuery;
import news.dateline.store.SearchKeys;

/**
 * What a reader wants to hear of; what is empty doesn't matter.
 *
 * @param language BCP 47, exactly as published
 * @param agency id of an agency credited for the text
 * @param publisher id of the publisher
 * @param place a filing place: its name as printed or in English, its GeoNames id, or its country, ISO 3166
 * @param signal what the item asks of those who have an earlier one
 * @param series id of a story
 * @param status how the item stands then, or stood before it was killed, held or let out
 * @param words in headline, slugline, byline, standfirst or text
 */
public record FollowFilter(
        Optional<String> language,
        Optional<String> agency,
        Optional<String> publisher,
        Optional<String> place,
        Optional<Signal> signal,
        Optional<String> series,
        Optional<PubStatus> status,
        Optional<SearchQuery> words) {
    public FollowFilter {
        requireNonNull(language, "language");
        requireNonNull(agency, "agency");
        requireNonNull(publisher, "publisher");
        place = place.map(SearchKeys::place);
        requireNonNull(signal, "signal");
        requireNonNull(series, "series");
        requireNonNull(status, "status");
        requireNonNull(words, "words");
    }

    /** Whether the event is of interest: as it is, or as its item was before it was killed, held or let out. */
    boolean passes(FollowedEvent event) {
        return has(series, event.series()::equals)
                && has(status, event::concerns)
                && (event.facets().isEmpty() || event.facets().stream().anyMatch(this::passes));
    }

    private boolean passes(Facets facets) {
        return has(language, wanted -> facets.language().filter(wanted::equals).isPresent())
                && has(agency, facets.agencies()::contains)
                && has(
                        publisher,
                        wanted -> facets.publisher().filter(wanted::equals).isPresent())
                && has(place, facets.places()::contains)
                && has(
                        signal,
                        wanted -> facets.signal().filter(wanted.code()::equals).isPresent())
                && (words.isEmpty() || words.get().matches(facets.words().folded()));
    }

    private static <T> boolean has(Optional<T> wanted, Predicate<T> there) {
        return wanted.filter(there.negate()).isEmpty();
    }
}
