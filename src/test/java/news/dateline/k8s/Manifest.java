package news.dateline.k8s;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One object of Kubernetes, as an overlay renders it. */
record Manifest(JsonNode json) {
    static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder().build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    static List<Manifest> parse(String yaml) {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(yaml)) {
            List<Manifest> all = new ArrayList<>();
            documents.forEachRemaining(document -> all.add(new Manifest(document)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Version and kind: {@code apps/v1/StatefulSet}. */
    String type() {
        return text("/apiVersion") + "/" + kind();
    }

    String kind() {
        return text("/kind");
    }

    String name() {
        return text("/metadata/name");
    }

    /** Empty where there is nothing. */
    String text(String pointer) {
        return json.at(pointer).asText();
    }

    long number(String pointer) {
        JsonNode at = json.at(pointer);
        if (!at.isIntegralNumber()) {
            throw new AssertionError(this + " has no number at " + pointer);
        }
        return at.longValue();
    }

    /** The elements of an array; none where there is none. */
    Stream<JsonNode> each(String pointer) {
        return elements(json.at(pointer));
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
