package news.dateline.local;

import news.dateline.cli.CommandFailure;

/** A child process did not start, did not become ready in time, or is missing; the message ends with its last words. */
public final class ChildFailure extends CommandFailure {
    private static final long serialVersionUID = 1;

    ChildFailure(String message) {
        super(message);
    }

    ChildFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
