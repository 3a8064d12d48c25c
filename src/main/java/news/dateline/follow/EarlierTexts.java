package news.dateline.follow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the database knows of the items that events are about. Waits for it; not for an event loop. Thread safe. */
interface EarlierTexts {
    /**
     * The texts with which items were published before, by URI, as JSON. None at all where the database is away: the event of an
     * item of which nothing is known goes to everybody, since a kill must not be missed.
     */
    Map<String, List<String>> of(Collection<String> uris);

    /**
     * Which of the items may be used now.
     *
     * @throws RuntimeException where the database is away
     */
    Set<String> usable(Collection<String> uris);
}
