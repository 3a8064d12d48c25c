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
import org.junit.jupiter.params.provider.ValueSource;

class PostgresErrorsTest {
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

    @Test
    void aFullDiskIsAnOutageThatSaysSo() {
        Throwable full = new IllegalStateException(new PgException("no space left", "ERROR", "53100", "y"));

        assertTrue(PostgresErrors.isOutage(full));
        assertTrue(PostgresErrors.isOutOfRoom(full));
        assertFalse(PostgresErrors.isOutOfRoom(new SQLException("x", "57P01")));
    }

    /** Held for an outage, a fault of ours would hold up its batch for ever; held for a refusal, it would lose a record. */
    @ParameterizedTest
    @ValueSource(strings = {"42P01", "40001", "40P01", "XX000"})
    void whatIsNeitherIsNeither(String sqlState) {
        SQLException other = new SQLException("x", sqlState);

        assertFalse(PostgresErrors.isOfData(other));
        assertFalse(PostgresErrors.isOutage(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "54000"})
    void theDataIsAtFaultInThreeClasses(String sqlState) {
        assertTrue(PostgresErrors.isOfData(new SQLException("x", sqlState)));
    }

    @Test
    void aFailureWithoutASqlStateIsDescribedAsSuch() {
        IllegalStateException fault = new IllegalStateException("x");

        assertEquals("SQLSTATE unknown", PostgresErrors.describe(fault));
        assertFalse(PostgresErrors.isOutage(fault));
        assertFalse(PostgresErrors.isOfData(fault));
    }
}
