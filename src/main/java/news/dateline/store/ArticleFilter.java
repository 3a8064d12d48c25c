package news.dateline.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import news.dateline.item.PubStatus;

/**
 * Which articles to list; what is empty doesn't matter.
 *
 * @param words all of them, wherever they stand in what {@link SearchKeys} keeps, case, accents and forms of letters aside
 * @param place a filing place: its name as printed or in English, or its GeoNames id
 * @param language BCP 47, exactly as stored
 * @param agency id of an agency credited for the text
 * @param publisher id of the publisher
 * @param from received at this time or later
 * @param to received before this time
 */
public record ArticleFilter(
        Optional<String> words,
        Optional<String> place,
        Optional<String> language,
        Optional<String> agency,
        Optional<String> publisher,
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
            Optional.empty());

    public ArticleFilter {
        requireNonNull(words, "words");
        requireNonNull(place, "place");
        requireNonNull(language, "language");
        requireNonNull(agency, "agency");
        requireNonNull(publisher, "publisher");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(status, "status");
    }

    /** Those that may be used, unless others are asked for. */
    PubStatus listed() {
        return status.orElse(PubStatus.USABLE);
    }

    /** Words, places and credits find only what may be used: else a search would tell what a killed text says. */
    boolean findsSomething() {
        boolean searches = words.isPresent() || place.isPresent() || agency.isPresent() || language.isPresent();
        return listed() == PubStatus.USABLE || !searches;
    }
}
