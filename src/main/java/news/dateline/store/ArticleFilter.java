package news.dateline.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.search.SearchQuery;

/**
 * Which articles to list; what is empty doesn't matter.
 *
 * @param words in headline, slugline, byline, standfirst or text; articles of the last seconds may be missing
 * @param place a filing place: its name as printed or in English, its GeoNames id, or its country, ISO 3166
 * @param language BCP 47, exactly as stored
 * @param agency id of an agency credited for the text
 * @param publisher id of the publisher
 * @param series id of a story
 * @param signal what the item asks of those who have an earlier one
 * @param from received at this time or later
 * @param to received before this time
 */
public record ArticleFilter(
        Optional<SearchQuery> words,
        Optional<String> place,
        Optional<String> language,
        Optional<String> agency,
        Optional<String> publisher,
        Optional<String> series,
        Optional<Signal> signal,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<PubStatus> status) {
    /** All that may be used. */
    public static final ArticleFilter NONE = new ArticleFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public ArticleFilter {
        requireNonNull(words, "words");
        requireNonNull(place, "place");
        requireNonNull(language, "language");
        requireNonNull(agency, "agency");
        requireNonNull(publisher, "publisher");
        requireNonNull(series, "series");
        requireNonNull(signal, "signal");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(status, "status");
    }

    /** The same, of what was received before this time too. */
    public ArticleFilter until(Instant time) {
        Instant last = to.filter(time::isAfter).orElse(time);
        return new ArticleFilter(
                words, place, language, agency, publisher, series, signal, from, Optional.of(last), status);
    }

    /** Those that may be used, unless others are asked for. */
    PubStatus listed() {
        return status.orElse(PubStatus.USABLE);
    }

    /** Words, places, credits and signals find only what may be used: else a search would tell what a killed text says. */
    boolean findsSomething() {
        boolean searches = words.isPresent()
                || place.isPresent()
                || agency.isPresent()
                || language.isPresent()
                || signal.isPresent();
        return listed() == PubStatus.USABLE || !searches;
    }
}
