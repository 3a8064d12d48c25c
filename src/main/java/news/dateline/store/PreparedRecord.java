package news.dateline.store;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dateline.item.Article;
import news.dateline.item.ContentHash;
import news.dateline.item.FieldPath;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.item.Reason;
import news.dateline.item.RecordPosition;
import news.dateline.item.WireBlock.RawOrigin;
import news.dateline.ninjs.NinjsWriter;
import news.dateline.story.Command;
import news.dateline.story.Delivery;
import news.dateline.story.Recomputation;
import news.dateline.story.StoryRules;
import org.jboss.logging.Logger;

/**
 * A raw record and what cleaning made of it, with all that deciding needs and that costs time, so that deciding itself costs
 * none.
 *
 * @param item the record; it has a position
 * @param contentHash of its payload
 * @param candidates one an item of the payload, in order
 */
public record PreparedRecord(RawItem item, String contentHash, List<Candidate> candidates) {
    private static final Logger LOG = Logger.getLogger(PreparedRecord.class);

    /** An item of the payload: what may be published, or why nothing may. */
    sealed interface Candidate {
        /** What the function of its kind makes of it. */
        <T> T fold(
                Function<Publishable, T> publishable,
                Function<Unpublishable, T> unpublishable,
                Function<Ordered, T> ordered);
    }

    /**
     * What may be published.
     *
     * @param first as a first version, which most items are
     * @param json of that
     */
    // never compared
    @SuppressWarnings("ArrayRecordComponent")
    record Publishable(Delivery delivery, Article first, byte[] json) implements Candidate {
        static Publishable of(RawItem item, Outcome.Cleaned cleaned) {
            Delivery delivery = Delivery.of(cleaned.article(), cleaned.relations(), item.receivedAt());
            Article first = StoryRules.asFirst(cleaned.article());
            return new Publishable(delivery, first, NinjsWriter.write(first));
        }

        @Override
        public <T> T fold(
                Function<Publishable, T> publishable,
                Function<Unpublishable, T> unpublishable,
                Function<Ordered, T> ordered) {
            return publishable.apply(this);
        }

        /** What stands before the colon where the text, else the headline, came from: {@code nitf:body.content}. */
        Optional<String> format() {
            return Stream.of(FieldPath.BODIES, FieldPath.TITLE)
                    .flatMap(
                            field -> Stream.ofNullable(first.wire().provenance().get(field)))
                    .map(source -> source.replaceFirst(":.*", ""))
                    .findFirst();
        }

        /** The JSON of a decided article, written again only where it is not as a first version is. */
        byte[] json(Article decided) {
            return decided.equals(first) ? json : NinjsWriter.write(decided);
        }
    }

    /**
     * What an editor, or an hour that has come, asks about an item.
     *
     * @param again what today's rules make of the item's record, where that is asked for
     */
    record Ordered(Command command, Optional<Recomputation> again) implements Candidate {
        boolean mayRelease() {
            return command.kind() == Command.Kind.DUE || command.kind() == Command.Kind.RELEASE;
        }

        @Override
        public <T> T fold(
                Function<Publishable, T> publishable,
                Function<Unpublishable, T> unpublishable,
                Function<Ordered, T> ordered) {
            return ordered.apply(this);
        }
    }

    /** Nothing to publish. */
    record Unpublishable(Outcome.Rejected why) implements Candidate {
        @Override
        public <T> T fold(
                Function<Publishable, T> publishable,
                Function<Unpublishable, T> unpublishable,
                Function<Ordered, T> ordered) {
            return unpublishable.apply(this);
        }
    }

    public PreparedRecord {
        requireNonNull(contentHash, "contentHash");
        candidates = List.copyOf(candidates);
        if (item.position().isEmpty() || candidates.isEmpty()) {
            throw new IllegalArgumentException("a prepared record has a position and at least one outcome");
        }
    }

