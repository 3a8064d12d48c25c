package news.dateline.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import news.dateline.item.Reason;
import news.dateline.store.StoreUnavailableException;
import news.dateline.stream.RawTopicException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes problem details of whatever goes wrong, in our code or in the framework's. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    /** The framework's own: no such path, wrong method, wrong media type, unreadable parameter. */
    @ServerExceptionMapper
    RestResponse<Problem> framework(WebApplicationException failure) {
        int code = failure.getResponse().getStatus();
        Status status = Optional.ofNullable(Status.fromStatusCode(code)).orElse(Status.INTERNAL_SERVER_ERROR);
        ResponseBuilder<Problem> answer = Problem.of(
                        status, Optional.ofNullable(failure.getMessage()).orElse(status.getReasonPhrase()))
                .builder();
        Optional.ofNullable(failure.getResponse().getHeaderString(HttpHeaders.ALLOW))
                .ifPresent(allowed -> answer.header(HttpHeaders.ALLOW, allowed));
        return answer.build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> store(StoreUnavailableException failure) {
        LOG.warnf("%s: %s", failure.getMessage(), failure.getCause());
        return Problem.of(Status.SERVICE_UNAVAILABLE, failure.getMessage()).retryAfter(RETRY_AFTER_SECONDS);
    }

    @ServerExceptionMapper
    RestResponse<Problem> rawTopic(RawTopicException failure) {
        LOG.warnf("%s: %s", failure.getMessage(), failure.getCause());
        return failure.isRetryable()
                ? Problem.of(Status.SERVICE_UNAVAILABLE, failure.getMessage()).retryAfter(RETRY_AFTER_SECONDS)
                : Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, failure.getMessage())
                        .because(Reason.TOO_LARGE)
                        .response();
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable failure) {
        LOG.error("a request failed", failure);
        return Problem.of(Status.INTERNAL_SERVER_ERROR, "the log of the service has more")
                .response();
    }
}
