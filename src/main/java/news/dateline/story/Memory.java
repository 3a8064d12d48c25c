package news.dateline.story;

import java.util.List;
import java.util.Optional;

/** What a rule may ask of the past. Answers are those of one moment: nothing changes while a rule asks. */
public interface Memory {
    /** How an item stands; empty for one that was never seen. */
    Optional<Standing> standing(String uri);

    /** Who goes by a name, in the order in which they came; items and waiting notes. */
    List<Named> named(long key);

    /** The uris of a story's items, in the order of their numbers. */
    List<String> series(String id);
}
