package news.dateline.story;

import java.time.Instant;
import java.util.List;

/**
 * Where two meet who change a story as a whole, one by joining it, the other by killing it: under its revision, which every
 * change raises. Neither may act on a story without the other's change.
 */
final class Meetings {
    private Meetings() {}

    /** A row for each story that the decisions change as a whole. */
    static List<Named> of(List<Decision> decisions, String uri, Instant at, Memory memory) {
        return decisions.stream()
                .filter(decision -> decision.disposition() == Disposition.KILLED || joins(decision, memory))
                .map(decision -> decision.standing().story().series())
                .distinct()
                .map(series -> new Named(
                        NameKey.ofStory(series), 0, revision(series, memory), uri, 0, false, Named.Role.MEETING, at))
                .toList();
    }

    private static boolean joins(Decision decision, Memory memory) {
        return decision.standing().story().sequence() > 1
                && memory.standing(decision.uri()).isEmpty();
    }

    private static int revision(String series, Memory memory) {
        return memory.series(series).stream()
                .mapToInt(item -> memory.standing(item).orElseThrow().sequence())
                .sum();
    }
}
