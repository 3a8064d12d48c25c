package news.dateline.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import news.dateline.pipeline.Limits;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Refuses a payload before it is read: coded, or one too many at a time; or after: too large. Application scoped, since
 * filters are made before the configuration can be read.
 */
@ApplicationScoped
class PayloadGate {
    private static final int RETRY_AFTER_SECONDS = 1;

    private final int maxBytes;
    private final PayloadBudget budget;

    PayloadGate(ApiConfig config, Limits limits) {
        this.maxBytes = limits.maxBytes();
        this.budget = new PayloadBudget(config.maxBytesInFlight(), maxBytes);
    }

    @Bounded
    @ServerRequestFilter
    void admit(ResteasyReactiveContainerRequestContext request, RoutingContext exchange) {
        String coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw new NotSupportedException("send the payload without content coding");
        }
        Runnable giveBack = budget.take(contentLength(request)).orElseThrow(PayloadGate::tooMany);
        // The one tells of an answer, the other of a sender that goes away before there is one.
        request.getServerRequestContext().registerCompletionCallback(answered -> giveBack.run());
        exchange.addEndHandler(ended -> giveBack.run());
    }

    /** A payload that did not say how long it is comes this far; the others {@link RequestCheck} refuses. */
    void check(byte[] payload) {
        if (payload.length > maxBytes) {
            throw new ClientErrorException(
                    "a payload may have " + maxBytes + " bytes", Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static ClientErrorException tooMany() {
        return new ClientErrorException(
                "too many payloads at once",
                Response.status(Status.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                        .build());
    }

    private static long contentLength(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length.strip());
    }
}
