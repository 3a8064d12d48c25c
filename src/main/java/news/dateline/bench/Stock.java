package news.dateline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import news.dateline.agency.Agencies;
import news.dateline.agency.Agency;
import news.dateline.cli.ProgressBar;
import news.dateline.search.FilteredBy;
import news.dateline.search.IndexedWords;
import news.dateline.search.IndexedWords.Weight;
import news.dateline.search.TimeWords;
import org.postgresql.PGConnection;

/**
 * Articles that are stored already, as a house has them after a year: written into the tables directly, the rows that the service
 * writes for one ({@link FloorRows}) with texts of their own in three languages, and what they are found by.
 */
final class Stock {
    private static final int AT_ONCE = 20_000;
    private static final int TITLE = 8;
    private static final int BODY = 120;
    private static final int SECONDS_APART = 30;

    private static final int MOST_AGENCIES = 50;

    /** The first of them credited most. */
    static final List<Agency> AGENCIES = Agencies.shipped().all().stream()
            .filter(Agency::supplies)
            .limit(MOST_AGENCIES)
            .toList();

    private static final String TEXT_INDEX = "article_text_words";

    /** What differs from the rows kept, column by column. */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("topic", "'stock'"),
            Map.entry("record_offset", "t.n"),
            Map.entry("uri", "t.uri"),
            Map.entry("series_id", "t.uri"),
            Map.entry("key", "hashtextextended(t.uri, b.key)"),
            Map.entry("exact", "hashtextextended(t.uri, b.exact)"),
            Map.entry("fingerprint", "md5(t.uri)"),
            Map.entry("words", "md5(t.uri)"),
            Map.entry("title", "t.title"),
            Map.entry("language", "t.language"),
            Map.entry("agencies", "array[t.agency]"),
            Map.entry("received_at", "t.at"),
            Map.entry("published_at", "t.at"),
            Map.entry("article", "t.article"));

    private final Connection database;
    private int stored;

    Stock(Connection database) {
        this.database = database;
    }

    static String uri(int number) {
        return "https://news.example/stock/" + number;
    }

    private static Agency agency(SplittableRandom random) {
        return AGENCIES.get((int) Math.pow(AGENCIES.size(), random.nextDouble()) - 1);
    }

    /** The payload of one more article of this kind, as a sender has it. */
    static byte[] payload(int number) {
        SplittableRandom random = new SplittableRandom(-1L - number);
        StockWords words = StockWords.LANGUAGES.get(number % StockWords.LANGUAGES.size());
        return ("{\"id\":\"incoming-" + number + "\",\"source\":\"Harbour Wire\",\"language\":\"" + words.language()
                        + "\",\"headline\":\"" + words.text(TITLE, random) + "\",\"body\":\""
                        + words.text(BODY, random) + "\",\"byline\":\""
                        + agency(random).name() + "\"}")
                .getBytes(UTF_8);
    }

    /** Stores more, the last of them just now, until there are so many. The index of words is made anew behind it: that is quicker, and ends in the same. */
    void growTo(int articles) throws SQLException, IOException {
        if (articles <= stored) {
            return;
        }
        try (Statement statement = database.createStatement();
                ProgressBar bar = ProgressBar.onStandardError("articles stored", articles - stored)) {
            String index = definition(statement);
            statement.execute("drop index " + TEXT_INDEX);
            statement.execute("create unlogged table if not exists bench_stock (n bigint, uri text, language text,"
                    + " title text, agency text, at timestamptz, words text, marks text[], article text)");
            Instant last = Instant.now();
            while (stored < articles) {
                int next = Math.min(articles, stored + AT_ONCE);
                store(statement, stored, next, last.minusSeconds((long) SECONDS_APART * articles));
                for (; stored < next; stored++) {
                    bar.step();
                }
            }
            statement.execute("set maintenance_work_mem = '512MB'");
            statement.execute(index);
            statement.execute(
                    "vacuum (analyze) article, article_version, article_text, receipt, story_name, article_text_due");
        }
    }

    private static String definition(Statement statement) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("select indexdef from pg_indexes where indexname = '" + TEXT_INDEX + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void store(Statement statement, int from, int to, Instant first) throws SQLException, IOException {
        statement.execute("truncate bench_stock");
        StringBuilder rows = new StringBuilder();
        for (int number = from; number < to; number++) {
            append(number, first.plusSeconds((long) SECONDS_APART * number), rows);
        }
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy bench_stock from stdin", new StringReader(rows.toString()));
        for (String table : List.of("receipt", "story_name", "article_version", "article")) {
            statement.execute(FloorRows.insert(table, FloorRows.columns(database, table), OWN, "bench_stock t"));
        }
        statement.execute("insert into article_text (uri, received_at, words)"
                + " select uri, at, cast(words as tsvector) || array_to_tsvector(marks) from bench_stock");
    }

    /** One row as COPY reads it; nothing in it needs a backslash. */
    private void append(int number, Instant receivedAt, StringBuilder rows) {
        SplittableRandom random = new SplittableRandom(number);
        StockWords words = StockWords.LANGUAGES.get(number % StockWords.LANGUAGES.size());
        String title = words.text(TITLE, random);
        String body = words.text(BODY, random);
        String agency = agency(random).id();
        rows.append(number)
                .append('\t')
                .append(uri(number))
                .append('\t')
                .append(words.language())
                .append('\t')
                .append(title)
                .append('\t')
                .append(agency)
                .append('\t')
                .append(receivedAt)
                .append('\t')
                .append(vector(new IndexedWords().add(title, Weight.HEADLINE).add(body, Weight.BODY)))
                .append('\t')
                .append(marks(number, words.language(), agency, receivedAt))
                .append('\t')
                .append("{\"uri\":\"" + uri(number) + "\",\"language\":\"" + words.language() + "\",\"title\":\""
                        + title + "\",\"bodies\":[{\"value\":\"" + body + "\"}]}")
                .append('\n');
    }

    /** As the service has them, written as an array. */
    private static String marks(int number, String language, String agency, Instant receivedAt) {
        List<String> marks = new ArrayList<>(TimeWords.of(receivedAt));
        marks.add(FilteredBy.LANGUAGE.word(language));
        marks.add(FilteredBy.SERIES.word(uri(number)));
        marks.add(FilteredBy.AGENCY.word(agency));
        return "{\"" + String.join("\",\"", marks) + "\"}";
    }

    private static String vector(IndexedWords words) {
        StringBuilder vector = new StringBuilder();
        words.forEach((word, places) -> vector.append(word)
                .append(':')
                .append(places.stream()
                        .map(place -> place.number() + (place.weight() == Weight.HEADLINE ? "A" : ""))
                        .collect(Collectors.joining(",")))
                .append(' '));
        return vector.toString();
    }
}
