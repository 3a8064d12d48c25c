package news.dateline.store;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Rows of several tables by one statement. A batch of few records costs what its round trips cost: a statement a table was half of
 * them.
 */
final class JointInsert {
    private final List<String> inserts = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private long expected;

    /** Adds rows of a table; a row that is in one of them can't be in another of the same table. */
    <T> JointInsert with(BatchInsert<T> table, List<T> rows) {
        if (!rows.isEmpty()) {
            inserts.add(table.insert(parameters.size() + 1));
            parameters.addAll(table.parameters(rows));
            expected += rows.size();
        }
        return this;
    }

    /** Writes what was added; answers whether each row was written. */
    Uni<Boolean> write(Mutiny.StatelessSession session) {
        return BatchInsert.query(session, statement(), parameters)
                .getSingleResult()
                .map(written -> ((Number) written).longValue() == expected);
    }

    private String statement() {
        String all = IntStream.range(0, inserts.size())
                .mapToObj(i -> "t" + i + " as (" + inserts.get(i) + " returning 1)")
                .collect(Collectors.joining(", "));
        String written = IntStream.range(0, inserts.size())
                .mapToObj(i -> "(select count(*) from t" + i + ")")
                .collect(Collectors.joining(" + "));
        return "with " + all + " select " + written;
    }
}
