package news.dateline.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;
import org.junit.jupiter.api.Test;

class ProviderWordTest {
    private long now = TimeUnit.HOURS.toNanos(1);
    private final ProviderWord word = new ProviderWord(() -> now);

    @Test
    void aTokenThatIsWrongIsTheCallersFault() {
        assertTrue(word.isOnTheToken(isOver()));
        assertTrue(word.isOnTheToken(unknownKey()));
    }

    @Test
    void aProviderThatIsAwayIsNot() {
        assertFalse(word.isOnTheToken(new AuthenticationFailedException(new ConnectException("refused"))));
        assertFalse(word.isOnTheToken(new AuthenticationFailedException(new OIDCException("no keys"))));
        assertFalse(word.isOnTheToken(new OIDCException("no keys")));
    }

    @Test
    void aKeyThatIsNotKnownMayBeOneThatCouldNotBeFetchedAMomentAgo() {
        word.isOnTheToken(new OIDCException("no keys"));

        assertFalse(word.isOnTheToken(unknownKey()));
        assertFalse(word.isOnTheToken(new AuthenticationFailedException("no key, and nobody else to ask")));
        assertTrue(word.isOnTheToken(isOver()), "that one is wrong all the same");

        now += TimeUnit.SECONDS.toNanos(10);
        assertTrue(word.isOnTheToken(unknownKey()));
    }

    private static AuthenticationFailedException isOver() {
        return new AuthenticationFailedException(new InvalidJwtException("over", List.of(), null));
    }

    private static AuthenticationFailedException unknownKey() {
        return new AuthenticationFailedException(new UnresolvableKeyException("no such key"));
    }
}
