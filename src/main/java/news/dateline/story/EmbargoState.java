package news.dateline.story;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import news.dateline.item.Article;
import news.dateline.item.Dateline;
import news.dateline.item.PubStatus;
import news.dateline.item.StatedTime;

/**
 * Whether a delivery may be used when it comes in. It fails closed: what is stated and not understood holds.
 *
 * @param held whether it must not be used yet
 * @param until when it may; empty for a text that is held until somebody says otherwise
 */
record EmbargoState(boolean held, Optional<Instant> until) {
    private static final EmbargoState FREE = new EmbargoState(false, Optional.empty());

    /** Where no zone is known the last one in which the hour comes decides. */
    private static final ZoneId LATEST = ZoneOffset.ofHours(-12);

    /** By the record's timestamp, not by the clock: a replay a week later decides the same. */
    static EmbargoState of(Delivery delivery) {
        Article article = delivery.article();
        Optional<Instant> stated = article.times().embargoedUntil().map(time -> hour(time, article));
        boolean withheld = article.pubStatus() == PubStatus.WITHHELD;
        Optional<Instant> hour = withheld ? delivery.relations().release() : stated;
        if (hour.isEmpty()) {
            return withheld ? new EmbargoState(true, Optional.empty()) : FREE;
        }
        return hour.get().isAfter(delivery.at()) ? new EmbargoState(true, hour) : FREE;
    }

    /** A date alone is over when its day begins where the story was filed, else where it begins last. */
    private static Instant hour(StatedTime time, Article article) {
        return time.instant()
                .map(at -> at.toInstant())
                .orElseGet(() -> time.date().atStartOfDay(zone(article)).toInstant());
    }

    private static ZoneId zone(Article article) {
        return article.wire().dateline().stream()
                .flatMap(dateline -> dateline.places().stream())
                .flatMap(place -> place.resolved().stream())
                .map(Dateline.ResolvedPlace::timeZone)
                .findFirst()
                .flatMap(EmbargoState::zone)
                .orElse(LATEST);
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
