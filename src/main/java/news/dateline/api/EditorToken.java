package news.dateline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAuthorizedException;
import java.security.MessageDigest;
import java.util.Optional;

/** The token by which editors are known. Where none is set nobody is an editor. */
@ApplicationScoped
class EditorToken {
    private static final String SCHEME = "Bearer ";

    private final Optional<String> token;

    EditorToken(ApiConfig config) {
        this.token = config.editorToken();
    }

    /**
     * @param authorization the header, RFC 6750
     * @throws NotAuthorizedException if it has not the token
     */
    void require(Optional<String> authorization) {
        boolean known = authorization
                .filter(header -> header.startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).strip())
                .flatMap(given -> token.map(expected -> isSame(given, expected)))
                .orElse(false);
        if (!known) {
            throw new NotAuthorizedException("an editor's token is needed", "Bearer");
        }
    }

    /** In the same time whatever differs. */
    private static boolean isSame(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(UTF_8), expected.getBytes(UTF_8));
    }
}
