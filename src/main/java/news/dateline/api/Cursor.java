package news.dateline.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.store.Keyset;

/** Writes the end of a page as text that callers hand back and don't look into. */
final class Cursor {
    private static final char SEPARATOR = ' ';

    private Cursor() {}

    static String of(Keyset end) {
        String text = end.receivedAt() + String.valueOf(SEPARATOR) + end.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /**
     * The end that a caller hands back; nothing for the first page.
     *
     * @param id reads the id, and throws {@link IllegalArgumentException} where it is not one of this list
     */
    static Optional<Keyset> parse(Optional<String> cursor, Function<String, ?> id) {
        return cursor.map(text -> parse(text, id));
    }

    private static Keyset parse(String cursor, Function<String, ?> id) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            int end = text.indexOf(SEPARATOR);
            Instant receivedAt = Parameters.storable(Instant.parse(text.substring(0, Math.max(0, end))));
            Keyset keyset = new Keyset(receivedAt, text.substring(end + 1));
            if (keyset.id().indexOf(0) >= 0) {
                throw new IllegalArgumentException("U+0000 in an id");
            }
            requireNonNull(id.apply(keyset.id()));
            return keyset;
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new BadRequestException("cursor: not one of this list's", notOurs);
        }
    }
}
