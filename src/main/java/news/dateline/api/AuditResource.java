package news.dateline.api;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import news.dateline.access.Action;
import news.dateline.store.AuditEntries;
import news.dateline.store.AuditLine;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Answers with who asked for what to be changed. */
@Path("/v1/audit")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Tag(name = "Operations")
class AuditResource {
    private final AuditEntries entries;

    AuditResource(AuditEntries entries) {
        this.entries = entries;
    }

    @GET
    @Operation(
            operationId = "listAudit",
            summary = "Who asked for what to be changed, the last first",
            description = "Complete a second or two behind. Pages: hand the answer's next back as cursor.")
    @APIResponse(responseCode = "200", description = "A page of lines")
    @APIResponse(responseCode = "401", description = "Nobody that is known asks")
    @APIResponse(responseCode = "403", description = "Not the operator's role")
    public Uni<Page<AuditLine>> list(
            @Context RoutingContext exchange,
            @RestQuery @Parameter(description = "By its name") Optional<String> caller,
            @RestQuery @Parameter(description = "send, replay, kill, release") Optional<String> action,
            @RestQuery @Parameter(description = "The next of the page before") Optional<String> cursor,
            @RestQuery @Parameter(description = "1 to 100, 20 by default") Optional<String> limit) {
        AccessGate.require(exchange, Action.READ_AUDIT);
        int most = Page.limit(limit);
        return entries.newest(
                        caller,
                        Parameters.code("action", action, Action.values(), Action::code)
                                .map(Action::code),
                        Cursor.parse(cursor, UUID::fromString),
                        most + 1)
                .map(rows -> Page.of(rows, most, AuditLine::keyset));
    }
}
