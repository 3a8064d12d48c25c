package news.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {
    /** Hibernate hands on a refusal in its own words; taken for an outage, it held up its batch for ever. */
    static Stream<Throwable> refusals() {
        PgException ofTheDriver = new PgException("x", "ERROR", "23514", "y");
        SQLException ofHibernate = new SQLException("x", "23514");
        return Stream.of(
                ofTheDriver,
                new IllegalStateException(ofTheDriver),
                new ConstraintViolationException("x", ofHibernate, "refusal"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusedRowIsTheDatasFaultAndNoOutage(Throwable refusal) {
        String described = PostgresErrors.describe(refusal);

        assertEquals("SQLSTATE 23514", described);
        assertTrue(PostgresErrors.isOfData(refusal));
        assertFalse(PostgresErrors.isOutage(refusal));
    }

    @Test
    void aLostConnectionIsAnOutage() {
        Throwable lost = new IllegalStateException(new IOException("Connection reset"));

        assertTrue(PostgresErrors.isOutage(lost));
        assertFalse(PostgresErrors.isOfData(lost));
        assertTrue(PostgresErrors.isOutage(new SQLException("x", "57P01")));
    }
}
