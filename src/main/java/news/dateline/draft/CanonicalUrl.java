package news.dateline.draft;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.text.FactTable;

/**
 * One spelling for one address: scheme and host in lower case, no user or password, no default port, no fragment, no tracking parameters
 * ({@code tracking-parameters.tsv}), what is not ASCII percent-encoded. The path stays as it is.
 */
public final class CanonicalUrl {
    private static final List<String> TRACKING =
            FactTable.rows(CanonicalUrl.class, "tracking-parameters.tsv", 1).stream()
                    .map(row -> row.get(0).toLowerCase(Locale.ROOT))
                    .toList();

    private CanonicalUrl() {}

    /** The address in canonical form; nothing if it is no http or https address with a host. */
    public static Optional<String> of(String url) {
        String trimmed = url.strip();
        int schemeEnd = trimmed.indexOf("://");
        String scheme = schemeEnd < 0 ? "" : trimmed.substring(0, schemeEnd).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        String rest = before(trimmed.substring(schemeEnd + 3), "#");
        String host = host(rest, scheme);
        return host.isEmpty() ? Optional.empty() : Optional.of(scheme + "://" + host + Ascii.encoded(path(rest)));
    }

    private static String host(String rest, String scheme) {
        String authority = before(before(rest, "/"), "?").toLowerCase(Locale.ROOT);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        String port = scheme.equals("http") ? ":80" : ":443";
        String bare = host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
        return bare.indexOf(' ') >= 0 || bare.indexOf('.') < 0 ? "" : ascii(bare);
    }

    /** As the domain name system has it (RFC 3490); empty if the name is none. */
    private static String ascii(String host) {
        String name = before(host, ":");
        try {
            return Ascii.encoded(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED) + host.substring(name.length()));
        } catch (IllegalArgumentException noDomain) {
            return "";
        }
    }

    private static String path(String rest) {
        int start = before(before(rest, "/"), "?").length();
        int query = rest.indexOf('?', start);
        if (query < 0) {
            return rest.substring(start);
        }
        String kept = Arrays.stream(rest.substring(query + 1).split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(before(parameter, "=")))
                .collect(Collectors.joining("&"));
        return rest.substring(start, query) + (kept.isEmpty() ? "" : "?" + kept);
    }

    private static boolean isTracking(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TRACKING.stream()
                .anyMatch(entry -> entry.endsWith("*")
                        ? lower.startsWith(entry.substring(0, entry.length() - 1))
                        : lower.equals(entry));
    }

    private static String before(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    /** Percent-encoding of RFC 3986, in UTF-8. */
    static final class Ascii {
        private static final String UNRESERVED = "-._~";
        private static final String RESERVED = "%:/?#[]@!$&'()*+,;=";

        private Ascii() {}

        /** What may not stand in a URI, encoded; what may, left as it is. */
        static String encoded(String text) {
            return encoded(text, UNRESERVED + RESERVED);
        }

        /** All but letters, digits and {@code -._~} encoded: one segment of a name. */
        static String segment(String text) {
            return encoded(text, UNRESERVED);
        }

        private static String encoded(String text, String allowed) {
            StringBuilder out = new StringBuilder(text.length() + 16);
            for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
                char unit = (char) (octet & 0xff);
                boolean plain = unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9';
                if (plain || allowed.indexOf(unit) >= 0) {
                    out.append(unit);
                } else {
                    out.append('%').append(String.format("%02X", (int) unit));
                }
            }
            return out.toString();
        }
    }
}
