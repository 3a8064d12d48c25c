package news.dateline.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import news.dateline.item.Reason;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a payload before it is read: too large, coded, or one too many at a time. Application scoped, since filters are
 * made before the configuration can be read.
 */
@ApplicationScoped
class PayloadGate {
    private static final int RETRY_AFTER_SECONDS = 1;

    private final ApiConfig config;
    private final PayloadBudget budget;

    PayloadGate(ApiConfig config) {
        this.config = config;
        this.budget = new PayloadBudget(config.maxBytesInFlight(), config.maxPayloadBytes());
    }

    @Bounded
    @ServerRequestFilter
    Optional<RestResponse<Problem>> admit(ContainerRequestContext request, RoutingContext exchange) {
        long length = contentLength(request);
        if (length > config.maxPayloadBytes()) {
            return Optional.of(tooLarge());
        }
        String coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            return Optional.of(Problem.of(Status.UNSUPPORTED_MEDIA_TYPE, "send the payload without content coding")
                    .response());
        }
        Optional<Runnable> giveBack = budget.take(length);
        giveBack.ifPresent(release -> exchange.addEndHandler(ended -> release.run()));
        return giveBack.isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(Status.TOO_MANY_REQUESTS, "too many payloads at once")
                        .retryAfter(RETRY_AFTER_SECONDS));
    }

    /** A payload that did not say how long it is, and is too long. */
    Optional<RestResponse<Problem>> refusal(byte[] payload) {
        return payload.length > config.maxPayloadBytes() ? Optional.of(tooLarge()) : Optional.empty();
    }

    private RestResponse<Problem> tooLarge() {
        return Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "a payload may have " + config.maxPayloadBytes() + " bytes")
                .because(Reason.TOO_LARGE)
                .response();
    }

    private static long contentLength(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length.strip());
    }
}
