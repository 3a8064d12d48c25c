package news.dateline.api;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import news.dateline.item.RawItem;
import news.dateline.pipeline.Cleaner;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cleans a payload and shows what comes out. */
@Path("/v1/preview")
@Tag(name = "Sending in")
class PreviewResource {
    private final Clock clock = Clock.systemUTC();
    private final Cleaner cleaner;
    private final PayloadGate gate;

    PreviewResource(Cleaner cleaner, PayloadGate gate) {
        this.cleaner = cleaner;
        this.gate = gate;
    }

    @POST
    @Bounded
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(
            operationId = "previewPayload",
            summary = "Clean a payload",
            description =
                    "Nothing is stored or published. One outcome an item of the payload: a cleaned article, or the"
                            + " reason why there is none.")
    @APIResponse(
            responseCode = "200",
            description = "{\"outcomes\": [{\"outcome\": \"cleaned\", \"article\": {…}}, {\"outcome\": \"rejected\","
                    + " \"reason\": \"no-text\", \"detail\": \"…\"}]}",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "413", description = "The payload is too large")
    @APIResponse(responseCode = "429", description = "Too many payloads at once; come again after Retry-After")
    public Uni<String> preview(byte[] payload, @BeanParam RequestHints said) {
        gate.check(payload);
        RawItem item = RawItem.of(payload, said.toHints(), clock.instant());
        return Uni.createFrom()
                .item(() -> OutcomesJson.write(cleaner.clean(item)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
