package news.dateline.story;

import java.util.List;
import java.util.Optional;
import news.dateline.item.PubStatus;

/** A kill acts on the whole story of its supplier, and on nothing else. */
final class Kills {
    private Kills() {}

    /**
     * One event an item of the story that is not killed yet.
     *
     * @param except the item that tells of its own kill
     */
    static List<Decision> of(String series, Optional<String> except, Cause cause, Memory memory) {
        return memory.series(series).stream()
                .filter(uri -> !except.equals(Optional.of(uri)))
                .flatMap(uri -> of(uri, memory.standing(uri).orElseThrow(), cause).stream())
                .toList();
    }

    /** What the wire has killed an editor may kill for good: nobody needs to be told again. */
    private static Optional<Decision> of(String uri, Standing standing, Cause cause) {
        boolean forGood = cause.by() == Standing.Cause.EDITOR && standing.by() != Standing.Cause.EDITOR;
        if (standing.isKilled() && !forGood) {
            return Optional.empty();
        }
        return Optional.of(new Decision(
                Disposition.KILLED,
                !standing.isKilled(),
                uri,
                new Decision.Text.Written(
                        KilledArticle.ofOther(
                                uri, standing, PubStatus.CANCELED, cause.words(), cause.signal(), cause.raw()),
                        Optional.empty()),
                standing.killed(cause.by(), cause.at())));
    }
}
