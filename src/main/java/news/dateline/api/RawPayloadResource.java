package news.dateline.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import news.dateline.item.ContentHash;
import news.dateline.item.RawItem;
import news.dateline.item.RecordPosition;
import news.dateline.store.ArticleQueries;
import news.dateline.stream.RawRecords;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with what an article was made of, as long as the raw topic has it. */
@Path("/v1/articles")
@Tag(name = "Articles")
class RawPayloadResource {
    private static final String RAW = "/raw";
    private static final String NOT_THERE = "no such article, or its payload is gone";
    private static final String CONTENT_TYPE = "x-raw-content-type";

    private final Clock clock = Clock.systemUTC();
    private final ArticleQueries articles;
    private final RawRecords records;
    private final ObjectMapper json;

    RawPayloadResource(ArticleQueries articles, RawRecords records, ObjectMapper json) {
        this.articles = articles;
        this.records = records;
        this.json = json;
    }

    @GET
    @Path("{uri: .+}/raw")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, Problem.MEDIA_TYPE})
    @Operation(
            operationId = "getRawPayload",
            summary = "What the article was made of",
            description =
                    "The payload byte for byte, never as what it says that it is: its content type is in the header"
                            + " x-raw-content-type. Of a payload with several items all of it.")
    @APIResponse(
            responseCode = "200",
            description = "The payload",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "404",
            description = "No such article, none that may be used now, or the raw topic has it no more")
    @APIResponse(responseCode = "410", description = "The article was killed")
    @APIResponse(responseCode = "503", description = "The broker or the database can't be reached")
    public Uni<RestResponse<Buffer>> raw(
            @RestPath @Parameter(description = "The article's uri, percent-encoded or as it is") String uri,
            @Context HttpServerRequest request) {
        io.vertx.core.Context context = Vertx.currentContext();
        String asked = ArticlePath.action(request.path(), RAW);
        return articles.standing(asked, clock.instant())
                .flatMap(found ->
                        found.map(Uni.createFrom()::item).orElseGet(() -> NoText.of(articles, asked, NOT_THERE)))
                .map(this::origin)
                .flatMap(origin -> records.at(origin.position())
                        .map(record -> record.filter(
                                raw -> ContentHash.of(raw.payload()).equals(origin.contentHash()))))
                // The topic is read on a thread of its own.
                .emitOn(answer -> context.runOnContext(ignored -> answer.run()))
                .map(found -> answer(found.orElseThrow(() -> new NotFoundException(NOT_THERE))));
    }

    /** Where the payload stands, and what it hashes to: a topic may have been made anew. */
    private record Origin(RecordPosition position, String contentHash) {}

    private Origin origin(String article) {
        try {
            JsonNode raw = json.readTree(article).path("wire").path("raw");
            return new Origin(
                    new RecordPosition(
                            raw.path("topic").asText(),
                            raw.path("partition").asInt(),
                            raw.path("offset").asLong()),
                    raw.path("contentHash").asText());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static RestResponse<Buffer> answer(RawItem item) {
        ResponseBuilder<Buffer> answer = ResponseBuilder.ok(
                        Buffer.buffer(item.payload()), MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header("x-content-type-options", "nosniff");
        Optional<String> contentType = item.hints().contentType();
        contentType.ifPresent(type -> answer.header(CONTENT_TYPE, type));
        return answer.build();
    }
}
