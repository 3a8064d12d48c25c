package news.dateline.follow;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.search.FoldedText;
import news.dateline.store.SearchKeys;

/**
 * What readers tell articles apart by.
 *
 * @param agencies ids of the agencies credited for the text
 * @param places each filing place by its name as printed and in English, folded, by its GeoNames id and its country
 * @param words of headline, slugline, byline, standfirst and text
 */
record Facets(
        Optional<String> language,
        Optional<String> publisher,
        Set<String> agencies,
        Set<String> places,
        Optional<String> signal,
        Words words) {
    private static final byte[] NOTHING = {};

    Facets {
        requireNonNull(language, "language");
        requireNonNull(publisher, "publisher");
        agencies = Set.copyOf(agencies);
        places = Set.copyOf(places);
        requireNonNull(signal, "signal");
        requireNonNull(words, "words");
    }

    /**
     * Those of an article as published.
     *
     * @param json the same; not copied
     */
    static Facets of(JsonNode article, byte[] json) {
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
                new Words(json));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    /** How much memory they take, about. */
    int size() {
        return words.size();
    }

    /**
     * Most readers do not ask for words: they are read when somebody does. Until then there is the article as published, and then its
     * words, which take about as much.
     */
    static final class Words {
        private final int size;
        private byte[] article;
        private Optional<FoldedText> words = Optional.empty();

        Words(byte[] article) {
            this.article = article;
            this.size = article.length;
        }

        int size() {
            return size;
        }

        synchronized FoldedText folded() {
            if (words.isEmpty()) {
                words = Optional.of(FoldedText.of(parts(EventJson.read(article))));
                article = NOTHING;
            }
            return words.get();
        }

        private static List<String> parts(JsonNode article) {
            List<String> parts = new ArrayList<>();
            parts.add(article.path("title").asText());
            parts.add(article.path("slugline").asText());
            parts.add(article.path("by").asText());
            article.path("descriptions")
                    .forEach(one -> parts.add(one.path("value").asText()));
            article.path("bodies").forEach(one -> parts.add(one.path("value").asText()));
            return parts;
        }
    }
}
