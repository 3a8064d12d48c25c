package news.dateline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import news.dateline.store.Keyset;

/** Writes the end of a page as text that callers hand back and don't look into. */
final class Cursor {
    private static final char SEPARATOR = ' ';

    private Cursor() {}

    static String of(Keyset end) {
        String text = end.receivedAt() + String.valueOf(SEPARATOR) + end.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** The end that a caller hands back; nothing for the first page. */
    static Optional<Keyset> parse(Optional<String> cursor) {
        return cursor.map(Cursor::parse);
    }

    private static Keyset parse(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            int end = text.indexOf(SEPARATOR);
            if (end > 0) {
                return new Keyset(Instant.parse(text.substring(0, end)), text.substring(end + 1));
            }
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new BadRequestException("cursor: not one of ours", notOurs);
        }
        throw new BadRequestException("cursor: not one of ours");
    }
}
