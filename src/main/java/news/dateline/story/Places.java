package news.dateline.story;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.item.Name;
import news.dateline.item.Series;
import news.dateline.item.Signal;
import news.dateline.likeness.Copy;

/**
 * Which story an item belongs to: what it says itself, else the headline that it goes on with, within the window, else the
 * slugline, of one supplier. The same headline alone makes a story for half a day: tomorrow's report comes in today's words.
 */
final class Places {
    private static final Set<Signal> GOES_ON =
            EnumSet.of(Signal.UPDATE, Signal.CORRECTION, Signal.REFILE, Signal.REPEAT);
    /**
     * How many items a story has before a text that is sent again opens the next one: who sends one text all day long makes
     * many stories, none of them longer than a batch can read.
     */
    static final int MOST_BY_TEXT = 100;

    /** Tomorrow's report comes under today's headline, and so do those of one day that have a title of few words. */
    private static final Duration HEADLINE_WINDOW = Duration.ofHours(12);

    /** All deliveries of a day's story come under one slugline, and so do those of the next day's, in a routine: not so long. */
    private static final Duration SLUG_WINDOW = Duration.ofHours(12);

    private final Policy policy;
    private final Copies copies;

    Places(Policy policy) {
        this.policy = policy;
        this.copies = new Copies(policy);
    }

    /**
     * An item's place.
     *
     * @param series as published
     * @param place as remembered
     * @param killed whether the story that it goes on with was killed, and the item with it
     */
    record Placed(Series series, Standing.Place place, boolean killed) {
        Placed {
            requireNonNull(series, "series");
            requireNonNull(place, "place");
        }
    }

    Placed of(Delivery delivery, Optional<Standing> known, Memory memory) {
        List<Copy> alike = copies.of(delivery, memory);
        Series own = delivery.article()
                .wire()
                .series()
                .orElseGet(() -> Series.of(delivery.uri()))
                .withTake(delivery.relations().take())
                .withDuplicateOf(copies.repeated(delivery, alike, memory));
        if (known.isPresent()) {
            Standing.Place place = known.get().story();
            Series series = Series.of(place.series()).withTake(own.take()).withDuplicateOf(own.duplicateOf());
            return new Placed(
                    place.sequence() > 1 ? series.at(place.sequence(), Optional.empty()) : series, place, false);
        }
        List<Related> related = related(delivery, alike, memory);
        Optional<Related> killed = related.stream().filter(Related::killed).findFirst();
        Optional<Related> joined = related.stream()
                .filter(one -> one.joins() && !one.killed())
                .findFirst()
                .or(() -> killed.filter(one -> one.joins() && carriesOn(delivery, one)));
        if (joined.isEmpty()) {
            List<String> instead = killed.stream().map(Related::series).toList();
            return new Placed(own.withRelated(instead), new Standing.Place(own.id(), 1, false), false);
        }
        return joined(delivery, own, joined.get(), related, memory);
    }

    private static Placed joined(Delivery delivery, Series own, Related story, List<Related> related, Memory memory) {
        List<String> items = memory.series(story.series());
        int sequence = items.stream()
                        .mapToInt(uri ->
                                memory.standing(uri).orElseThrow().story().sequence())
                        .max()
                        .orElse(0)
                + 1;
        Optional<String> before =
                delivery.replaces() && !items.isEmpty() ? Optional.of(items.get(items.size() - 1)) : Optional.empty();
        Series series = new Series(
                story.series(),
                Optional.empty(),
                own.take(),
                Optional.empty(),
                own.duplicateOf(),
                others(story, related));
        return new Placed(
                series.at(sequence, before), new Standing.Place(story.series(), sequence, false), story.killed());
    }

    private static List<String> others(Related story, List<Related> related) {
        return related.stream()
                .filter(one -> one.joins() && !one.killed())
                .map(Related::series)
                .filter(id -> !id.equals(story.series()))
                .distinct()
                .toList();
    }

