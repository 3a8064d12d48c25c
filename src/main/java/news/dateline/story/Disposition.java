package news.dateline.story;

import java.util.Arrays;
import java.util.Optional;

/** What an item of a raw record led to: exactly one of these. */
public enum Disposition {
    CREATED("created", true),
    UPDATED("updated", true),
    CORRECTED("corrected", true),
    WITHHELD("withheld", true),
    KILLED("killed", true),
    /** Usable again after it was withheld. */
    RELEASED("released", true),
    /** Says what the version that stands says; recorded, not published. */
    DUPLICATE("duplicate", false),
    /** Older than the version that stands; recorded, not published. */
    STALE("stale", false),
    /** No article; a dead letter. */
    REJECTED("rejected", false);

    private final String code;
    private final boolean published;

    Disposition(String code, boolean published) {
        this.code = code;
        this.published = published;
    }

    public String code() {
        return code;
    }

    /** Whether an article goes to the cleaned topic. */
    public boolean isPublished() {
        return published;
    }

    /** The CloudEvents type of the event that tells of it: {@code news.dateline.article.created.v1} and so on. */
    public String eventType() {
        return "news.dateline.article." + code + ".v1";
    }

    /** The disposition with this code, or nothing where none has it. */
    public static Optional<Disposition> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
