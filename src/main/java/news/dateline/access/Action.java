package news.dateline.access;

import static news.dateline.access.Role.DESK;
import static news.dateline.access.Role.OPERATOR;
import static news.dateline.access.Role.PRODUCER;
import static news.dateline.access.Role.READER;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * THE table: what may be asked over HTTP, and by whom. The first row that fits a request is its row. What changes something and has
 * no row is nobody's, so that a call that is forgotten here is closed rather than open.
 */
public enum Action {
    SEND("POST", "/v1/raw-articles/?", Kind.WRITE, PRODUCER),
    REPLAY("POST", "/v1/dead-letters/[^/]+/replay/?", Kind.WRITE, DESK, OPERATOR),
    KILL("POST", "/v1/articles/.+/kill/?", Kind.WRITE, DESK),
    RELEASE("POST", "/v1/articles/.+/release/?", Kind.WRITE, DESK),
    /** Stores nothing, and is the dearest of all that is read. */
    PREVIEW("POST", "/v1/preview/?", Kind.READ, READER, PRODUCER, DESK, OPERATOR),
    READ_WITHHELD("GET", "/v1/articles/.+/withheld/?", Kind.GUARDED, DESK),
    READ_COPIES("GET", "/v1/articles/.+/copies/?", Kind.GUARDED, DESK),
    READ_AUDIT("GET", "/v1/audit(/.*)?", Kind.GUARDED, OPERATOR),
    /** What has no word of an article in it: where to look, the console's files, schemas, the description of the calls. */
    LOOK_AROUND("GET", "/|/console/.*|/v1/schemas/.*|/q/.*", Kind.PUBLIC),
    READ("GET", "/.*", Kind.READ, READER, DESK, OPERATOR),
    NOBODYS("", ".*", Kind.WRITE);

    /** When a row is asked for a role. */
    private enum Kind {
        PUBLIC,
        /** Where reads are closed. */
        READ,
        /** Where writes are closed. */
        WRITE,
        /** As writes, though it changes nothing. */
        GUARDED
    }

    private final String method;
    private final Pattern path;
    private final Kind kind;
    private final Set<Role> roles;

    Action(String method, String path, Kind kind, Role... roles) {
        this.method = method;
        this.path = Pattern.compile(path);
        this.kind = kind;
        this.roles = Set.of(roles);
    }

    /**
     * The row of a request.
     *
     * @param path normalised: without dots, doubled slashes, and percents that need not be
     */
    public static Action of(String method, String path) {
        String meant =
                switch (method) {
                    case "HEAD", "OPTIONS" -> "GET";
                    default -> method;
                };
        String bare = path.replaceAll(";[^/]*", "");
        return Arrays.stream(values())
                .filter(action ->
                        action.method.equals(meant) && action.path.matcher(bare).matches())
                .findFirst()
                .orElse(NOBODYS);
    }

    /** Who may. Empty for what is public, and for what is nobody's. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether it changes something, and so is written down. */
    public boolean isWrite() {
        return kind == Kind.WRITE;
    }

    boolean isOpen(boolean readsOpen, boolean writesOpen) {
        return switch (kind) {
            case PUBLIC -> true;
            case READ -> readsOpen;
            case WRITE, GUARDED -> writesOpen;
        };
    }

    /** As the audit and the docs have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
