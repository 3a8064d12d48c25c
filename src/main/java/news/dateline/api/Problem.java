package news.dateline.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import news.dateline.item.Reason;

/**
 * Problem details (RFC 9457). Without a {@code type} of its own a problem is what its status says.
 *
 * @param title the status in words
 * @param detail what exactly, for a developer; no text of a payload
 * @param reason why the payload was refused, in the words of the dead letters
 */
record Problem(String title, int status, String detail, Optional<String> reason) {
    static final String MEDIA_TYPE = "application/problem+json";
    static final MediaType TYPE = MediaType.valueOf(MEDIA_TYPE);

    static Problem of(Status status, String detail) {
        Optional<Reason> reason =
                status == Status.REQUEST_ENTITY_TOO_LARGE ? Optional.of(Reason.TOO_LARGE) : Optional.empty();
        return new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, reason.map(Reason::code));
    }
}
