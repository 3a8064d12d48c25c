package news.dateline.api;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.dateline.item.Hints;
import news.dateline.item.RecordPosition;
import news.dateline.stream.RawArticles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Takes payloads for the raw topic. */
@Path("/v1/raw-articles")
@Tag(name = "Sending in")
class RawArticlesResource {
    /** What can't hold an article whatever its bytes are; a form is what some clients call a body by default. */
    private static final Predicate<String> NOT_AN_ARTICLE = Pattern.compile(
                    "(?i)(image|audio|video|font|multipart)/.*|application/x-www-form-urlencoded.*")
            .asMatchPredicate();

    private static final int ACCEPTED = 202;

    private final RawArticles rawArticles;
    private final PayloadGate gate;

    RawArticlesResource(RawArticles rawArticles, PayloadGate gate) {
        this.rawArticles = rawArticles;
        this.gate = gate;
    }

    @POST
    @Bounded
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(
            operationId = "sendRawArticle",
            summary = "Send a payload to the raw topic",
            description =
                    "Answers once the broker has the record. What it leads to comes out on the cleaned topic, or as"
                            + " a dead letter. After a 503 the record may be in all the same: send it again with the same id.")
    @APIResponse(
            responseCode = "202",
            description = "The record's topic, partition and offset",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordPosition.class)))
    @APIResponse(responseCode = "401", description = "Nobody that is known asks")
    @APIResponse(responseCode = "403", description = "Not a producer's role")
    @APIResponse(responseCode = "413", description = "The payload is too large")
    @APIResponse(responseCode = "415", description = "A form, a medium other than text, or a coded payload")
    @APIResponse(responseCode = "429", description = "Too many payloads at once; come again after Retry-After")
    @APIResponse(responseCode = "503", description = "The broker can't be reached; come again after Retry-After")
    @ResponseStatus(ACCEPTED)
    public Uni<RecordPosition> send(byte[] payload, @BeanParam RequestHints said) {
        gate.check(payload);
        Hints hints = said.toHints();
        if (hints.contentType().filter(NOT_AN_ARTICLE).isPresent()) {
            throw new NotSupportedException(
                    "send the payload itself, with its own content type or application/octet-stream");
        }
        return rawArticles.send(payload, hints);
    }
}
