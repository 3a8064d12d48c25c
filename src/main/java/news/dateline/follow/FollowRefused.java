package news.dateline.follow;

/** Nobody can be served so. The message is for the caller. */
public final class FollowRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Cause {
        /** What is asked for is not in the topic any more. */
        GONE,
        /** The broker is away, or there are too many readers. */
        UNAVAILABLE
    }

    private final Cause why;

    FollowRefused(Cause why, String message) {
        super(message);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
