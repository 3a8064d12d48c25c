package news.dateline.store;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Writes many rows of one table by one statement: {@code insert … select … from unnest(arrays)}, which PostgreSQL takes
 * faster than anything short of {@code copy}, and which, unlike {@code merge}, is safe when two instances write at once.
 *
 * @param <T> what a row is made of
 */
final class BatchInsert<T> {
    /** @param expression what is written; empty for what only a condition reads */
    private record Column<T>(String name, String type, String expression, Function<List<T>, Object> values) {
        boolean isWritten() {
            return !expression.isEmpty();
        }
    }

    private final String name;
    private final String onConflict;
    private final List<Column<T>> columns = new ArrayList<>();

    BatchInsert(String name, String onConflict) {
        this.name = name;
        this.onConflict = onConflict;
    }

    BatchInsert<T> text(String column, Function<T, @Nullable String> value) {
        return text(column, column, value);
    }

    /** A column that is computed by {@code expression} from the text of the same name. */
    BatchInsert<T> text(String column, String expression, Function<T, @Nullable String> value) {
        columns.add(new Column<>(
                column, "text[]", expression, rows -> rows.stream().map(value).toArray(String[]::new)));
        return this;
    }

    BatchInsert<T> integer(String column, Function<T, Integer> value) {
        columns.add(new Column<>(
                column, "integer[]", column, rows -> rows.stream().map(value).toArray(Integer[]::new)));
        return this;
    }

    BatchInsert<T> bool(String column, Function<T, Boolean> value) {
        columns.add(new Column<>(
                column, "boolean[]", column, rows -> rows.stream().map(value).toArray(Boolean[]::new)));
        return this;
    }

    /** A number that is not written, for a condition to read. */
    BatchInsert<T> known(String column, Function<T, Long> value) {
        return bigint(column, "", value);
    }

    BatchInsert<T> bigint(String column, Function<T, @Nullable Long> value) {
        return bigint(column, column, value);
    }

    BatchInsert<T> bigint(String column, String expression, Function<T, Long> value) {
        columns.add(new Column<>(
                column, "bigint[]", expression, rows -> rows.stream().map(value).toArray(Long[]::new)));
        return this;
    }

    /** Milliseconds since 1970, stored as a point in time. */
    BatchInsert<T> instant(String column, Function<T, Long> epochMillis) {
        return bigint(column, "to_timestamp(" + column + " / 1000.0)", epochMillis);
    }

    /**
     * The statement, with one ordinal parameter a column.
     *
     * @param first the first parameter's number
     */
    String insert(int first) {
        String all = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String names =
                columns.stream().filter(Column::isWritten).map(Column::name).collect(Collectors.joining(", "));
        String expressions = columns.stream()
                .filter(Column::isWritten)
                .map(Column::expression)
                .collect(Collectors.joining(", "));
        String arrays = IntStream.range(0, columns.size())
                .mapToObj(i -> "cast(?" + (first + i) + " as " + columns.get(i).type() + ")")
                .collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names + ") select " + expressions + " from unnest(" + arrays + ") as t("
                + all + ") " + onConflict;
    }

    /** The parameters of {@link #insert}: one array a column. */
    List<Object> parameters(List<T> rows) {
        return columns.stream().map(column -> column.values().apply(rows)).toList();
    }

    /** Writes the rows; answers how many were written. */
    Uni<Integer> write(Mutiny.StatelessSession session, List<T> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return query(session, insert(1), parameters(rows)).executeUpdate();
    }

    /** A statement with its ordinal parameters, from 1 on. */
    static Mutiny.Query<Object> query(Mutiny.StatelessSession session, String statement, List<Object> parameters) {
        Mutiny.Query<Object> query = session.createNativeQuery(statement);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }
}
