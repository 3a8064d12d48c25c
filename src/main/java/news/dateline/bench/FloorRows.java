package news.dateline.bench;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The rows that the service writes for one record, table by table, as a pattern for the floor: it writes the same rows of the
 * same columns, so that what differs is the work and not the bytes. Only what tells records apart is another in each; that
 * and the text go to PostgreSQL, the rest is there already.
 */
final class FloorRows {
    /** In the order in which the service writes. */
    static final List<String> TABLES =
            List.of("receipt", "story_name", "article_version", "article", "article_text_due");

    private static final String PATTERN = "bench_";

    /** What differs from record to record, column by column. */
    private static final Map<String, String> OWN = Map.of(
            "partition", "t.p",
            "record_offset", "t.o",
            "uri", "t.u",
            "series_id", "t.u",
            "key", "hashtextextended(t.u, b.key)",
            "article", "t.a");

    private final List<String> inserts;
    private final String article;

    private FloorRows(List<String> inserts, String article) {
        this.inserts = List.copyOf(inserts);
        this.article = article;
    }

    /** Keeps the rows of the only item that the tables hold. */
    static void keep(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String table : TABLES) {
                statement.execute("create table " + PATTERN + table + " as select * from " + table);
            }
        }
    }

    /** Those that were kept. */
    static FloorRows of(Connection database) throws SQLException {
        List<String> inserts = new ArrayList<>();
        for (String table : TABLES) {
            inserts.add(insert(table, columns(database, table)));
        }
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select article from " + PATTERN + "article_version")) {
            rows.next();
            return new FloorRows(inserts, requireNonNull(rows.getString(1)));
        }
    }

    /** The JSON of the article. */
    String article() {
        return article;
    }

    void write(Connection database, List<ConsumerRecord<byte[], byte[]>> batch) throws SQLException {
        Array partitions = array(database, "int4", batch, ConsumerRecord::partition);
        Array offsets = array(database, "int8", batch, ConsumerRecord::offset);
        Array uris = array(database, "text", batch, FloorRows::uri);
        for (String insert : inserts) {
            try (PreparedStatement statement = database.prepareStatement(insert)) {
                statement.setArray(1, partitions);
                statement.setArray(2, offsets);
                statement.setArray(3, uris);
                if (insert.contains("t.a")) {
                    statement.setArray(4, array(database, "text", batch, record -> article));
                }
                statement.executeUpdate();
            }
        }
    }

    static String uri(ConsumerRecord<byte[], byte[]> record) {
        return "https://news.example/floor/" + record.partition() + "/" + record.offset();
    }

    private static Array array(
            Connection database,
            String type,
            List<ConsumerRecord<byte[], byte[]>> batch,
            Function<ConsumerRecord<byte[], byte[]>, Object> value)
            throws SQLException {
        return database.createArrayOf(type, batch.stream().map(value).toArray());
    }

    private static String insert(String table, List<String> columns) {
        boolean text = columns.contains("article");
        String records = "unnest(?, ?, ?" + (text ? ", ?" : "") + ") as t(p, o, u" + (text ? ", a" : "") + ")";
        return insert(table, columns, OWN, records) + " on conflict do nothing";
    }

    /**
     * The rows that were kept of a table, once for each of others.
     *
     * @param own what takes the place of a column's value
     * @param others a table or what stands for one, named {@code t}
     */
    static String insert(String table, List<String> columns, Map<String, String> own, String others) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream()
                        .map(column -> own.getOrDefault(column, "b." + column))
                        .collect(Collectors.joining(", "))
                + " from " + others + " cross join " + PATTERN + table + " b";
    }

    /** But for those that PostgreSQL fills. */
    static List<String> columns(Connection database, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement("""
                select column_name from information_schema.columns
                where table_schema = current_schema() and table_name = ? and is_identity = 'NO'
                order by ordinal_position""")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
        }
        return columns;
    }
}
