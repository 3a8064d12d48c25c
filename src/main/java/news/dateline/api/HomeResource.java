package news.dateline.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Tells whoever calls the bare address where to look: a page for a browser, JSON for everybody else. */
@Path("/")
@Tag(name = "Where to look")
class HomeResource {
    private final Home home;

    HomeResource(@ConfigProperty(name = "quarkus.management.port") int managementPort) {
        this.home = Home.of(managementPort);
    }

    @GET
    @NonBlocking
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(summary = "Where to look", description = "A page where text/html is asked for by name, else JSON.")
    @APIResponse(responseCode = "200", description = "Links with what is there")
    public RestResponse<?> home(@Context HttpHeaders headers) {
        ResponseBuilder<?> answer = asksForAPage(headers.getAcceptableMediaTypes())
                ? ResponseBuilder.ok(home.page()).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                : ResponseBuilder.ok(home).type(MediaType.APPLICATION_JSON_TYPE);
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    /** Browsers name it; everybody else takes anything. */
    private static boolean asksForAPage(List<MediaType> acceptable) {
        return acceptable.stream()
                .anyMatch(type ->
                        type.getType().equals("text") && type.getSubtype().equals("html"));
    }
}
