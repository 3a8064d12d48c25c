package news.dateline.sources;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names by which sources are told apart. A sender may make up any number of them: so many are taken as there is room for,
 * all others count as one. Thread safe.
 */
final class SourceNames {
    /** Of records that name no source. */
    static final String NONE = "none";

    /** Of sources for which there is no room, or whose name is too long for a label. */
    static final String OTHER = "other";

    private static final int LONGEST = 100;

    private final int most;
    private final Set<String> taken = new HashSet<>();

    SourceNames(int most) {
        this.most = most;
    }

    /** The name under which a source counts: its own where there is room for it. */
    synchronized String of(Optional<String> source) {
        return source.map(name -> hasRoom(name) ? name : OTHER).orElse(NONE);
    }

    private boolean hasRoom(String name) {
        return taken.contains(name) || name.length() <= LONGEST && taken.size() < most && taken.add(name);
    }

    /**
     * Gives the room to those that have earned it; whoever has only just come may keep what is left.
     *
     * @param known in the order of what they sent
     * @return those that lost their room
     */
    synchronized List<String> giveRoomTo(Collection<String> known) {
        Set<String> before = new HashSet<>(taken);
        taken.clear();
        known.stream()
                .filter(name -> !name.equals(NONE) && !name.equals(OTHER) && name.length() <= LONGEST)
                .limit(most)
                .forEach(taken::add);
        before.stream().filter(name -> taken.size() < most).forEach(taken::add);
        return before.stream().filter(name -> !taken.contains(name)).toList();
    }
}
