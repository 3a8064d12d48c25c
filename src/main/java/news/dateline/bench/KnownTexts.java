package news.dateline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import news.dateline.cli.ProgressBar;
import news.dateline.item.Name;
import news.dateline.likeness.CopyKeys;
import news.dateline.likeness.CopyText;
import news.dateline.story.NameKey;
import org.postgresql.PGConnection;

/** Texts that came in during the last days and that others are compared with, written into the tables of copies directly. */
final class KnownTexts {
    /** As long as they are known, less what the run itself takes. */
    private static final Duration DAYS = Duration.ofHours(90);

    private static final int AT_ONCE = 20_000;
    private static final int TITLE = 8;
    private static final int BODY = 150;

    /** One in so many that come in repeats a known one. */
    private static final int COPIES = 10;

    private final Connection database;
    private int known;

    KnownTexts(Connection database) {
        this.database = database;
    }

    /** Headline and body of a text. */
    private record Written(String language, String headline, String body) {
        static Written of(long number) {
            SplittableRandom random = new SplittableRandom(number);
            StockWords words = StockWords.LANGUAGES.get(Math.floorMod(number, StockWords.LANGUAGES.size()));
            return new Written(words.language(), words.text(TITLE, random), words.text(BODY, random));
        }

        CopyText copyText() {
            return CopyText.of(headline, List.of(body));
        }
    }

    /** One that comes in: new, or a paper's copy of one that is known since the beginning. */
    byte[] payload(int number) {
        boolean copies = number % COPIES == 0;
        Written text = Written.of(copies ? number % known : -1L - number);
        String source = copies ? "Harbour Paper" : "Harbour Wire";
        return ("{\"id\":\"incoming-" + number + "\",\"source\":\"" + source + "\",\"language\":\"" + text.language()
                        + "\",\"headline\":\"" + text.headline() + "\",\"body\":\"" + text.body() + "\"}")
                .getBytes(UTF_8);
    }

    /** Until there are so many. */
    void growTo(int texts) throws SQLException, IOException {
        Instant first = Instant.now().minus(DAYS);
        try (Statement statement = database.createStatement();
                ProgressBar bar = ProgressBar.onStandardError("texts known", texts - known)) {
            while (known < texts) {
                int next = Math.min(texts, known + AT_ONCE);
                StringBuilder rows = new StringBuilder();
                StringBuilder keys = new StringBuilder();
                for (; known < next; known++) {
                    append(first.plus(DAYS.multipliedBy(known).dividedBy(texts)), rows, keys);
                    bar.step();
                }
                copy("copy_text (item, uri, supplier, seen, words)", rows);
                copy("copy_key (key, seen, item)", keys);
            }
            statement.execute("vacuum (analyze) copy_text, copy_key");
        }
    }

    /** Takes out what came in on top. */
    void forgetIncoming() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "delete from copy_key k using copy_text t where t.item = k.item and t.uri not like 'urn:known:%'");
            statement.execute("delete from copy_text where uri not like 'urn:known:%'");
            statement.execute("vacuum (analyze) copy_text, copy_key");
        }
    }

    private void append(Instant seen, StringBuilder rows, StringBuilder keys) {
        String uri = "urn:known:" + known;
        long item = NameKey.of("", Name.ofUri(uri));
        CopyText text = Written.of(known).copyText();
        rows.append(item)
                .append('\t')
                .append(uri)
                .append("\tHarbour Agency\t")
                .append(seen)
                .append("\t\\\\x")
                .append(HexFormat.of().formatHex(text.bytes()))
                .append('\n');
        for (long key : CopyKeys.of(text)) {
            keys.append(key).append('\t').append(seen).append('\t').append(item).append('\n');
        }
    }

    private void copy(String into, StringBuilder rows) throws SQLException, IOException {
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + into + " from stdin", new StringReader(rows.toString()));
    }
}
