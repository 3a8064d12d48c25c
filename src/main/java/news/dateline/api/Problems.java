package news.dateline.api;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.store.StoreUnavailableException;
import news.dateline.store.TooManyQuestionsException;
import news.dateline.stream.RawTopicException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes problem details of whatever goes wrong, in our code or in the framework's. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    /** Where something is sent to; everything else is read. The framework does not say which methods a path has. */
    private static final Pattern POSTED =
            Pattern.compile("/v1/(raw-articles|preview|dead-letters/[^/]+/replay|articles/.+/(?:kill|release))/?");

    /** What answers with a status of its own, ours and the framework's: no such path, wrong method, unreadable parameter. */
    @ServerExceptionMapper
    RestResponse<Problem> web(WebApplicationException failure, HttpServerRequest request) {
        Response answer = failure.getResponse();
        Status status =
                Optional.ofNullable(Status.fromStatusCode(answer.getStatus())).orElse(Status.INTERNAL_SERVER_ERROR);
        String detail = failure.getCause() instanceof JsonProcessingException json
                ? unreadable(json)
                : Optional.ofNullable(failure.getMessage()).orElse(status.getReasonPhrase());
        ResponseBuilder<Problem> problem = problem(status, detail);
        Optional.ofNullable(answer.getHeaderString(HttpHeaders.RETRY_AFTER))
                .ifPresent(seconds -> problem.header(HttpHeaders.RETRY_AFTER, seconds));
        if (status == Status.METHOD_NOT_ALLOWED) {
            problem.header(HttpHeaders.ALLOW, POSTED.matcher(request.path()).matches() ? "POST" : "GET, HEAD");
        }
        return problem.build();
    }

    /** A body that is JSON, and not what is asked for. */
    @ServerExceptionMapper
    RestResponse<Problem> body(MismatchedInputException failure) {
        return problem(Status.BAD_REQUEST, unreadable(failure)).build();
    }

    /** Where, and not what: a body is never told. */
    private static String unreadable(JsonProcessingException failure) {
        String field = failure instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .flatMap(step -> Optional.ofNullable(step.getFieldName()).stream())
                        .collect(Collectors.joining("."))
                : "";
        JsonLocation at = failure.getLocation();
        String place = at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
        return (field.isEmpty() ? "the body" : field) + ": not the JSON that is asked for" + place;
    }

    @ServerExceptionMapper
    RestResponse<Problem> store(StoreUnavailableException failure) {
        return unavailable(failure);
    }

    @ServerExceptionMapper
    RestResponse<Problem> tooMuchAsked(TooManyQuestionsException failure) {
        return comeAgain(failure);
    }

    @ServerExceptionMapper
    RestResponse<Problem> rawTopic(RawTopicException failure) {
        return failure.isRetryable()
                ? unavailable(failure)
                : problem(Status.REQUEST_ENTITY_TOO_LARGE, words(failure)).build();
    }

    /** The sender went away, or sends without end. */
    @ServerExceptionMapper
    RestResponse<Problem> body(IOException failure) {
        return problem(Status.BAD_REQUEST, "the body could not be read").build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable failure) {
        LOG.error("a request failed", failure);
        return problem(Status.INTERNAL_SERVER_ERROR, "the log of the service has more")
                .build();
    }

    private static RestResponse<Problem> unavailable(RuntimeException failure) {
        LOG.warnf("%s: %s", failure.getMessage(), failure.getCause());
        return comeAgain(failure);
    }

    private static RestResponse<Problem> comeAgain(RuntimeException failure) {
        return problem(Status.SERVICE_UNAVAILABLE, words(failure))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static String words(RuntimeException failure) {
        return requireNonNullElse(failure.getMessage(), "");
    }

    private static ResponseBuilder<Problem> problem(Status status, String detail) {
        return ResponseBuilder.<Problem>create(status.getStatusCode())
                .entity(Problem.of(status, detail))
                .type(Problem.TYPE);
    }
}
