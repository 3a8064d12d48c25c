package news.dateline.item;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an item stands to others of its supplier, for the rules on stories. Not published.
 *
 * @param supplier who sent it: the id of an agency, else a name, a domain, a naming authority; empty where nothing tells,
 *     and then no note touches it by its headline
 * @param names what a note may call it beside its uri
 * @param take its number in a story that comes in takes
 * @param follows uris of the items that it says it goes on with or takes the place of
 * @param release the hour at which an item that is held back by words may be used
 * @param notice what it asks about other items
 */
public record Relations(
        Optional<String> supplier,
        List<Name> names,
        Optional<Integer> take,
        List<String> follows,
        Optional<Instant> release,
        Optional<Notice> notice) {
    public static final Relations NONE =
            new Relations(Optional.empty(), List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Relations {
        requireNonNull(supplier, "supplier");
        names = List.copyOf(names);
        requireNonNull(take, "take");
        follows = List.copyOf(follows);
        requireNonNull(release, "release");
        requireNonNull(notice, "notice");
    }

    public Relations withSupplier(String supplier) {
        return new Relations(Optional.of(supplier), names, take, follows, release, notice);
    }

    public Relations withNames(List<Name> names, Optional<Integer> take) {
        return new Relations(supplier, names, take, follows, release, notice);
    }

    public Relations withFollows(List<String> follows) {
        return new Relations(supplier, names, take, follows, release, notice);
    }

    public Relations withRelease(Instant release) {
        return new Relations(supplier, names, take, follows, Optional.of(release), notice);
    }

    public Relations withNotice(Notice notice) {
        return new Relations(supplier, names, take, follows, release, Optional.of(notice));
    }

    /** The name under which the story runs, where it has a headline. */
    public Optional<Name> headline() {
        return names.stream().filter(name -> name.kind() == Name.Kind.HEADLINE).findFirst();
    }

    /** The keyword line of the story. */
    public Optional<Name> slug() {
        return names.stream().filter(name -> name.kind() == Name.Kind.SLUG).findFirst();
    }

    /** Names are text of the payload, which is never logged. */
    @Override
    public String toString() {
        return "Relations[" + names.size() + " names]";
    }
}
