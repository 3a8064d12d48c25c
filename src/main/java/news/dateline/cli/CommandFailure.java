package news.dateline.cli;

import org.jspecify.annotations.Nullable;

/** Why a command can't do what it was asked for, in words for the person who asked. */
public class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CommandFailure(String message) {
        super(message);
    }

    public CommandFailure(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
