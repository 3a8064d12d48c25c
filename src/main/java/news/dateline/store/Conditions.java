package news.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The conditions of one query, each with the values of its parameters. Not thread safe. */
final class Conditions {
    private final List<String> clauses = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * One condition more, where there is a value for it.
     *
     * @param condition HQL, with {@code :value} for the value
     */
    Conditions and(Optional<?> value, String condition) {
        value.ifPresent(present -> {
            values.add(present);
            clauses.add(condition.replace(":value", "?" + values.size()));
        });
        return this;
    }

    /** One condition more, with a {@code :value} for each of the values, in their order. */
    Conditions and(String condition, Object... all) {
        String clause = condition;
        for (Object value : all) {
            values.add(value);
            clause = clause.replaceFirst(":value", "?" + values.size());
        }
        clauses.add(clause);
        return this;
    }

    /** The rows behind the last one of a page, newest first. */
    Conditions after(Optional<Keyset> end, String receivedAt, String id, Optional<?> idValue) {
        end.ifPresent(row -> {
            values.add(row.receivedAt());
            values.add(idValue.orElseThrow());
            clauses.add("(" + receivedAt + ", " + id + ") < (?" + (values.size() - 1) + ", ?" + values.size() + ")");
        });
        return this;
    }

    String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
