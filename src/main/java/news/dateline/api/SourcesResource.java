package news.dateline.api;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.habit.SourceHour;
import news.dateline.habit.Unusual;
import news.dateline.ops.Overview;
import news.dateline.ops.SourceStanding;
import news.dateline.sources.SourceHours;
import news.dateline.store.StoreUnavailableException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers with how the sources do. */
@Path("/v1/sources")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Tag(name = "Statistics")
class SourcesResource {
    private static final Duration LOOKED_AT = Duration.ofHours(23);
    private static final int HOURS = 24;

    private final Clock clock = Clock.systemUTC();
    private final SourceHours hours;
    private final Overview overview;

    SourcesResource(SourceHours hours, Overview overview) {
        this.hours = hours;
        this.overview = overview;
    }

    /** The answer, the sources that sent most first. */
    @Schema(name = "Sources")
    record Answer(List<Source> sources) {}

    /**
     * How a source does.
     *
     * @param items of the last 24 hours, this one the last
     * @param rejected how many of them became dead letters
     * @param lastArrival to the minute; absent where nothing came within these hours
     * @param silence seconds since something came
     * @param usualSilence the longest, in seconds, that is usual now; absent of a source that is not known for a week
     * @param unusual {@code quiet}, {@code flood}, {@code rejects}
     */
    record Source(
            String source,
            List<Integer> items,
            int rejected,
            Optional<Instant> lastArrival,
            Optional<Long> silence,
            Optional<Long> usualSilence,
            List<String> unusual) {}

    @GET
    @Operation(
            operationId = "listSources",
            summary = "How the sources do",
            description = "What each sent within 24 hours, and what is not as usual. Looked at every minute.")
    @APIResponse(responseCode = "200", description = "The sources that are told apart")
    @APIResponse(responseCode = "503", description = "The database can't be reached")
    public Uni<Answer> sources() {
        Instant first = SourceHour.startOf(clock.instant().minus(LOOKED_AT));
        return hours.since(first)
                .onFailure()
                .transform(StoreUnavailableException::new)
                .map(since -> new Answer(all(since, first)));
    }

    private List<Source> all(Map<String, List<SourceHour>> since, Instant first) {
        Map<String, SourceStanding> standings = overview.sources();
        Map<String, List<SourceHour>> bySource = new LinkedHashMap<>();
        standings.keySet().forEach(source -> bySource.put(source, List.of()));
        bySource.putAll(since);
        List<Source> all = new ArrayList<>();
        bySource.forEach(
                (source, seen) -> all.add(source(source, seen, first, Optional.ofNullable(standings.get(source)))));
        return all;
    }

    private static Source source(String name, List<SourceHour> seen, Instant first, Optional<SourceStanding> standing) {
        int[] items = new int[HOURS];
        for (SourceHour hour : seen) {
            int index = (int) Duration.between(first, hour.start()).toHours();
            if (index >= 0 && index < HOURS) {
                items[index] += hour.items();
            }
        }
        return new Source(
                name,
                Arrays.stream(items).boxed().toList(),
                seen.stream().mapToInt(SourceHour::rejected).sum(),
                seen.stream()
                        .filter(SourceHour::isActive)
                        .map(SourceHour::lastArrival)
                        .reduce((before, after) -> after),
                standing.map(SourceStanding::silence).map(Duration::toSeconds),
                standing.flatMap(SourceStanding::usual).map(Duration::toSeconds),
                standing.map(SourceStanding::unusual).orElse(List.of()).stream()
                        .map(Unusual::kind)
                        .map(Unusual.Kind::code)
                        .toList());
    }
}
