package news.dateline.api;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import news.dateline.item.Reason;
import news.dateline.item.RecordPosition;
import news.dateline.store.DeadLetterSummary;
import news.dateline.store.DeadLetters;
import news.dateline.stream.RawArticles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Answers with what was rejected, and sends it through again. */
@Path("/v1/dead-letters")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Tag(name = "Dead letters")
class DeadLettersResource {
    private static final int ACCEPTED = 202;

    /** Bytes of a payload that are shown. */
    private static final int HEAD = 1024;

    private final Clock clock = Clock.systemUTC();
    private final DeadLetters deadLetters;
    private final RawArticles rawArticles;

    DeadLettersResource(DeadLetters deadLetters, RawArticles rawArticles) {
        this.deadLetters = deadLetters;
        this.rawArticles = rawArticles;
    }

    @GET
    @Operation(
            operationId = "listDeadLetters",
            summary = "List dead letters, the last received first",
            description = "Without their payloads. Pages: hand the answer's next back as cursor.")
    @APIResponse(responseCode = "200", description = "A page of dead letters")
    @APIResponse(responseCode = "400", description = "A parameter that can't be read")
    public Uni<Page<DeadLetterSummary>> list(
            @RestQuery @Parameter(description = "A reason's code") Optional<String> reason,
            @RestQuery @Parameter(description = "The next of the page before") Optional<String> cursor,
            @RestQuery @Parameter(description = "1 to 100, 20 by default") Optional<String> limit) {
        int most = Page.limit(limit);
        return deadLetters
                .newest(
                        Parameters.code("reason", reason, Reason.values(), Reason::code),
                        Cursor.parse(cursor, UUID::fromString),
                        most + 1)
                .map(rows -> Page.of(rows, most, DeadLetterSummary::keyset));
    }

    /**
     * A dead letter to look at.
     *
     * @param head how its payload begins, base64; absent where the payload was too large to keep
     */
    @Schema(name = "DeadLetter")
    record Detail(
            DeadLetterSummary deadLetter,

            @Schema(type = SchemaType.STRING, format = "byte")
            Optional<byte[]> head) {}

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getDeadLetter",
            summary = "A dead letter",
            description = "With the first kilobyte of its payload, base64.")
    @APIResponse(responseCode = "200", description = "The dead letter, and how its payload begins")
    @APIResponse(responseCode = "404", description = "No such dead letter")
    public Uni<Detail> detail(@RestPath @Parameter(description = "The dead letter's id, as in the list") UUID id) {
        return deadLetters
                .summary(id)
                .map(found -> found.orElseThrow(() -> new NotFoundException("no such dead letter")))
                .flatMap(letter -> deadLetters.head(id, HEAD).map(head -> new Detail(letter, head)));
    }

    @POST
    @Path("{id}/replay")
    @ResponseStatus(ACCEPTED)
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Send a dead letter through again",
            description = "Its whole payload goes to the raw topic as a new record, with the hints that it came with.")
    @APIResponse(
            responseCode = "202",
            description = "The new record's topic, partition and offset",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordPosition.class)))
    @APIResponse(responseCode = "401", description = "Nobody that is known asks")
    @APIResponse(responseCode = "403", description = "Neither the desk's role nor the operator's")
    @APIResponse(responseCode = "404", description = "No such dead letter")
    @APIResponse(responseCode = "409", description = "Its payload was too large to keep")
    @APIResponse(responseCode = "503", description = "The broker or the database can't be reached")
    public Uni<RecordPosition> replay(
            @RestPath @Parameter(description = "The dead letter's id, as in the list") UUID id) {
        Context context = Vertx.currentContext();
        return deadLetters
                .original(id)
                .map(found -> found.orElseThrow(() -> new NotFoundException("no such dead letter")))
                .flatMap(original -> rawArticles.send(payload(original), original.hints()))
                // The broker answers on a thread of its own; the database wants ours.
                .emitOn(command -> context.runOnContext(ignored -> command.run()))
                .call(position -> deadLetters.replayed(id, clock.instant()));
    }

    private static byte[] payload(DeadLetters.Original original) {
        return original.payload()
                .orElseThrow(() -> new ClientErrorException("the payload was too large to keep", Status.CONFLICT));
    }
}
