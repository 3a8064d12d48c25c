package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import news.dateline.item.RecordPosition;

/**
 * The way into the topic of commands: what is asked here goes through the same loop as every delivery, and has its effects
 * once. Thread safe.
 */
public interface Commands {
    /**
     * An editor kills an item, and its story: no delivery brings it back.
     *
     * @param by who asks it
     * @param reason why, in the editor's words; goes out with the event
     * @return where the command stands; fails in bounded time with {@link RawTopicException}
     */
    Uni<RecordPosition> kill(String uri, String by, String reason, Instant at);

    /** An editor lets out the text of an item that is held or killed. The same otherwise. */
    Uni<RecordPosition> release(String uri, String by, String reason, Instant at);
}
