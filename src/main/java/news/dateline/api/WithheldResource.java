package news.dateline.api;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import news.dateline.access.Action;
import news.dateline.store.ArticleQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Shows the desk what it is to decide on. */
@Path("/v1/articles")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Tag(name = "Editors")
class WithheldResource {
    private final ArticleQueries articles;

    WithheldResource(ArticleQueries articles) {
        this.articles = articles;
    }

    @GET
    @Path("{uri: .+}/withheld")
    @Operation(
            operationId = "getWithheldArticle",
            summary = "The text of an article that is held or killed",
            description = "For the desk alone.")
    @APIResponse(
            responseCode = "200",
            description = "The article as it last stood",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "401", description = "Nobody that is known asks")
    @APIResponse(responseCode = "403", description = "Not the desk's role")
    @APIResponse(responseCode = "404", description = "No such article, or it is neither held nor killed")
    public Uni<String> withheld(
            @RestPath @Parameter(description = "The article's uri, percent-encoded or as it is") String uri,
            @Context RoutingContext exchange) {
        AccessGate.require(exchange, Action.READ_WITHHELD);
        return articles.withheld(ArticlePath.action(exchange.request().path(), "/withheld"))
                .map(found -> found.orElseThrow(() -> new NotFoundException("no such article is held or killed")));
    }
}
