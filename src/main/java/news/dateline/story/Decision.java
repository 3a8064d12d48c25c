package news.dateline.story;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.item.StatedTime;

/**
 * What a cleaned article means, given the version of the item that stands.
 *
 * @param disposition what it leads to
 * @param article the article; where it is published, with its version
 * @param standing the version that stands afterwards
 */
public record Decision(Disposition disposition, Article article, Standing standing) {
    public Decision {
        requireNonNull(disposition, "disposition");
        requireNonNull(article, "article");
        requireNonNull(standing, "standing");
    }

    /**
     * Decides. The same article and the same standing version give the same decision.
     *
     * @param fingerprint {@link Fingerprint#of} the article
     * @param known the version of the item that stands; empty for an item seen for the first time
     */
    public static Decision on(Article article, String fingerprint, Optional<Standing> known) {
        if (known.isEmpty()) {
            return publish(first(article.pubStatus()), article, 1, fingerprint);
        }
        Standing standing = known.get();
        Age age = Age.of(article, standing);
        if (fingerprint.equals(standing.fingerprint())) {
            return new Decision(Disposition.DUPLICATE, article, standing);
        }
        if (age == Age.OLDER || killedForGood(article, standing, age)) {
            return new Decision(Disposition.STALE, article, standing);
        }
        return publish(next(article, standing), article, standing.sequence() + 1, fingerprint);
    }

    private static Disposition first(PubStatus status) {
        return switch (status) {
            case USABLE -> Disposition.CREATED;
            case WITHHELD -> Disposition.WITHHELD;
            case CANCELED -> Disposition.KILLED;
        };
    }

    private static Disposition next(Article article, Standing standing) {
        return switch (article.pubStatus()) {
            case CANCELED -> Disposition.KILLED;
            case WITHHELD -> Disposition.WITHHELD;
            case USABLE -> {
                if (standing.pubStatus() == PubStatus.WITHHELD) {
                    yield Disposition.RELEASED;
                }
                boolean corrects = article.wire()
                        .signal()
                        .filter(Signal.CORRECTION::equals)
                        .isPresent();
                yield corrects ? Disposition.CORRECTED : Disposition.UPDATED;
            }
        };
    }

    /** A late redelivery must not bring a killed item back: only what is newer for certain may. */
    private static boolean killedForGood(Article article, Standing standing, Age age) {
        return standing.pubStatus() == PubStatus.CANCELED
                && article.pubStatus() != PubStatus.CANCELED
                && age != Age.NEWER;
    }

    /** The article with its version as published: the provider's, else the count. */
    public static Article numbered(Article article, int sequence) {
        return article.identity().version().isPresent()
                ? article
                : article.with(article.identity().withVersion(Integer.toString(sequence)));
    }

    private static Optional<Instant> versionCreated(Article article) {
        return article.times().versionCreated().flatMap(StatedTime::instant).map(at -> at.toInstant());
    }

    private static Decision publish(Disposition disposition, Article article, int sequence, String fingerprint) {
        Article numbered = numbered(article, sequence);
        Standing standing = new Standing(
                sequence,
                numbered.identity().version().orElseThrow(),
                article.identity().version(),
                versionCreated(article),
                article.pubStatus(),
                fingerprint);
        return new Decision(disposition, numbered, standing);
    }

    /** Whether a delivery is newer than the version that stands, by what the provider says. */
    private enum Age {
        OLDER,
        NEWER,
        UNKNOWN;

        /**
         * The provider's time of the version decides, then its number: some providers' numbers are opaque, and a later
         * version may carry a smaller one.
         */
        static Age of(Article article, Standing standing) {
            Age byTime = of(versionCreated(article), standing.versionCreated());
            return byTime == UNKNOWN
                    ? of(
                            article.identity().version().flatMap(Age::number),
                            standing.providerVersion().flatMap(Age::number))
                    : byTime;
        }

        private static <T extends Comparable<T>> Age of(Optional<T> delivered, Optional<T> standing) {
            if (delivered.isEmpty() || standing.isEmpty()) {
                return UNKNOWN;
            }
            return switch (Integer.signum(delivered.get().compareTo(standing.get()))) {
                case -1 -> OLDER;
                case 1 -> NEWER;
                default -> UNKNOWN;
            };
        }

        private static Optional<Long> number(String version) {
            boolean digits = !version.isEmpty()
                    && version.length() <= 18
                    && version.chars().allMatch(c -> c >= '0' && c <= '9');
            return digits ? Optional.of(Long.valueOf(version)) : Optional.empty();
        }
    }
}
