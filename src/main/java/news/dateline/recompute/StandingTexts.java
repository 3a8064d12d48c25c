package news.dateline.recompute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How items stand in the database, read and never written. For one thread. */
final class StandingTexts {
    private static final String SELECT = """
            select a.uri, a.sequence, a.pub_status = 'usable' and not a.notice, v.article
            from article a join article_version v on v.uri = a.uri and v.sequence = a.text_sequence
            where a.uri = any (?)
            """;

    private final Connection database;

    StandingTexts(Connection database) {
        this.database = requireNonNull(database, "database");
    }

    /**
     * How an item stands.
     *
     * @param change its last
     * @param open whether it may be used, and is no note to desks
     * @param text the article, JSON
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Stands(int change, boolean open, byte[] text) {
        Stands {
            requireNonNull(text, "text");
        }
    }

    /** Those of the items that have a text, by URI. */
    Map<String, Stands> of(Collection<String> uris) throws SQLException {
        Map<String, Stands> found = new HashMap<>();
        Array wanted = database.createArrayOf("text", uris.toArray());
        try (PreparedStatement select = database.prepareStatement(SELECT)) {
            select.setArray(1, wanted);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            rows.getString(1),
                            new Stands(
                                    rows.getInt(2),
                                    rows.getBoolean(3),
                                    rows.getString(4).getBytes(UTF_8)));
                }
            }
        } finally {
            wanted.free();
        }
        return found;
    }
}
