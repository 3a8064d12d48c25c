package news.dateline.api;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.store.Keyset;

/**
 * A part of a list.
 *
 * @param next the cursor of the part behind this one; absent at the list's end
 * @param total how many there are in all, where that was asked for
 */
record Page<T>(List<T> items, Optional<String> next, Optional<String> total) {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    Page(List<T> items, Optional<String> next) {
        this(items, next, Optional.empty());
    }

    /**
     * Makes a page of one row more than the page may have, which tells whether there are more.
     *
     * @param rows at most {@code limit + 1}
     */
    static <T> Page<T> of(List<T> rows, int limit, Function<T, Keyset> keyset) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), Optional.empty());
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, Optional.of(Cursor.of(keyset.apply(items.get(limit - 1)))));
    }

    /** The same page of what is made of each row; what nothing is made of is missing. */
    <R> Page<R> flatMap(Function<T, Optional<R>> made) {
        return new Page<>(
                items.stream().flatMap(one -> made.apply(one).stream()).toList(), next, total);
    }

    Page<T> withTotal(String count) {
        return new Page<>(items, next, Optional.of(count));
    }

    /** How many items a caller asks for. */
    static int limit(Optional<String> limit) {
        try {
            int asked = limit.map(Integer::parseInt).orElse(DEFAULT_LIMIT);
            if (asked >= 1 && asked <= MAX_LIMIT) {
                return asked;
            }
        } catch (NumberFormatException notANumber) {
            throw new BadRequestException("limit: a number", notANumber);
        }
        throw new BadRequestException("limit: 1 to " + MAX_LIMIT);
    }
}