    /** A story that the item may belong to. */
    private record Related(String series, Instant seen, boolean joins, boolean killed, boolean sameWords) {}

    /** The oldest first. */
    private List<Related> related(Delivery delivery, List<Copy> alike, Memory memory) {
        List<Related> linked = delivery.relations().follows().stream()
                .flatMap(uri -> memory.standing(uri).stream())
                .map(standing -> related(delivery, standing, Instant.MIN, true))
                .toList();
        if (!linked.isEmpty() || delivery.relations().supplier().isEmpty()) {
            return linked;
        }
        Stream<Name> headlines = Stream.concat(delivery.relations().headline().stream(), delivery.openings().stream());
        List<Related> headed = headlines
                .map(name -> byName(delivery, name, policy.series(), memory))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> bySlug(delivery, memory));
        return Stream.concat(headed.stream(), byText(delivery, alike, memory))
                .sorted(Comparator.comparing(Related::seen))
                .toList();
    }

    /** What the same supplier sends again under its headline is of the story of the first: a kill of either kills both. */
    private Stream<Related> byText(Delivery delivery, List<Copy> alike, Memory memory) {
        return alike.stream()
                .filter(copy -> copies.isRepeat(delivery, copy))
                .flatMap(copy -> memory.standing(copy.uri()).stream()
                        .map(standing -> related(delivery, standing, copy.seen(), hasRoom(standing, memory))));
    }

    private static boolean hasRoom(Standing standing, Memory memory) {
        return memory.size(standing.story().series()) < MOST_BY_TEXT;
    }

    /** An addition or a new lead goes on with the last item under its slugline. */
    private List<Related> bySlug(Delivery delivery, Memory memory) {
        List<Related> found = delivery.relations().slug().filter(Name::isMarked).stream()
                .flatMap(name -> byName(delivery, name, SLUG_WINDOW, memory).stream())
                .toList();
        return found.subList(Math.max(0, found.size() - 1), found.size());
    }

    private List<Related> byName(Delivery delivery, Name name, Duration window, Memory memory) {
        boolean goesOn = delivery.relations().headline().filter(Name::isMarked).isPresent()
                || delivery.relations().take().isPresent()
                || delivery.article().wire().signal().filter(GOES_ON::contains).isPresent();
        List<Named> rows = memory.named(delivery.key(name)).stream()
                .filter(row -> row.isItem() && !row.uri().equals(delivery.uri()))
                .toList();
        // what has stood on another day as well is the title of a form; on one day the texts tell
        boolean headed = policy.likeness()
                && delivery.isTelling(name)
                && rows.stream().allMatch(row -> isOfToday(delivery, row));
        return rows.stream()
                .filter(row -> !row.seen().plus(window).isBefore(delivery.at()))
                .filter(row -> copies.mayGoOn(delivery, row.uri(), memory))
                .sorted(Comparator.comparing(Named::seen))
                .flatMap(row -> memory.standing(row.uri()).stream()
                        .map(standing -> related(
                                delivery,
                                standing,
                                row.seen(),
                                goesOn
                                        || row.marked()
                                        || headed && hasRoom(standing, memory)
                                        || standing.isKilled()
                                                && standing.words().equals(delivery.words()))))
                .toList();
    }

    private static boolean isOfToday(Delivery delivery, Named row) {
        return !row.seen().plus(HEADLINE_WINDOW).isBefore(delivery.at());
    }

    private static Related related(Delivery delivery, Standing standing, Instant seen, boolean joins) {
        return new Related(
                standing.story().series(),
                seen,
                joins,
                standing.isKilled(),
                standing.words().equals(delivery.words()));
    }

    /** The same text under another id, or its next write-through; anything else is a substitute, in a story of its own. */
    private static boolean carriesOn(Delivery delivery, Related killed) {
        return killed.sameWords()
                || delivery.article()
                        .wire()
                        .signal()
                        .filter(signal -> signal == Signal.UPDATE || signal == Signal.REPEAT)
                        .isPresent();
    }
}
