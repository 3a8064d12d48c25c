package news.dateline.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.likeness.Copy;
import news.dateline.revision.VersionText;

/** What a rule may ask of the past. Answers are those of one moment: nothing changes while a rule asks. */
public interface Memory {
    /** How an item stands; empty for one that was never seen. */
    Optional<Standing> standing(String uri);

    /** Who goes by a name, in the order in which they came; items and waiting notes. */
    List<Named> named(long key);

    /** The texts that share a key and came within the window, either way; the newest first. */
    List<Copy> near(List<Long> keys, Instant at, Duration window);

    /** The text of an item. */
    Optional<Copy> copy(String uri);

    /** The text that an item stands with, whether or not it may be used; empty where it never had one. */
    Optional<VersionText> text(String uri);

    /** The uris of a story's items, in the order of their numbers. */
    List<String> series(String id);

    /** How many items a story has. */
    int size(String series);
}
