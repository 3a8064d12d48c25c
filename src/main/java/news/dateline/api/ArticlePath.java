package news.dateline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.BadRequestException;
import java.net.URLDecoder;
import java.util.regex.Pattern;

/**
 * Finds an article's URI in a request's path. The URI may stand there as it is or percent-encoded; what is read is the path
 * as sent, since on the way to a resource double slashes are joined and escapes are resolved.
 */
final class ArticlePath {
    static final String ROOT = "/v1/articles/";
    static final String HISTORY = "/versions";

    /** Many clients and proxies join double slashes in a path; no URI of the web has a single one here. */
    private static final Pattern JOINED_SLASHES = Pattern.compile("^(https?:)/(?!/)");

    private ArticlePath() {}

    /**
     * @param path as sent, without query
     * @throws BadRequestException where it is not an encoded URI
     */
    static String article(String path) {
        return below(ROOT, path);
    }

    /** The same, of the path to what stands below another root. */
    static String below(String root, String path) {
        return decode(path.substring(path.indexOf(root) + root.length()));
    }

    /** The same, of the path to an article's history. */
    static String history(String path) {
        return article(path.substring(0, path.length() - HISTORY.length()));
    }

    /** The same, of the path to something that is asked about an article. */
    static String action(String path, String action) {
        return article(path.substring(0, path.length() - action.length()));
    }

    private static String decode(String encoded) {
        try {
            // In a path a plus sign is a plus sign.
            String uri = URLDecoder.decode(encoded.replace("+", "%2B"), UTF_8);
            return JOINED_SLASHES.matcher(uri).replaceFirst("$1//");
        } catch (IllegalArgumentException notEncoded) {
            throw new BadRequestException("uri: not percent-encoded", notEncoded);
        }
    }
}
