package news.dateline.story;

import java.time.Instant;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.StatedTime;

/** Whether a delivery is newer than the version that stands, by what the provider says. */
enum Age {
    OLDER,
    NEWER,
    /** The same time and the same number. */
    SAME,
    UNKNOWN;

    /**
     * The provider's time of the version decides, then its number: some providers' numbers are opaque, and a later
     * version may carry a smaller one.
     */
    static Age of(Article article, Standing standing) {
        Age byTime = of(versionCreated(article), standing.versionCreated());
        if (byTime == OLDER || byTime == NEWER) {
            return byTime;
        }
        Age byNumber = of(
                article.identity().version().flatMap(Age::number),
                standing.providerVersion().flatMap(Age::number));
        boolean sameVersion = article.identity().version().isPresent()
                && article.identity().version().equals(standing.providerVersion());
        return byNumber == UNKNOWN && sameVersion ? SAME : byNumber;
    }

    static Optional<Instant> versionCreated(Article article) {
        return article.times().versionCreated().flatMap(StatedTime::instant).map(at -> at.toInstant());
    }

    private static <T extends Comparable<T>> Age of(Optional<T> delivered, Optional<T> standing) {
        if (delivered.isEmpty() || standing.isEmpty()) {
            return UNKNOWN;
        }
        return switch (Integer.signum(delivered.get().compareTo(standing.get()))) {
            case -1 -> OLDER;
            case 1 -> NEWER;
            default -> SAME;
        };
    }

    /** A version of digits alone. */
    static Optional<Long> number(String version) {
        boolean digits =
                !version.isEmpty() && version.length() <= 18 && version.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.valueOf(version)) : Optional.empty();
    }
}
