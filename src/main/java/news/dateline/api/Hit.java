package news.dateline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.search.Marked;
import news.dateline.search.SearchQuery;
import news.dateline.store.ArticleSummary;

/**
 * An article in a list.
 *
 * @param match where the words stand that were looked for; absent where none were
 */
record Hit(@JsonUnwrapped ArticleSummary article, Optional<Match> match) {
    private static final int LENGTH = 240;

    /**
     * Where the words stand.
     *
     * @param title the headline, where it has any of them
     * @param text the piece of standfirst or body that has most of them
     */
    record Match(Optional<Marked> title, Optional<Marked> text) {}

    static Hit of(ArticleSummary article) {
        return new Hit(article, Optional.empty());
    }

    /** @param text the article as published */
    static Hit of(ArticleSummary article, JsonNode text, SearchQuery query) {
        List<String> parts = new ArrayList<>();
        text.path("descriptions").forEach(part -> parts.add(part.path("value").asText()));
        text.path("bodies").forEach(part -> parts.add(part.path("value").asText()));
        Optional<Marked> best = parts.stream()
                .flatMap(part -> Marked.around(part, query, LENGTH).stream())
                .reduce((one, other) -> other.marks().size() > one.marks().size() ? other : one);
        Optional<Marked> title = Marked.of(text.path("title").asText(), query);
        return new Hit(article, Optional.of(new Match(title, best)));
    }
}
