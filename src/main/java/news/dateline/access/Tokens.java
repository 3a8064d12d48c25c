package news.dateline.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Callers by their tokens: a line each, of a name, roles with commas between them, and a token; blanks between the three. Lines that
 * begin with {@code #} are remarks. Keeps hashes alone: a dump of the memory has no token in it, and the time that a look takes says
 * nothing of the tokens. Immutable.
 */
final class Tokens {
    /** 96 bits of hexadecimal digits: nobody guesses it. */
    private static final int SHORTEST = 24;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    static final Tokens NONE = new Tokens(Map.of());

    private final Map<String, Caller> byHash;

    private Tokens(Map<String, Caller> byHash) {
        this.byHash = Map.copyOf(byHash);
    }

    /**
     * Reads a file's text.
     *
     * @throws IllegalArgumentException if a line is wrong; names its number and never what is in it
     */
    static Tokens parse(String text) {
        Map<String, Caller> byHash = new HashMap<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                String where = "line " + (i + 1) + ": ";
                String[] parts = BLANKS.split(lines.get(i));
                if (parts.length != 3) {
                    throw new IllegalArgumentException(where + "a name, roles, a token");
                }
                if (parts[2].length() < SHORTEST) {
                    throw new IllegalArgumentException(where + "a token has " + SHORTEST + " characters at least");
                }
                if (byHash.put(hash(parts[2]), new Caller(parts[0], roles(parts[1], where))) != null) {
                    throw new IllegalArgumentException(where + "the token of another line");
                }
            }
        }
        return new Tokens(byHash);
    }

    Optional<Caller> caller(String token) {
        return Optional.ofNullable(byHash.get(hash(token)));
    }

    int size() {
        return byHash.size();
    }

    private static Set<Role> roles(String codes, String where) {
        Set<Role> roles = new TreeSet<>();
        for (String code : codes.split(",")) {
            roles.add(Role.ofCode(code)
                    .orElseThrow(
                            () -> new IllegalArgumentException(where + "roles are reader, producer, desk, operator")));
        }
        return roles;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
