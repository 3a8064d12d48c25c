package news.dateline.format;

import java.util.Locale;
import java.util.Optional;

/** Media types as producers write them. */
public final class ContentTypes {
    private ContentTypes() {}

    /** The media type in lower case, without parameters. */
    public static String essence(String contentType) {
        int semicolon = contentType.indexOf(';');
        return (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The {@code charset} parameter's value. */
    public static Optional<String> charset(String contentType) {
        String lower = contentType.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        String value = lower.substring(at + "charset=".length());
        int end = value.indexOf(';');
        return Optional.of(
                (end < 0 ? value : value.substring(0, end)).replace("\"", "").strip());
    }
}
