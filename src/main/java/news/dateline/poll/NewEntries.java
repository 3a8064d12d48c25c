package news.dateline.poll;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dateline.item.ContentHash;
import news.dateline.journal.SendJournal;
import news.dateline.text.Decoded;
import news.dateline.text.Decoder;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Sends the entries of a feed that were not sent as they are now, and remembers them. For one thread. */
final class NewEntries {
    private final SendJournal journal;
    private final StateFiles states;
    private final String topic;

    NewEntries(SendJournal journal, StateFiles states, String topic) {
        this.journal = journal;
        this.states = states;
        this.topic = topic;
    }

    /** What the last transaction sent and nobody has remembered. */
    void rememberWhatWasSent() throws IOException {
        Optional<SentEntries> sent = SentEntries.parse(journal.recall());
        if (sent.isPresent()) {
            // An address is never asked: without a state of its own the feed was never heard of.
            FeedState state = states.load(sent.get().feed(), URI.create("about:blank"));
            if (!state.url().isOpaque()) {
                states.save(sent.get().feed(), state.with(sent.get().versions()));
            }
        }
    }

    /** Sends what is new, and answers how much that was. */
    int send(String key, URI feed, FeedState state, Answer.Changed answer) throws IOException {
        FeedState now = answer.movedTo().map(state::movedTo).orElse(state).notBefore(Optional.empty());
        List<FeedDocument.Piece> pieces = pieces(answer);
        List<FeedDocument.Piece> fresh = pieces.stream()
                .filter(piece -> !state.has(piece.key(), piece.version()))
                .toList();
        if (!fresh.isEmpty()) {
            // So that a killed one finds the feed's address beside what it sent.
            states.save(key, now);
        }
        for (int from = 0; from < fresh.size(); from += SentEntries.MOST) {
            List<FeedDocument.Piece> batch = fresh.subList(from, Math.min(fresh.size(), from + SentEntries.MOST));
            commit(key, feed, batch);
            now = now.with(versions(batch));
            states.save(key, now);
        }
        states.save(key, now.withAll(versions(pieces)).validatedBy(answer.etag(), answer.lastModified()));
        return fresh.size();
    }

    private static List<FeedDocument.Piece> pieces(Answer.Changed answer) {
        Optional<String> charset = answer.contentType().flatMap(NewEntries::charset);
        Decoded decoded = Decoder.decode(answer.body(), charset);
        Optional<String> type = answer.contentType();
        String text = decoded instanceof Decoded.Text found ? found.value() : "";
        return FeedDocument.pieces(answer.body(), text, type);
    }

    private static Optional<String> charset(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0
                ? Optional.empty()
                : Optional.of(contentType
                        .substring(at + "charset=".length())
                        .replaceFirst(";.*", "")
                        .replace("\"", "")
                        .strip());
    }

    private void commit(String key, URI feed, List<FeedDocument.Piece> batch) {
        int partitions = journal.partitions();
        List<FeedDocument.Piece> left = new ArrayList<>(batch);
        while (!left.isEmpty()) {
            try {
                journal.commit(
                        left.stream()
                                .map(piece -> record(feed, piece, partitions))
                                .toList(),
                        new SentEntries(key, versions(left)).written());
                return;
            } catch (SendJournal.Refused tooLarge) {
                // The topic takes none of its size: the others go on without it.
                left.remove(tooLarge.index());
            }
        }
    }

    private static Map<String, String> versions(List<FeedDocument.Piece> pieces) {
        Map<String, String> versions = new LinkedHashMap<>();
        pieces.forEach(piece -> versions.put(piece.key(), piece.version()));
        return versions;
    }

    /** What one server says stays in order, on one partition. */
    private ProducerRecord<byte[], byte[]> record(URI feed, FeedDocument.Piece piece, int partitions) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topic, Math.floorMod(feed.getHost().hashCode(), partitions), null, piece.payload());
        Headers headers = record.headers();
        headers.add("content-type", piece.type().getBytes(UTF_8));
        headers.add("url", feed.toString().getBytes(UTF_8));
        headers.add("source", feed.getHost().getBytes(UTF_8));
        headers.add("content-hash", ContentHash.of(piece.payload()).getBytes(UTF_8));
        return record;
    }
}
