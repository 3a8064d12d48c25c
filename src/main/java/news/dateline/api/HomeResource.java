package news.dateline.api;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.access.Access;
import news.dateline.access.Action;
import news.dateline.store.ArticleFilter;
import news.dateline.store.ArticleQueries;
import news.dateline.store.ArticleSummary;
import news.dateline.store.StoreUnavailableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Tells whoever calls the bare address where to look: the console for a browser, JSON for everybody else. */
@Path("/")
@Tag(name = "Where to look")
class HomeResource {
    private static final int LISTED = 50;

    private final Clock clock = Clock.systemUTC();
    private final ArticleQueries articles;
    private final Home home;
    private final ConsolePage console;
    private final Access access;

    HomeResource(
            ArticleQueries articles,
            Access access,
            @ConfigProperty(name = "quarkus.management.port") int managementPort) {
        this.articles = articles;
        this.access = access;
        this.home = Home.of(managementPort);
        this.console = new ConsolePage(home);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            operationId = "home",
            summary = "Where to look",
            description = "The console where text/html is asked for by name, else JSON.")
    @APIResponse(
            responseCode = "200",
            description = "Links with what is there",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Home.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<RestResponse<?>> home(
            @Context HttpHeaders headers,
            @RestQuery @Parameter(description = "Of the list in a browser without scripts: the next of the page before")
                    Optional<String> cursor) {
        if (!asksForAPage(headers.getAcceptableMediaTypes())) {
            return Uni.createFrom().item(answer(ResponseBuilder.ok(home).type(MediaType.APPLICATION_JSON_TYPE)));
        }
        Uni<Page<ArticleSummary>> listed = access.isOpen(Action.READ)
                ? newest(cursor)
                : Uni.createFrom().item(new Page<>(List.of(), Optional.empty()));
        return listed.map(Optional::of)
                .onFailure(StoreUnavailableException.class)
                .recoverWithItem(Optional::empty)
                .map(console::of)
                .map(page -> answer(ResponseBuilder.ok(page).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))));
    }

    private Uni<Page<ArticleSummary>> newest(Optional<String> cursor) {
        return articles.newest(
                        ArticleFilter.NONE, Cursor.parse(cursor, Function.identity()), LISTED + 1, clock.instant())
                .map(rows -> Page.of(rows, LISTED, ArticleSummary::keyset));
    }

    private static RestResponse<?> answer(ResponseBuilder<?> answer) {
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    /** Browsers name it; everybody else takes anything. */
    private static boolean asksForAPage(List<MediaType> acceptable) {
        return acceptable.stream()
                .anyMatch(type ->
                        type.getType().equals("text") && type.getSubtype().equals("html"));
    }
}
