package news.dateline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with the contract as documents. */
@Path("/v1/schemas")
@Tag(name = "Contract")
class SchemasResource {
    private static final String JSON_SCHEMA = "application/schema+json";

    private static final Map<String, String> DOCUMENTS = Map.of(
            "article.schema.json", JSON_SCHEMA,
            "envelope.schema.json", JSON_SCHEMA,
            "asyncapi.yaml", "application/vnd.aai.asyncapi+yaml;version=3.0.0");

    @GET
    @Path("{name}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getSchema",
            summary = "A document of the contract",
            description = "JSON Schema 2020-12, and AsyncAPI 3 for the topics.")
    @APIResponse(responseCode = "200", description = "The document")
    @APIResponse(responseCode = "404", description = "No such document")
    public RestResponse<String> schema(
            @RestPath @Parameter(description = "article.schema.json, envelope.schema.json or asyncapi.yaml")
                    String name) {
        String mediaType =
                Optional.ofNullable(DOCUMENTS.get(name)).orElseThrow(() -> new NotFoundException("no such document"));
        return ResponseBuilder.ok(read("/META-INF/contract/" + name))
                .type(MediaType.valueOf(mediaType))
                .build();
    }

    private static String read(String resource) {
        try (InputStream in = SchemasResource.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
