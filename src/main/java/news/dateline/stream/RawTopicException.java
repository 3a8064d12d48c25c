package news.dateline.stream;

/** A payload did not get into the raw topic, or it is not known to have; or it cannot be read from there. */
public final class RawTopicException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    private RawTopicException(String message, boolean retryable, Throwable cause) {
        super(message, cause);
        this.retryable = retryable;
    }

    static RawTopicException tooLarge(Throwable cause) {
        return new RawTopicException("the payload is larger than a record of the raw topic may be", false, cause);
    }

    static RawTopicException unavailable(Throwable cause) {
        return new RawTopicException("the broker did not confirm the record in time", true, cause);
    }

    static RawTopicException unreadable(Throwable cause) {
        return new RawTopicException("the raw topic cannot be read now", true, cause);
    }

    /** Whether sending it again later may help; if not, it is too large. */
    public boolean isRetryable() {
        return retryable;
    }
}
