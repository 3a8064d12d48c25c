package news.dateline.stream;

import io.smallrye.mutiny.Uni;
import news.dateline.item.Hints;
import news.dateline.item.RecordPosition;

/** The way into the raw topic for those who don't speak Kafka. Thread safe. */
public interface RawArticles {
    /**
     * Sends a payload as one record, its key {@link Hints#id()}.
     *
     * @return where the record stands, once every replica in sync has it; fails in bounded time with
     *     {@link RawTopicException}
     */
    Uni<RecordPosition> send(byte[] payload, Hints hints);
}
