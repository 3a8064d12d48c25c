package news.dateline.api;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.store.ArticleSummary;
import news.dateline.store.SeriesEvent;
import news.dateline.store.SeriesQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Answers with what became of a story. */
@Path("/v1/series")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Tag(name = "Stories")
class SeriesResource {
    private static final String ROOT = "/v1/series/";

    private final Clock clock = Clock.systemUTC();
    private final SeriesQueries series;

    SeriesResource(SeriesQueries series) {
        this.series = series;
    }

    @GET
    @Path("{id: .+}")
    @Operation(
            operationId = "getSeries",
            summary = "A story: its items, and all that happened to them",
            description =
                    "In the order in which it came in. What must not be used is there without a word of its text.")
    @APIResponse(responseCode = "200", description = "The story, as it stands or stood")
    @APIResponse(responseCode = "400", description = "A time that can't be read")
    @APIResponse(responseCode = "404", description = "No such story, or none yet at that time")
    public Uni<Story> story(
            @RestPath @Parameter(description = "The story's id, percent-encoded or as it is") String id,
            @RestQuery @Parameter(description = "As it stood then: ISO 8601") Optional<String> at,
            @Context HttpServerRequest request) {
        String asked = ArticlePath.below(ROOT, request.path());
        Optional<Instant> until = Parameters.time("at", at);
        return series.items(asked, clock.instant())
                .flatMap(items -> series.events(asked).map(events -> story(asked, until, items, events)));
    }

    private static Story story(
            String id, Optional<Instant> until, List<ArticleSummary> items, List<SeriesEvent> events) {
        List<SeriesEvent> told = events.stream()
                .filter(event -> until.filter(event.receivedAt()::isAfter).isEmpty())
                .toList();
        Story story = Story.of(id, items, told);
        if (story.items().isEmpty()) {
            throw new NotFoundException("no such story");
        }
        return story;
    }
}
