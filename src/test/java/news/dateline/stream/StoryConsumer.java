package news.dateline.stream;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A consumer of cleaned articles as a downstream team would write it: what may be published, by uri. docs/stories.md shows it. */
final class StoryConsumer {
    private final Set<String> seen = new HashSet<>();
    private final Map<String, byte[]> published = new HashMap<>();

    void accept(ConsumerRecord<byte[], byte[]> event) {
        if (!seen.add(Committed.header(event, "ce_id"))) {
            return; // a consumer that starts over reads again what it has had
        }
        String uri = Committed.header(event, "ce_subject");
        switch (Committed.header(event, "ce_type").split("\\.")[3]) {
            case "created", "updated", "corrected", "released" -> published.put(uri, event.value());
            case "withheld", "killed" -> published.remove(uri);
            default ->
                throw new IllegalStateException("an event that this consumer does not know: ask before going on");
        }
    }

    Map<String, byte[]> published() {
        return published;
    }
}
