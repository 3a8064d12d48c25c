package news.dateline.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the audit.
 *
 * @param caller absent where writes are open and nobody said who it is
 * @param roles codes, with commas between them
 * @param action what was asked for
 * @param target the path that was called
 * @param status what was answered; 0 where the caller went away before
 */
public record AuditLine(
        UUID id, Instant askedAt, Optional<String> caller, String roles, String action, String target, int status) {
    /** As a query has it: what is missing is null. */
    AuditLine(UUID id, Instant askedAt, String caller, String roles, String action, String target, int status) {
        this(id, askedAt, Optional.ofNullable(caller), roles, action, target, status);
    }

    /** Where a page that ends with this line ends. */
    public Keyset keyset() {
        return new Keyset(askedAt, id.toString());
    }
}
