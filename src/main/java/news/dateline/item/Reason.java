package news.dateline.item;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why an item was rejected. One enumeration feeds the dead letter's {@code reason-code} header, the metric's tag, the
 * REST field and the table in docs/outcomes.md.
 */
public enum Reason {
    /** No payload: a tombstone, no bytes, or nothing but white space. */
    EMPTY("empty"),
    /** The payload is over the configured size limit. */
    TOO_LARGE("too-large"),
    /** No charset makes text of the bytes. */
    UNDECODABLE("undecodable"),
    /** The text is none of the formats in the list. */
    UNKNOWN_FORMAT("unknown-format"),
    /** Announced or begun as JSON, and not JSON. */
    MALFORMED_JSON("malformed-json"),
    /** Announced or begun as XML, and not XML. */
    MALFORMED_XML("malformed-xml"),
    /** Markup that no reader may follow: a document type, an external entity. */
    FORBIDDEN_MARKUP("forbidden-markup"),
    /** Nested deeper than any real item. */
    TOO_DEEP("too-deep"),
    /** Readable, but there is no article in it. */
    NO_TEXT("no-text"),
    /** The format demands a field that the item lacks, or one of another type. */
    MISSING_FIELD("missing-field"),
    /** A fault of Dateline's own; the detail names it, the log has more. */
    INTERNAL_ERROR("internal-error");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** The code as it stands in headers, tags and JSON: lower case, words joined by hyphens. */
    public String code() {
        return code;
    }

    /** The reason with this code, or nothing where no reason has it. */
    public static Optional<Reason> ofCode(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}
