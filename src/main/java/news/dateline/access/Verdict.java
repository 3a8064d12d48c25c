package news.dateline.access;

import java.util.Optional;

/** What becomes of a request. */
public sealed interface Verdict {
    /** It goes on; by whom, where that is known. */
    record Granted(Optional<Caller> caller) implements Verdict {}

    /**
     * Nobody that is known asks.
     *
     * @param tokenGiven whether there was a token, which is none of ours, or is over
     */
    record Unknown(boolean tokenGiven) implements Verdict {}

    /** Somebody known asks for what is not theirs. */
    record Forbidden(Caller caller) implements Verdict {}

    /** Somebody asks too often. */
    record TooOften(long retryAfterSeconds) implements Verdict {}
}
