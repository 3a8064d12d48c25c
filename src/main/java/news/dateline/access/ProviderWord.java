package news.dateline.access;

import static java.util.Objects.requireNonNull;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Tells a token that the identity provider does not know from a provider that can't be asked: both come as a failure to authenticate, and
 * only the first is the caller's. Thread safe.
 */
final class ProviderWord {
    /** After a question that failed the next is asked so much later: {@code quarkus.oidc.token.forced-jwk-refresh-interval}. */
    private static final Duration NOT_ASKED_AGAIN = Duration.ofSeconds(10);

    private static final int DEEPEST = 20;

    private final LongSupplier nanoTime;
    private final AtomicLong away;

    ProviderWord(LongSupplier nanoTime) {
        this.nanoTime = requireNonNull(nanoTime, "nanoTime");
        this.away = new AtomicLong(nanoTime.getAsLong() - NOT_ASKED_AGAIN.toNanos());
    }

    /** Whether it says that the token is none, rather than that nobody could say. */
    boolean isOnTheToken(Throwable failure) {
        if (!(failure instanceof AuthenticationFailedException)
                || causes(failure).anyMatch(ProviderWord::isOutage)) {
            away.set(nanoTime.getAsLong());
            return false;
        }
        // A key that is not known may be one that could not be fetched a moment ago.
        return isOnWhatItSays(failure) || nanoTime.getAsLong() - away.get() >= NOT_ASKED_AGAIN.toNanos();
    }

    /** Its hour, its issuer, its signature: for these the key was there, or was not needed. */
    private static boolean isOnWhatItSays(Throwable failure) {
        return causes(failure).anyMatch(InvalidJwtException.class::isInstance)
                && causes(failure).noneMatch(UnresolvableKeyException.class::isInstance);
    }

    private static boolean isOutage(Throwable cause) {
        return cause instanceof OIDCException || cause instanceof IOException || cause instanceof TimeoutException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
