package news.dateline.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.item.ContentHash;
import news.dateline.item.Reason;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** What a payload left on one of the topics, read as any downstream team would. */
sealed interface Trace {
    byte[] NOTHING = {};

    /** SHA-256 of the payload that it came from, as {@link ContentHash} writes it. */
    String payloadHash();

    /** What a sample's row says of its item. */
    Sample.Expected traits();

    /** What a person is shown of it: language, date, agencies, place, headline; a dash for what there is not. */
    List<String> columns();

    /** Of the article that the REST interface has, where there is one. */
    Optional<String> uri();

    /** A record of the cleaned topic. */
    record Cleaned(JsonNode article) implements Trace {
        @Override
        public String payloadHash() {
            return article.at("/wire/raw/contentHash").asText();
        }

        @Override
        public Sample.Expected traits() {
            return new Sample.Expected(Optional.empty(), language(), date(), place(), agencies(), headline());
        }

        @Override
        public List<String> columns() {
            return List.of(
                    language().orElse("-"),
                    date().orElse("-"),
                    agencies().isEmpty() ? "-" : String.join(" ", agencies()),
                    place().orElse("-"),
                    headline().orElse("-"));
        }

        @Override
        public Optional<String> uri() {
            return Optional.of(article.path("uri").asText());
        }

        Optional<String> headline() {
            return text(article.path("title"));
        }

        Optional<String> language() {
            return text(article.path("language"));
        }

        /** Of the dateline, else of publication. */
        Optional<String> date() {
            return text(article.at("/wire/dateline/date")).or(() -> text(article.path("firstCreated")));
        }

        /** As printed. */
        Optional<String> place() {
            return text(article.at("/wire/dateline/places/0/literal"));
        }

        List<String> agencies() {
            List<String> ids = new ArrayList<>();
            article.at("/wire/agencies").forEach(id -> ids.add(id.asText()));
            return ids;
        }

        private static Optional<String> text(JsonNode node) {
            return Optional.of(node).filter(JsonNode::isTextual).map(JsonNode::textValue);
        }
    }

    /** A record of the dead-letter topic. */
    record DeadLetter(String payloadHash, Reason reason, String detail) implements Trace {
        @Override
        public Sample.Expected traits() {
            return Sample.Expected.rejected(reason);
        }

        @Override
        public List<String> columns() {
            return List.of("-", "-", "-", "-", "rejected: " + reason + ", " + detail);
        }

        @Override
        public Optional<String> uri() {
            return Optional.empty();
        }
    }

    /**
     * What a record says.
     *
     * @param record of the cleaned or of the dead-letter topic
     */
    static Trace of(ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.topic().equals(Topics.CLEANED)
                    ? new Cleaned(new ObjectMapper().readTree(record.value()))
                    : new DeadLetter(
                            ContentHash.of(Optional.ofNullable(record.value()).orElse(NOTHING)),
                            Reason.ofCode(header(record, "reason-code")).orElseThrow(),
                            header(record, "reason-detail"));
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON on " + Topics.CLEANED, e);
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, UTF_8))
                .orElse("");
    }
}
