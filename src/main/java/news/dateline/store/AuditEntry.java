package news.dateline.store;

import static news.dateline.store.ColumnTypes.TEXT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody asked for something to be changed. No token and no payload is in it. */
@Entity
@Table(name = "access_audit")
public class AuditEntry {
    @Id
    UUID id;

    @Column(name = "asked_at")
    Instant askedAt;

    /** Null where writes are open and nobody said who it is. */
    @Column(columnDefinition = TEXT)
    String caller;

    @Column(columnDefinition = TEXT)
    String roles;

    @Column(columnDefinition = TEXT)
    String action;

    @Column(columnDefinition = TEXT)
    String target;

    int status;

    /** For Hibernate. */
    protected AuditEntry() {}

    /**
     * An entry.
     *
     * @param caller empty where it is not known
     * @param roles codes, with commas between them
     * @param action what was asked for, a code
     * @param target the path that was called, without its query
     * @param status what was answered; 0 where the caller went away before
     */
    public AuditEntry(
            Instant askedAt, Optional<String> caller, String roles, String action, String target, int status) {
        this.id = UUID.randomUUID();
        this.askedAt = askedAt;
        this.caller = caller.orElse(null);
        this.roles = roles;
        this.action = action;
        this.target = target;
        this.status = status;
    }
}
