package news.dateline.follow;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a reader stands in the cleaned topic: the offset of the next event of each partition. As text {@code 0:12,1:40}, which
 * is the id of a server-sent event, and means the same to every instance. Immutable.
 */
public record Positions(SortedMap<Integer, Long> offsets) {
    /** Before everything, whatever partitions there are. */
    static final Positions NONE = new Positions(new TreeMap<>());

    private static final Pattern TEXT = Pattern.compile("\\d{1,6}:\\d{1,18}(?:,\\d{1,6}:\\d{1,18}){0,9999}");

    public Positions {
        offsets = Collections.unmodifiableSortedMap(new TreeMap<>(offsets));
    }

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Positions parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("not an id of this stream");
        }
        SortedMap<Integer, Long> offsets = new TreeMap<>();
        for (String one : text.split(",")) {
            int colon = one.indexOf(':');
            offsets.put(Integer.parseInt(one.substring(0, colon)), Long.parseLong(one.substring(colon + 1)));
        }
        return new Positions(offsets);
    }

    /** The offset of the next event of a partition: the first one of a partition that is new. */
    long of(int partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    /** The same, behind one event more. */
    Positions behind(int partition, long offset) {
        SortedMap<Integer, Long> moved = new TreeMap<>(offsets);
        moved.merge(partition, offset + 1, Math::max);
        return new Positions(moved);
    }

    /** Whether everything that came before the others came before these. */
    boolean reach(Positions others) {
        return others.offsets.entrySet().stream().allMatch(other -> of(other.getKey()) >= other.getValue());
    }

    /** Behind all that came before either. */
    Positions or(Positions others) {
        if (others.reach(this)) {
            return others;
        }
        SortedMap<Integer, Long> furthest = new TreeMap<>(offsets);
        others.offsets.forEach((partition, offset) -> furthest.merge(partition, offset, Math::max));
        return new Positions(furthest);
    }

    @Override
    public String toString() {
        return offsets.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining(","));
    }
}
