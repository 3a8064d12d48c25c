package news.dateline.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Addresses as feeds give them, relative to {@code xml:base} or to the site. Stateless; thread safe. */
final class Addresses {
    private Addresses() {}

    /** How to make an address absolute; what cannot be made so stays as it is. */
    static UnaryOperator<String> against(String base) {
        return address -> absolute(base, address);
    }

    static String absolute(String base, String address) {
        String bare = address.strip();
        try {
            URI uri = new URI(bare);
            if (uri.isAbsolute() || base.isBlank()) {
                return bare.startsWith("//") ? "https:" + bare : bare;
            }
            return new URI(base.strip()).resolve(uri).toString();
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return bare;
        }
    }

    static boolean isWeb(String address) {
        String bare = address.strip();
        return bare.regionMatches(true, 0, "http://", 0, 7) || bare.regionMatches(true, 0, "https://", 0, 8);
    }

    /** The host of an address, in lower case and without {@code www.}. */
    static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address.strip()).getHost())
                    .map(host -> host.toLowerCase(java.util.Locale.ROOT))
                    .map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
