package news.dateline.store;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import news.dateline.item.Outcome;
import news.dateline.item.RecordPosition;
import news.dateline.story.Disposition;

/** What the database says became of one item of a record. A replay of the record gives equal effects. */
public sealed interface Effect {
    /** The record. */
    RecordPosition position();

    /** The item's place within the payload, from 0. */
    int ordinal();

    Disposition disposition();

    /** What the function of its kind makes of it: a kind that is added later does not compile before it is handled. */
    <T> T fold(Function<Published, T> published, Function<Kept, T> kept, Function<Refused, T> refused);

    /** Why a dead letter goes out, where one does. */
    default Optional<Outcome.Rejected> rejection() {
        return fold(published -> Optional.empty(), kept -> Optional.empty(), refused -> Optional.of(refused.why()));
    }

    /**
     * An article goes out.
     *
     * @param seriesId the story's id: the key of the cleaned topic
     * @param article JSON, UTF-8, byte for byte as stored
     */
    // never compared: the article goes out and is forgotten
    @SuppressWarnings("ArrayRecordComponent")
    record Published(
            RecordPosition position,
            int ordinal,
            Disposition disposition,
            String uri,
            String seriesId,
            int sequence,
            byte[] article)
            implements Effect {
        public Published {
            requireNonNull(uri, "uri");
            requireNonNull(seriesId, "seriesId");
            requireNonNull(article, "article");
        }

        @Override
        public <T> T fold(Function<Published, T> published, Function<Kept, T> kept, Function<Refused, T> refused) {
            return published.apply(this);
        }

        /** Payloads are never logged. */
        @Override
        public String toString() {
            return disposition.code() + " " + uri + " from " + position;
        }
    }

    /** Recorded, not published: a duplicate or stale. */
    record Kept(RecordPosition position, int ordinal, Disposition disposition, String uri, int sequence)
            implements Effect {
        @Override
        public <T> T fold(Function<Published, T> published, Function<Kept, T> kept, Function<Refused, T> refused) {
            return kept.apply(this);
        }
    }

    /** A dead letter goes out. */
    record Refused(RecordPosition position, int ordinal, Outcome.Rejected why) implements Effect {
        @Override
        public Disposition disposition() {
            return Disposition.REJECTED;
        }

        @Override
        public <T> T fold(Function<Published, T> published, Function<Kept, T> kept, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
