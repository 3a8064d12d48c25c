package news.dateline.format;

import java.util.List;
import news.dateline.item.ReadItem;

/** A wire format's reader. To add one: this interface, and a line in the pipeline's list of readers. Stateless; thread safe. */
public interface Reader {
    /** Whether the payload is of this format, by looking at it; its content type is a hint at most. */
    boolean accepts(Payload payload);

    /**
     * Reads a payload that this format accepts.
     *
     * @return one outcome an item, in order, never empty: a draft of the article, or why there is none. One bad item
     *     does not stop the others.
     */
    List<ReadItem> read(Payload payload);
}
