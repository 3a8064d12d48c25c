package news.dateline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;

/**
 * Refuses a body that says it is too large before any of it is read, with problem details, where the HTTP server's own limit
 * would answer nothing.
 */
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_THE_SERVERS_OWN_LIMIT = -1000;

    private final int maxBytes;
    private final ObjectMapper json;

    BodyLimit(ApiConfig config, ObjectMapper json) {
        this.maxBytes = config.maxPayloadBytes();
        this.json = json;
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_THE_SERVERS_OWN_LIMIT).handler(this::refuseTooLarge);
    }

    private void refuseTooLarge(RoutingContext exchange) {
        String length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > maxBytes) {
            if (exchange.request().version() != HttpVersion.HTTP_2) {
                // The body is not read: what follows on this connection could not be told from it. HTTP/2 has streams
                // for that, and forbids the header (RFC 9113, section 8.2.2).
                exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
            exchange.response()
                    .setStatusCode(Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(problem());
        } else {
            exchange.next();
        }
    }

    private String problem() {
        try {
            return json.writeValueAsString(
                    Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "a payload may have " + maxBytes + " bytes"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of texts can be written", e);
        }
    }
}
