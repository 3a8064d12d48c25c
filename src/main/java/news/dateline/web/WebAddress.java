package news.dateline.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as pages write them, relative to another one (RFC 3986, section 5.2), with what browsers forgive: white space,
 * and characters that ought to be percent-encoded. Stateless; thread safe.
 */
final class WebAddress {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,20}:");
    private static final Pattern PARTS =
            Pattern.compile("(https?:)(//[^/?#]+)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]+");

    private WebAddress() {}

    /** Whether an address can be the base of others. */
    static boolean isAbsolute(String address) {
        return PARTS.matcher(address).matches();
    }

    /**
     * The address in full.
     *
     * @param base an absolute address; without one only the scheme can be filled in
     */
    static String resolved(Optional<String> base, String written) {
        String address = BREAKS.matcher(written.strip())
                .replaceAll("")
                .replace(" ", "%20")
                .replace('\\', '/');
        Matcher parts = PARTS.matcher(base.orElse(""));
        boolean based = parts.matches();
        if (SCHEME.matcher(address).lookingAt()) {
            return address;
        }
        if (address.startsWith("//")) {
            return (based ? parts.group(1) : "https:") + address;
        }
        if (!based) {
            return address;
        }
        String site = parts.group(1) + parts.group(2);
        String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
        String query = parts.group(4) == null ? "" : parts.group(4);
        return switch (address.isEmpty() ? '#' : address.charAt(0)) {
            case '/' -> site + withoutDots(address);
            case '?' -> site + path + address;
            case '#' -> site + path + query + address;
            default -> site + withoutDots(path.substring(0, path.lastIndexOf('/') + 1) + address);
        };
    }

    /** A path whose {@code .} and {@code ..} are gone through; what stands behind it stays. */
    private static String withoutDots(String address) {
        int end = 0;
        while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String path = address.substring(0, end);
        if (!path.contains("/.")) {
            return address;
        }
        Deque<String> kept = new ArrayDeque<>();
        for (String part : path.substring(1).split("/", -1)) {
            if (part.equals("..")) {
                kept.pollLast();
            } else if (!part.equals(".")) {
                kept.add(part);
            }
        }
        boolean folder = path.endsWith("/.") || path.endsWith("/..");
        return "/" + String.join("/", kept) + (folder && !kept.isEmpty() ? "/" : "") + address.substring(end);
    }
}
