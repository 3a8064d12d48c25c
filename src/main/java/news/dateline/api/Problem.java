package news.dateline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import news.dateline.item.Reason;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Problem details (RFC 9457). Without a {@code type} of its own a problem is what its status says.
 *
 * @param title the status in words
 * @param detail what exactly, for a developer; no text of a payload
 * @param reason why the payload was refused, in the words of the dead letters
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Problem(String title, int status, Optional<String> detail, Optional<String> reason) {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final MediaType PROBLEM_JSON = MediaType.valueOf(MEDIA_TYPE);

    static Problem of(Status status, String detail) {
        return new Problem(status.getReasonPhrase(), status.getStatusCode(), Optional.of(detail), Optional.empty());
    }

    Problem because(Reason reason) {
        return new Problem(title, status, detail, Optional.of(reason.code()));
    }

    RestResponse<Problem> response() {
        return builder().build();
    }

    /** An answer that says when to come again. */
    RestResponse<Problem> retryAfter(int seconds) {
        return builder().header("Retry-After", seconds).build();
    }

    ResponseBuilder<Problem> builder() {
        return ResponseBuilder.<Problem>create(status).entity(this).type(PROBLEM_JSON);
    }
}
