package news.dateline.api;

import static java.util.Objects.requireNonNullElse;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import news.dateline.item.RecordPosition;
import news.dateline.store.ArticleQueries;
import news.dateline.stream.Commands;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What editors ask for: a command each, which goes through the same loop as every delivery. */
@Path("/v1/articles")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Editors")
class EditorsResource {
    private static final int ACCEPTED = 202;
    private static final String URI = "The article's uri, percent-encoded or as it is";

    private final Clock clock = Clock.systemUTC();
    private final ArticleQueries articles;
    private final Commands commands;

    EditorsResource(ArticleQueries articles, Commands commands) {
        this.articles = articles;
        this.commands = commands;
    }

    /**
     * Who asks, and why: both are written down.
     *
     * @param by the editor
     * @param reason in the editor's words; goes out with the event
     */
    record Asked(Optional<String> by, Optional<String> reason) {
        String editor() {
            return by.filter(name -> !name.isBlank())
                    .orElseThrow(() -> new BadRequestException("by: who asks it must be said"));
        }

        String why() {
            return reason.filter(words -> !words.isBlank())
                    .orElseThrow(() -> new BadRequestException("reason: why must be said"));
        }
    }

    /** A body that is missing, or null, says neither. */
    private static Asked said(@Nullable Asked asked) {
        return requireNonNullElse(asked, new Asked(Optional.empty(), Optional.empty()));
    }

    /** What happens with an article once it is known that there is one. */
    private interface Order {
        Uni<RecordPosition> give(String uri);
    }

    @POST
    @Path("{uri: .+}/kill")
    @ResponseStatus(ACCEPTED)
    @Operation(
            operationId = "killArticle",
            summary = "Kill an article, and its story",
            description = "A command: the event comes once. No delivery brings the article back; an editor may.")
    @APIResponse(
            responseCode = "202",
            description = "The command's topic, partition and offset",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordPosition.class)))
    @APIResponse(responseCode = "400", description = "Nobody asks it, or for no reason")
    @APIResponse(responseCode = "401", description = "Nobody that is known asks")
    @APIResponse(responseCode = "403", description = "Not the desk's role")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "503", description = "The broker or the database can't be reached")
    public Uni<RecordPosition> kill(
            @RestPath @Parameter(description = URI) String uri,
            @Nullable Asked asked,
            @jakarta.ws.rs.core.Context HttpServerRequest request) {
        Asked said = said(asked);
        String editor = said.editor();
        String why = said.why();
        return order(
                ArticlePath.action(request.path(), "/kill"),
                known -> commands.kill(known, editor, why, clock.instant()));
    }

    @POST
    @Path("{uri: .+}/release")
    @ResponseStatus(ACCEPTED)
    @Operation(
            operationId = "releaseArticle",
            summary = "Let out an article that is held or killed",
            description = "A command, as the kill is. An article that may be used already stays as it is.")
    @APIResponse(
            responseCode = "202",
            description = "The command's topic, partition and offset",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordPosition.class)))
    @APIResponse(responseCode = "400", description = "Nobody asks it, or for no reason")
    @APIResponse(responseCode = "401", description = "Nobody that is known asks")
    @APIResponse(responseCode = "403", description = "Not the desk's role")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "503", description = "The broker or the database can't be reached")
    public Uni<RecordPosition> release(
            @RestPath @Parameter(description = URI) String uri,
            @Nullable Asked asked,
            @jakarta.ws.rs.core.Context HttpServerRequest request) {
        Asked said = said(asked);
        String editor = said.editor();
        String why = said.why();
        return order(
                ArticlePath.action(request.path(), "/release"),
                known -> commands.release(known, editor, why, clock.instant()));
    }

    private Uni<RecordPosition> order(String uri, Order order) {
        Context context = Vertx.currentContext();
        return articles.status(uri)
                .map(status -> status.orElseThrow(() -> new NotFoundException("no such article")))
                .flatMap(known -> order.give(uri))
                // The broker answers on a thread of its own.
                .emitOn(command -> context.runOnContext(ignored -> command.run()));
    }
}
