package news.dateline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers with a problem before a request comes to a resource. */
@ApplicationScoped
class EarlyAnswer {
    private final ObjectMapper json;

    EarlyAnswer(ObjectMapper json) {
        this.json = json;
    }

    /**
     * A body is not read: what follows on this connection could not be told from it. HTTP/2 has streams for that, and
     * forbids the header (RFC 9113, section 8.2.2).
     */
    void refuse(RoutingContext exchange, Problem problem) {
        boolean bodiless = exchange.request().method().equals(HttpMethod.GET);
        if (!bodiless && exchange.request().version() != HttpVersion.HTTP_2) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        exchange.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(written(problem));
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of texts can be written", e);
        }
    }
}