    /** Hashes and writes: work for a cleaning thread. */
    public static PreparedRecord of(RawItem item, List<Outcome> outcomes) {
        List<Candidate> candidates =
                outcomes.stream().map(outcome -> candidate(item, outcome)).toList();
        return new PreparedRecord(item, contentHash(item, outcomes), candidates);
    }

    /** A record of the topic of commands. */
    public static PreparedRecord of(RawItem item, Command command, Optional<Recomputation> again) {
        return new PreparedRecord(item, ContentHash.of(item.payload()), List.of(new Ordered(command, again)));
    }

    /** An article carries the hash of its payload; only what has no article is still to be hashed. */
    private static String contentHash(RawItem item, List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome instanceof Outcome.Cleaned cleaned
                        ? cleaned.article().wire().raw().stream()
                        : Stream.empty())
                .map(RawOrigin::contentHash)
                .findFirst()
                .orElseGet(() -> ContentHash.of(item.payload()));
    }

    /** An article that can't be written is a fault of ours, and must not hold up the batch: it would come again and again. */
    private static Candidate candidate(RawItem item, Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            return new Unpublishable(rejected);
        }
        try {
            return Publishable.of(item, (Outcome.Cleaned) outcome);
        } catch (RuntimeException fault) {
            LOG.errorf(
                    "%s: %s at %s",
                    item,
                    fault.getClass().getName(),
                    // The virtual machine leaves it out where a fault comes often.
                    Arrays.stream(fault.getStackTrace())
                            .findFirst()
                            .map(Object::toString)
                            .orElse("a place unknown"));
            return new Unpublishable(
                    new Outcome.Rejected(Reason.INTERNAL_ERROR, fault.getClass().getSimpleName()));
        }
    }

    public RecordPosition position() {
        return item.position().orElseThrow();
    }

    /** The items that this record is about. */
    Stream<String> uris() {
        return candidates.stream()
                .flatMap(candidate -> candidate.fold(
                        publishable -> publishable.delivery().uris().stream(),
                        unpublishable -> Stream.empty(),
                        ordered -> Stream.of(ordered.command().uri())));
    }

    /** The names that the rules ask about. */
    Stream<Long> keys() {
        return candidates.stream()
                .flatMap(candidate -> candidate.fold(
                        publishable -> publishable.delivery().keys().stream(),
                        unpublishable -> Stream.empty(),
                        ordered -> Stream.empty()));
    }

    /** The names by which the rules look for items, {@link Delivery#keysOfItems}. */
    Stream<Long> keysOfItems(boolean likeness) {
        return candidates.stream()
                .flatMap(candidate -> candidate.fold(
                        publishable -> publishable.delivery().keysOfItems(likeness).stream(),
                        unpublishable -> Stream.empty(),
                        ordered -> Stream.empty()));
    }

    /** What may be a copy of another text. */
    Stream<Delivery> deliveries() {
        return candidates.stream()
                .flatMap(candidate -> candidate.fold(
                        publishable -> Stream.of(publishable.delivery()),
                        unpublishable -> Stream.empty(),
                        ordered -> ordered.again().map(Recomputation::delivery).stream()));
    }

    /** Whether it asks something about an item, and brings none. */
    boolean isOrder() {
        return candidates.get(0) instanceof Ordered;
    }

    /** Whether it may let out a text that came in earlier. */
    boolean mayRelease() {
        return candidates.stream()
                .anyMatch(candidate -> candidate.fold(
                        publishable -> publishable.delivery().mayRelease(),
                        unpublishable -> false,
                        ordered -> ordered.mayRelease()));
    }

    /** The format that each item was read in, as provenance names it; nothing for what was not read. */
    public Stream<String> formats() {
        return candidates.stream()
                .flatMap(candidate -> candidate.fold(
                        publishable -> publishable.format().stream(),
                        unpublishable -> Stream.empty(),
                        ordered -> Stream.empty()));
    }

    /** The same record, rejected as a whole. */
    PreparedRecord rejected(Outcome.Rejected why) {
        return new PreparedRecord(item, contentHash, List.of(new Unpublishable(why)));
    }
}
