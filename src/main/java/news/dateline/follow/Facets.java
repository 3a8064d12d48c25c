package news.dateline.follow;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import news.dateline.store.SearchKeys;
import news.dateline.text.Token;

/**
 * What readers tell articles apart by.
 *
 * @param agencies ids of the agencies credited for the text
 * @param places each filing place by its name as printed and in English, folded, by its GeoNames id and its country
 * @param words of headline and text, folded, in order; made when they are first asked for
 */
record Facets(
        Optional<String> language,
        Optional<String> publisher,
        Set<String> agencies,
        Set<String> places,
        Optional<String> signal,
        Supplier<List<String>> words) {
    Facets {
        requireNonNull(language, "language");
        requireNonNull(publisher, "publisher");
        agencies = Set.copyOf(agencies);
        places = Set.copyOf(places);
        requireNonNull(signal, "signal");
        requireNonNull(words, "words");
    }

    /** Those of an article as published. */
    static Facets of(JsonNode article) {
        JsonNode wire = article.path("wire");
        Set<String> agencies = new HashSet<>();
        wire.path("agencies").forEach(agency -> agencies.add(agency.asText()));
        Set<String> places = new HashSet<>();
        wire.path("dateline").path("places").forEach(place -> {
            places.add(SearchKeys.place(place.path("literal").asText()));
            places.add(SearchKeys.place(place.path("name").asText()));
            places.add(place.path("geonamesId").asText());
            places.add(SearchKeys.place(place.path("country").asText()));
        });
        places.remove("");
        return new Facets(
                text(article.path("language")),
                text(wire.path("publisher").path("id")),
                agencies,
                places,
                text(wire.path("signal")),
                new Words(article));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    /** Most readers do not ask for words. */
    private static final class Words implements Supplier<List<String>> {
        private final JsonNode article;
        private List<String> words = List.of();
        private boolean read;

        Words(JsonNode article) {
            this.article = article;
        }

        @Override
        public synchronized List<String> get() {
            if (!read) {
                List<String> parts = new ArrayList<>();
                parts.add(article.path("title").asText());
                parts.add(article.path("slugline").asText());
                parts.add(article.path("by").asText());
                article.path("descriptions")
                        .forEach(one -> parts.add(one.path("value").asText()));
                article.path("bodies")
                        .forEach(one -> parts.add(one.path("value").asText()));
                words = parts.stream()
                        .flatMap(part -> Token.of(part).stream())
                        .map(Token::key)
                        .toList();
                read = true;
            }
            return words;
        }
    }
}
