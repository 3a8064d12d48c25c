package news.dateline.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A consumer of cleaned articles as a downstream team would write it: what may be published, by uri. docs/subscribers.md shows it. */
final class StoryConsumer {
    private final ObjectMapper json = new ObjectMapper();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, ObjectNode> published = new HashMap<>();

    void accept(ConsumerRecord<byte[], byte[]> event) throws IOException {
        if (!seen.add(Committed.header(event, "ce_id"))) {
            return; // a consumer that starts over reads again what it has had
        }
        String uri = Committed.header(event, "ce_subject");
        switch (Committed.header(event, "ce_type").split("\\.")[3]) {
            case "created", "updated", "corrected", "released" -> {
                ObjectNode article = (ObjectNode) json.readTree(event.value());
                published.merge(
                        uri, article, (before, now) -> now.has("bodies") ? now : now.setAll(before.retain("bodies")));
            }
            case "withheld", "killed" -> published.remove(uri);
            default ->
                throw new IllegalStateException("an event that this consumer does not know: ask before going on");
        }
    }

    Map<String, ObjectNode> published() {
        return published;
    }
}
