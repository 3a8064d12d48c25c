package news.dateline.api;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import news.dateline.pipeline.Limits;

/**
 * Refuses, with problem details and before anything is read, what the HTTP server or the database would refuse without a
 * word: a body that says it is too large, an address with U+0000, which no column can hold.
 *
 * <p>Two refusals are the server's own and come without problem details: 413 for a body without a stated length that goes
 * on beyond {@code max-body-size} (up to there {@link PayloadGate} counts), 400 for an address that is not
 * percent-encoded, which no route sees.
 */
@ApplicationScoped
class RequestCheck {
    private static final int BEFORE_THE_SERVERS_OWN_CHECKS = -1000;
    private static final String NUL = "%00";

    private final int maxBytes;
    private final EarlyAnswer answer;

    RequestCheck(Limits limits, EarlyAnswer answer) {
        this.maxBytes = limits.maxBytes();
        this.answer = answer;
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_THE_SERVERS_OWN_CHECKS).handler(this::check);
    }

    private void check(RoutingContext exchange) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (exchange.request().uri().contains(NUL)) {
            answer.refuse(exchange, Problem.of(Status.BAD_REQUEST, "the address holds U+0000"));
        } else if (length != null && Long.parseLong(length) > maxBytes) {
            answer.refuse(
                    exchange, Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "a payload may have " + maxBytes + " bytes"));
        } else {
            exchange.next();
        }
    }
}
