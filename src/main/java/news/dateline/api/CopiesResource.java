package news.dateline.api;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.access.Action;
import news.dateline.store.ArticleQueries;
import news.dateline.store.Carrier;
import news.dateline.store.CarrierQueries;
import news.dateline.store.Keyset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Shows the desk how far a kill must reach: who else carries a text. */
@Path("/v1/articles")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Tag(name = "Editors")
class CopiesResource {
    private final Clock clock = Clock.systemUTC();
    private final ArticleQueries articles;
    private final CarrierQueries carriers;

    CopiesResource(ArticleQueries articles, CarrierQueries carriers) {
        this.articles = articles;
        this.carriers = carriers;
    }

    @GET
    @Path("{uri: .+}/copies")
    @Operation(
            operationId = "listCopies",
            summary = "Who else carries the text of an article, killed or not",
            description =
                    "What it repeats, what repeats it, and what says the same word for word, the last received first; of what"
                            + " must not be used without a word of its text. Pages: hand the answer's next back as cursor."
                            + " For the desk alone: it would tell others what a text says that was killed.")
    @APIResponse(responseCode = "200", description = "A page of articles as they stand")
    @APIResponse(responseCode = "400", description = "A parameter that can't be read")
    @APIResponse(responseCode = "401", description = "Nobody that is known asks")
    @APIResponse(responseCode = "403", description = "Not the desk's role")
    @APIResponse(responseCode = "404", description = "No such article")
    public Uni<Page<Carrier>> copies(
            @RestPath @Parameter(description = "The article's uri, percent-encoded or as it is") String uri,
            @RestQuery @Parameter(description = "The next of the page before") Optional<String> cursor,
            @RestQuery @Parameter(description = "1 to 100, 20 by default") Optional<String> limit,
            @Context RoutingContext exchange) {
        AccessGate.require(exchange, Action.READ_COPIES);
        String asked = ArticlePath.action(exchange.request().path(), "/copies");
        int most = Page.limit(limit);
        Optional<Keyset> after = Cursor.parse(cursor, Function.identity());
        return articles.status(asked)
                .map(status -> status.orElseThrow(() -> new NotFoundException("no such article")))
                .flatMap(known -> carriers.of(asked, after, most + 1, clock.instant()))
                .map(rows -> Page.of(rows, most, row -> row.article().keyset()));
    }
}
