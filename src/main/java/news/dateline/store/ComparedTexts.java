package news.dateline.store;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import news.dateline.likeness.Copy;
import news.dateline.revision.VersionText;
import news.dateline.story.Delivery;
import news.dateline.story.Named;
import news.dateline.story.Standing;

/**
 * Which texts a batch's later versions may be compared with: those of their own items, and the last ones of the stories that an update
 * under an id of its own may join. Most items are new and are compared with none.
 */
final class ComparedTexts {
    private static final JsonFactory JSON = new JsonFactory();

    private static final Comparator<Map.Entry<String, Standing>> PLACE =
            Comparator.comparingInt(item -> item.getValue().story().sequence());

    private final Map<String, Standing> standings;
    private final List<Named> names;
    private final List<Copy> copies;

    ComparedTexts(Map<String, Standing> standings, List<Named> names, List<Copy> copies) {
        this.standings = standings;
        this.names = names;
        this.copies = copies;
    }

    /** The items, by uri: all that the rules may ask for, wherever the bounds of the batch fall. */
    Set<String> of(Collection<PreparedRecord> records) {
        Set<String> uris = records.stream()
                .flatMap(record -> record.deliveries()
                        .filter(delivery -> isLater(delivery, record.isOrder()))
                        .map(Delivery::uri))
                .collect(toCollection(HashSet::new));
        Set<String> stories = records.stream()
                .flatMap(PreparedRecord::deliveries)
                .filter(delivery -> delivery.replaces() && !standings.containsKey(delivery.uri()))
                .flatMap(this::stories)
                .collect(toSet());
        if (!stories.isEmpty()) {
            uris.addAll(lastOf(stories));
        }
        uris.removeIf(
                uri -> standing(uri).filter(standing -> standing.text() > 0).isEmpty());
        return uris;
    }

    private boolean isLater(Delivery delivery, boolean ordered) {
        return standing(delivery.uri())
                .filter(standing -> ordered || !standing.fingerprint().equals(delivery.fingerprint()))
                .isPresent();
    }

    private Stream<String> stories(Delivery delivery) {
        List<Long> keys = delivery.keys();
        Stream<String> named = names.stream()
                .filter(row -> row.role() == Named.Role.ITEM && keys.contains(row.key()))
                .map(Named::uri);
        Stream<String> alike = copies.stream().filter(delivery::mayRepeat).map(Copy::uri);
        return Stream.of(delivery.relations().follows().stream(), named, alike)
                .flatMap(uris -> uris)
                .flatMap(uri -> standing(uri).stream())
                .map(standing -> standing.story().series());
    }

    private List<String> lastOf(Set<String> stories) {
        return standings.entrySet().stream()
                .filter(item -> stories.contains(series(item)))
                .collect(toMap(ComparedTexts::series, item -> item, BinaryOperator.maxBy(PLACE)))
                .values()
                .stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String series(Map.Entry<String, Standing> item) {
        return item.getValue().story().series();
    }

    private Optional<Standing> standing(String uri) {
        return Optional.ofNullable(standings.get(uri));
    }

    /** The text of an article as it was published. */
    static VersionText read(String article) {
        Optional<String> version = Optional.empty();
        Optional<String> title = Optional.empty();
        Optional<String> body = Optional.empty();
        try (JsonParser json = JSON.createParser(article)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "version" -> version = Optional.of(json.getText());
                    case "title" -> title = Optional.of(json.getText());
                    case "bodies" -> body = body(json);
                    default -> json.skipChildren();
                }
            }
        } catch (IOException notJson) {
            throw new UncheckedIOException("an article that is no JSON was stored", notJson);
        }
        return VersionText.of(version.orElse(""), title, body.orElse(""));
    }

    /** There is one. */
    private static Optional<String> body(JsonParser json) throws IOException {
        Optional<String> body = Optional.empty();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.FIELD_NAME
                    && json.currentName().equals("value")) {
                json.nextToken();
                body = Optional.of(json.getText());
            }
        }
        return body;
    }
}
