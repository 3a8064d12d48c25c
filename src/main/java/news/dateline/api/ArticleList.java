package news.dateline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.search.SearchQuery;
import news.dateline.store.ArticleFilter;
import news.dateline.store.ArticleQueries;
import news.dateline.store.ArticleSummary;
import news.dateline.store.Keyset;
import news.dateline.store.Ranked;
import news.dateline.store.WordQueries;

/** Lists articles page by page, the newest or the best first, with the words marked that were looked for. Thread safe. */
@ApplicationScoped
class ArticleList {
    private static final int MOST_COUNTED = 10_000;

    private final ArticleQueries articles;
    private final WordQueries words;
    private final ObjectMapper json;

    ArticleList(ArticleQueries articles, WordQueries words, ObjectMapper json) {
        this.articles = articles;
        this.words = words;
        this.json = json;
    }

    /** How many there are: a number, or {@code 10000+}. */
    Uni<String> total(ArticleFilter filter, Instant now) {
        Uni<Integer> counted = filter.words().isPresent()
                ? words.count(filter, MOST_COUNTED + 1, now)
                : articles.count(filter, MOST_COUNTED + 1, now);
        return counted.map(count -> count > MOST_COUNTED ? MOST_COUNTED + "+" : Integer.toString(count));
    }

    /** The last received first. */
    Uni<Page<Hit>> newest(ArticleFilter filter, Optional<String> cursor, int most, Instant now) {
        Optional<Keyset> after = Cursor.parse(cursor, Function.identity());
        return filter.words()
                .map(query -> words.newest(filter, after, most + 1, now)
                        .map(found -> Page.of(found, most, Function.identity()))
                        .flatMap(page -> marked(page, Keyset::id, query, now)))
                .orElseGet(() -> articles.newest(filter, after, most + 1, now)
                        .map(rows ->
                                Page.of(rows, most, ArticleSummary::keyset).flatMap(row -> Optional.of(Hit.of(row)))));
    }

    /** The best first, of the newest that have the words. */
    Uni<Page<Hit>> best(ArticleFilter filter, Optional<String> cursor, int most, Instant now) {
        SearchQuery query = filter.words().orElseThrow(() -> new BadRequestException("order: best of words, q"));
        Optional<Keyset> after = Cursor.parse(cursor, ArticleList::ranked);
        Instant first = after.map(Keyset::receivedAt).orElse(now);
        return words.best(filter.until(first), after.map(end -> ranked(end.id())), most + 1, now)
                .map(found -> Page.of(found, most, one -> new Keyset(first, one.rank() + " " + one.uri())))
                .flatMap(page -> marked(page, Ranked::uri, query, now));
    }

    private static Ranked ranked(String id) {
        int blank = id.indexOf(' ');
        return new Ranked(id.substring(blank + 1), Float.parseFloat(id.substring(0, Math.max(0, blank))));
    }

    /** What may be used no more since it was found is left out, and the page goes on behind it. */
    private <T> Uni<Page<Hit>> marked(Page<T> page, Function<T, String> uri, SearchQuery query, Instant now) {
        return words.texts(page.items().stream().map(uri).toList(), now)
                .map(texts -> page.flatMap(one -> Optional.ofNullable(texts.get(uri.apply(one)))
                        .map(text -> Hit.of(text.summary(), read(text.article()), query))));
    }

    private JsonNode read(String article) {
        try {
            return json.readTree(article);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("an article that is no JSON was stored", notJson);
        }
    }
}
