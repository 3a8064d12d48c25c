package news.dateline.story;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import news.dateline.item.PubStatus;

/**
 * An item as today's rules read it in the record that it came in.
 *
 * @param delivery as the record would come in today; its time is the record's
 * @param change the item's last change when this was asked for: one that came since goes before it
 */
public record Recomputation(Delivery delivery, int change) {
    /** Why nothing is published of it: what an item says may be made anew, whether it may be used may not. */
    public enum Obstacle {
        NOTE("a note to desks"),
        STATUS("would no longer be usable"),
        NO_TEXT("would have no text");

        private final String words;

        Obstacle(String words) {
            this.words = words;
        }

        /** For an operator. */
        public String words() {
            return words;
        }
    }

    public Recomputation {
        requireNonNull(delivery, "delivery");
    }

    /**
     * What stands against it.
     *
     * @param at when it is asked for: an embargo that was over by then holds nothing
     */
    public Optional<Obstacle> obstacle(Instant at) {
        if (delivery.relations().notice().isPresent()) {
            return Optional.of(Obstacle.NOTE);
        }
        Delivery now = new Delivery(
                delivery.article(),
                delivery.relations(),
                delivery.fingerprint(),
                delivery.words(),
                delivery.text(),
                at);
        if (delivery.article().pubStatus() != PubStatus.USABLE
                || EmbargoState.of(now).held()) {
            return Optional.of(Obstacle.STATUS);
        }
        return delivery.article().content().paragraphs().isEmpty() ? Optional.of(Obstacle.NO_TEXT) : Optional.empty();
    }
}
