package news.dateline.api;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import news.dateline.follow.FollowFilter;
import news.dateline.follow.FollowRefused;
import news.dateline.follow.FollowRequest;
import news.dateline.follow.Following;
import news.dateline.follow.Positions;
import news.dateline.item.PubStatus;
import news.dateline.item.Signal;
import org.jboss.logging.Logger;

/**
 * {@code GET /v1/articles/stream}: what the cleaned topic says, as server-sent events (HTML, section 9.2). A route of its own beside
 * the resources, since its thousand answers that never end share their bytes. OpenAPI has it from {@code META-INF/openapi.yaml}.
 */
@ApplicationScoped
class StreamRoute {
    private static final Logger LOG = Logger.getLogger(StreamRoute.class);
    private static final String PATH = "/v1/articles/stream";
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final String RETRY_SECONDS = "5";

    private static final List<String> PARAMETERS = List.of(
            "q", "place", "language", "agency", "publisher", "series", "signal", "status", "view", "after", "since");

    /** Behind {@link AccessGate}, before the resources, of which one takes every path below the articles. */
    private static final int FIRST = -50;

    private final Following following;
    private final ObjectMapper json;

    StreamRoute(Following following, ObjectMapper json) {
        this.following = following;
        this.json = json;
    }

    void add(@Observes Router router) {
        router.get(PATH).order(FIRST).handler(this::open);
        router.head(PATH).order(FIRST).handler(StreamRoute::head);
    }

    /** That there is a stream, which never ends. */
    private static void head(RoutingContext exchange) {
        exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, Following.CONTENT_TYPE)
                .end();
    }

    private void open(RoutingContext exchange) {
        try {
            following
                    .open(request(exchange), exchange.response())
                    .onFailure(failure -> refuse(exchange.response(), failure));
        } catch (BadRequestException unreadable) {
            problem(exchange.response(), Status.BAD_REQUEST, requireNonNullElse(unreadable.getMessage(), ""));
        }
    }

    private static FollowRequest request(RoutingContext exchange) {
        MultiMap query = exchange.queryParams();
        Parameters.only(query.names(), PARAMETERS);
        FollowFilter filter = new FollowFilter(
                one(query, "language"),
                one(query, "agency"),
                one(query, "publisher"),
                one(query, "place"),
                Parameters.code("signal", one(query, "signal"), Signal.values(), Signal::code),
                one(query, "series"),
                Parameters.code("status", one(query, "status"), PubStatus.values(), PubStatus::code),
                Parameters.words("q", one(query, "q")));
        Optional<String> after = Optional.ofNullable(exchange.request().getHeader(LAST_EVENT_ID))
                .filter(id -> !id.isBlank())
                .or(() -> one(query, "after"));
        return new FollowRequest(
                filter,
                Parameters.code("view", one(query, "view"), StreamRoute::whole, List.of("summary", "article"))
                        .orElse(false),
                after.map(StreamRoute::positions),
                Parameters.time("since", one(query, "since")));
    }

    private static Optional<Boolean> whole(String view) {
        return switch (view) {
            case "summary" -> Optional.of(false);
            case "article" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static Positions positions(String id) {
        try {
            return Positions.parse(id);
        } catch (IllegalArgumentException notOurs) {
            throw new BadRequestException(LAST_EVENT_ID + " or after: not an id of this stream", notOurs);
        }
    }

    private static Optional<String> one(MultiMap query, String name) {
        return Optional.ofNullable(query.get(name));
    }

    private void refuse(HttpServerResponse response, Throwable failure) {
        if (failure instanceof FollowRefused refused) {
            boolean gone = refused.why() == FollowRefused.Cause.GONE;
            problem(response, gone ? Status.GONE : Status.SERVICE_UNAVAILABLE, refused.message());
        } else {
            LOG.error("a stream could not be opened", failure);
            problem(response, Status.INTERNAL_SERVER_ERROR, "the log of the service has more");
        }
    }

    private void problem(HttpServerResponse response, Status status, String detail) {
        if (response.ended() || response.closed()) {
            return;
        }
        if (status == Status.SERVICE_UNAVAILABLE) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        try {
            response.setStatusCode(status.getStatusCode())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(Problem.of(status, detail)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
