package news.dateline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.search.SearchQuery;
import news.dateline.store.ArticleFilter;
import news.dateline.store.ArticleQueries;
import news.dateline.store.ArticleSummary;
import news.dateline.store.Keyset;
import news.dateline.store.Ranked;

/** Lists articles page by page, the newest or the best first, with the words marked that were looked for. Thread safe. */
@ApplicationScoped
class ArticleList {
    private static final int MOST_COUNTED = 10_000;

    private final ArticleQueries articles;
    private final ObjectMapper json;

    ArticleList(ArticleQueries articles, ObjectMapper json) {
        this.articles = articles;
        this.json = json;
    }

    /** How many there are: a number, or {@code 10000+}. */
    Uni<String> total(ArticleFilter filter, Instant now) {
        return articles.count(filter, MOST_COUNTED + 1, now)
                .map(count -> count > MOST_COUNTED ? MOST_COUNTED + "+" : Integer.toString(count));
    }

    /** The last received first. */
    Uni<Page<Hit>> newest(ArticleFilter filter, Optional<String> cursor, int most, Instant now) {
        return articles.newest(filter, Cursor.parse(cursor, Function.identity()), most + 1, now)
                .flatMap(rows -> marked(rows, filter.words(), now))
                .map(hits -> Page.of(hits, most, hit -> hit.article().keyset()));
    }

    /** The best first, of the newest that have the words. */
    Uni<Page<Hit>> best(ArticleFilter filter, Optional<String> cursor, int most, Instant now) {
        SearchQuery query = filter.words().orElseThrow(() -> new BadRequestException("order: best of words, q"));
        Optional<Keyset> after = Cursor.parse(cursor, ArticleList::ranked);
        Instant first = after.map(Keyset::receivedAt).orElse(now);
        return articles.ranked(filter.until(first), now)
                .map(all -> all.stream()
                        .filter(one -> after.filter(end -> one.compareTo(ranked(end.id())) <= 0)
                                .isEmpty())
                        .limit(most + 1L)
                        .toList())
                .flatMap(page -> shown(page, query, first, most, now));
    }

    private Uni<Page<Hit>> shown(List<Ranked> page, SearchQuery query, Instant first, int most, Instant now) {
        return articles.summaries(page.stream().map(Ranked::uri).toList())
                .map(found -> page.stream()
                        .flatMap(one -> Optional.ofNullable(found.get(one.uri())).stream())
                        .toList())
                .flatMap(rows -> marked(rows, Optional.of(query), now))
                .map(hits -> Page.of(hits, most, hit -> new Keyset(first, id(page, hit))));
    }

    private static String id(List<Ranked> page, Hit hit) {
        Ranked one = page.stream()
                .filter(ranked -> ranked.uri().equals(hit.article().uri()))
                .findFirst()
                .orElseThrow();
        return one.rank() + " " + one.uri();
    }

    private static Ranked ranked(String id) {
        int blank = id.indexOf(' ');
        return new Ranked(id.substring(blank + 1), Float.parseFloat(id.substring(0, Math.max(0, blank))));
    }

    private Uni<List<Hit>> marked(List<ArticleSummary> rows, Optional<SearchQuery> query, Instant now) {
        if (query.isEmpty() || rows.isEmpty()) {
            return Uni.createFrom().item(rows.stream().map(Hit::of).toList());
        }
        return articles.texts(rows.stream().map(ArticleSummary::uri).toList(), now)
                .map(texts ->
                        rows.stream().map(row -> hit(row, texts, query.get())).toList());
    }

    private Hit hit(ArticleSummary row, Map<String, String> texts, SearchQuery query) {
        String text = texts.get(row.uri());
        return text == null ? Hit.of(row) : Hit.of(row, read(text), query);
    }

    private JsonNode read(String article) {
        try {
            return json.readTree(article);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("an article that is no JSON was stored", notJson);
        }
    }
}
