package news.dateline.api;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.ops.Overview;
import news.dateline.store.Statistics;
import news.dateline.store.StatisticsQueries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Counts what came in lately. */
@Path("/v1/statistics")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Tag(name = "Statistics")
class StatisticsResource {
    private final Clock clock = Clock.systemUTC();
    private final StatisticsQueries statistics;
    private final Overview overview;

    StatisticsResource(StatisticsQueries statistics, Overview overview) {
        this.statistics = statistics;
        this.overview = overview;
    }

    /**
     * The answer.
     *
     * @param instance what the instance that answered has seen since it started
     */
    @Schema(name = "Counts")
    record Answer(Statistics counted, Instance instance) {}

    /**
     * What one instance knows.
     *
     * @param lag raw records of all instances that wait; absent where the broker does not answer
     * @param latencyHalf seconds from a raw record's timestamp to the commit of its effects, for half of the records
     * @param latencyMost the same for 99 of 100
     * @param formats items by format
     */
    record Instance(
            Optional<Long> lag,
            Optional<Double> latencyHalf,
            Optional<Double> latencyMost,
            Map<String, Long> formats) {}

    @GET
    @Operation(
            operationId = "countArticles",
            summary = "Count what came in lately",
            description = "Articles by hour, language, agency, publisher, country and place, dead letters by reason;"
                    + " and what the instance that answers has seen.")
    @APIResponse(responseCode = "200", description = "The counts, up to ten seconds old")
    @APIResponse(responseCode = "400", description = "A parameter that can't be read")
    public Uni<Answer> statistics(
            @RestQuery @Parameter(description = "day, the default, or week") Optional<String> of) {
        Duration stretch = Parameters.code("of", of, StatisticsResource::stretch, List.of("day", "week"))
                .orElse(Duration.ofDays(1));
        return statistics.last(stretch, clock.instant()).map(counted -> new Answer(counted, instance()));
    }

    private static Optional<Duration> stretch(String name) {
        return switch (name) {
            case "day" -> Optional.of(Duration.ofDays(1));
            case "week" -> Optional.of(Duration.ofDays(7));
            default -> Optional.empty();
        };
    }

    private Instance instance() {
        return new Instance(
                overview.lag(),
                overview.latency(0.5).map(StatisticsResource::seconds),
                overview.latency(0.99).map(StatisticsResource::seconds),
                overview.formats());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
