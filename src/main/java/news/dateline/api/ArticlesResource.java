package news.dateline.api;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import news.dateline.store.ArticleFilter;
import news.dateline.store.ArticleQueries;
import news.dateline.store.VersionSummary;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Answers with what is published. */
@Path("/v1/articles")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Tag(name = "Articles")
class ArticlesResource {
    private static final String URI = "The article's uri, percent-encoded or as it is";

    private final Clock clock = Clock.systemUTC();
    private static final String NO_SUCH = "no such article, or no such version of it";

    private static final List<String> PARAMETERS = List.of(
            "q",
            "place",
            "language",
            "agency",
            "publisher",
            "series",
            "signal",
            "from",
            "to",
            "status",
            "order",
            "total",
            "cursor",
            "limit");

    private final ArticleQueries articles;
    private final ArticleList list;

    ArticlesResource(ArticleQueries articles, ArticleList list) {
        this.articles = articles;
        this.list = list;
    }

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "List articles, the last received or the best first",
            description = "Pages: hand the answer's next back as cursor. Articles that come in meanwhile move no page.")
    @APIResponse(responseCode = "200", description = "A page of articles as they stand")
    @APIResponse(responseCode = "400", description = "A parameter that can't be read")
    public Uni<Page<Hit>> list(
            @RestQuery
                    @Parameter(
                            description =
                                    "Words and \"phrases\", all of which stand in headline, byline, standfirst or text, and"
                                            + " -words that don't; a star for any end of a word. Case, accents and forms"
                                            + " of letters do not matter")
                    Optional<String> q,
            @RestQuery
                    @Parameter(
                            description =
                                    "A filing place: its name as printed or in English, its GeoNames id, or its country")
                    Optional<String> place,
            @RestQuery @Parameter(description = "BCP 47", example = "ar") Optional<String> language,
            @RestQuery @Parameter(description = "Id of an agency credited for the text", example = "reuters")
                    Optional<String> agency,
            @RestQuery @Parameter(description = "Id of the publisher") Optional<String> publisher,
            @RestQuery @Parameter(description = "Id of a story") Optional<String> series,
            @RestQuery @Parameter(description = "What the item asks of those who have an earlier one: correction, say")
                    Optional<String> signal,
            @RestQuery @Parameter(description = "Received then or later: ISO 8601", example = "2026-03-12T10:00:00Z")
                    Optional<String> from,
            @RestQuery @Parameter(description = "Received before: ISO 8601", example = "2026-03-13")
                    Optional<String> to,
            @RestQuery
                    @Parameter(
                            description =
                                    "usable, the default, withheld or canceled; these two without a word of their texts")
                    Optional<String> status,
            @RestQuery
                    @Parameter(
                            description =
                                    "newest, the default, or best: of the newest 2,000 articles that have the words")
                    Optional<String> order,
            @RestQuery @Parameter(description = "true, and the answer says how many there are, up to 10000+")
                    Optional<String> total,
            @RestQuery @Parameter(description = "The next of the page before") Optional<String> cursor,
            @RestQuery @Parameter(description = "1 to 100, 20 by default") Optional<String> limit,
            @Context UriInfo asked) {
        Parameters.only(asked.getQueryParameters().keySet(), PARAMETERS);
        ArticleFilter filter = new ArticleFilter(
                Parameters.words("q", q),
                place,
                language,
                agency,
                publisher,
                series,
                Parameters.code("signal", signal, Signal.values(), Signal::code),
                Parameters.time("from", from),
                Parameters.time("to", to),
                Parameters.code("status", status, PubStatus.values(), PubStatus::code));
        int most = Page.limit(limit);
        Instant now = clock.instant();
        boolean best = Parameters.code("order", order, ArticlesResource::isBest, List.of("newest", "best"))
                .orElse(false);
        boolean counted = Parameters.code("total", total, ArticlesResource::isTrue, List.of("true", "false"))
                .orElse(false);
        Uni<Page<Hit>> page = best ? list.best(filter, cursor, most, now) : list.newest(filter, cursor, most, now);
        return counted ? page.flatMap(found -> list.total(filter, now).map(found::withTotal)) : page;
    }

    @GET
    @Path("{uri: .+}")
    @Operation(
            operationId = "getArticle",
            summary = "The article as it stands",
            description = "Or in one version of it. JSON as published.")
    @APIResponse(
            responseCode = "200",
            description = "The article, as in article.schema.json",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "404", description = "No such article, or none that may be used now")
    @APIResponse(responseCode = "410", description = "The article was killed")
    public Uni<String> article(
            @RestPath @Parameter(description = URI) String uri,
            @RestQuery @Parameter(description = "A version as published") Optional<String> version,
            @Context HttpServerRequest request) {
        String asked = ArticlePath.article(request.path());
        Uni<Optional<String>> text = version.map(one -> articles.version(asked, one, clock.instant()))
                .orElseGet(() -> articles.standing(asked, clock.instant()));
        return text.flatMap(
                found -> found.map(Uni.createFrom()::item).orElseGet(() -> NoText.of(articles, asked, NO_SUCH)));
    }

    /** The answer of {@link #versions}. */
    record History(String uri, List<VersionSummary> versions) {}

    @GET
    @Path("{uri: .+}/versions")
    @Operation(
            operationId = "listVersions",
            summary = "The article's history",
            description = "Every version that was published, newest first.")
    @APIResponse(responseCode = "200", description = "The versions; each is had by ?version=")
    @APIResponse(responseCode = "404", description = "No such article")
    public Uni<History> versions(
            @RestPath @Parameter(description = URI) String uri, @Context HttpServerRequest request) {
        String asked = ArticlePath.history(request.path());
        return articles.versions(asked).map(versions -> {
            if (versions.isEmpty()) {
                throw new NotFoundException(NO_SUCH);
            }
            return new History(asked, versions);
        });
    }

    private static Optional<Boolean> isBest(String order) {
        return switch (order) {
            case "newest" -> Optional.of(false);
            case "best" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> isTrue(String flag) {
        return switch (flag) {
            case "false" -> Optional.of(false);
            case "true" -> Optional.of(true);
            default -> Optional.empty();
        };
    }
}
