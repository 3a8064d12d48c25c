package news.dateline.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.ninjs.NinjsWriter;
import org.junit.jupiter.api.Test;

/** What {@code docs/datelines.md} promises to whoever adds one row to a table of facts, and knows no Java. */
class OneRowTest {
    private static final String STORY = " 大桥周二通车。 The bridge opened on Tuesday.";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void anAgencyIsKnownByItsNameFromOneRowOn() throws Exception {
        String line = "LISBON, Jan 2 (Harbour Newsroom) -";
        assertFalse(dateline(new Run(), line + STORY).has("agencies"));

        JsonNode dateline = dateline(
                with("agency/agencies.tsv", "harbour\tHarbour Newsroom\tagency\tPT\ten\tharbour.example\t"),
                line + STORY);

        assertEquals(line, dateline.path("text").textValue());
        assertEquals("harbour", dateline.at("/agencies/0").textValue());
        assertEquals("2024-01-02", dateline.path("date").textValue());
    }

    @Test
    void aMonthIsReadFromOneRowOn() throws Exception {
        String line = "VALLETTA, 2 Jannar (Reuters) -";
        assertNotEquals(line, dateline(new Run(), line + STORY).path("text").textValue());

        JsonNode dateline = dateline(with("text/months.tsv", "mt\tgregorian\t1\tJannar\t"), line + STORY);

        assertEquals(line, dateline.path("text").textValue());
        assertEquals("2024-01-02", dateline.path("date").textValue());
    }

    @Test
    void aHouseThatFilesUnderAWordForItselfIsReadFromOneRowOn() throws Exception {
        String line = "本校北京1月2日电";
        assertNotEquals(line, dateline(new Run(), line + STORY).path("text").textValue());

        JsonNode dateline = dateline(with("enrich/credit-words.tsv", "zh\tself\t本校"), line + STORY);

        assertEquals(line, dateline.path("text").textValue());
        assertFalse(dateline.has("agencies"));
    }

    private static JsonNode dateline(UnaryOperator<String> run, String body) throws IOException {
        String envelope = JSON.writeValueAsString(Map.of("body", body, "publishedAt", "2024-01-02T10:00:00Z"));
        return JSON.readTree(run.apply(envelope)).at("/wire/dateline");
    }

    @SuppressWarnings("unchecked")
    private static UnaryOperator<String> with(String table, String row) throws ReflectiveOperationException {
        ClassLoader more = new OneRowMore("news/dateline/" + table, row);
        return (UnaryOperator<String>)
                more.loadClass(Run.class.getName()).getDeclaredConstructor().newInstance();
    }

    /** Cleans one item: JSON in, JSON out. */
    public static final class Run implements UnaryOperator<String> {
        @Override
        public String apply(String payload) {
            RawItem item = RawItem.of(payload.getBytes(UTF_8), Hints.NONE, Instant.EPOCH);
            Outcome outcome = Pipeline.within(Limits.DEFAULT).clean(item).get(0);
            return new String(NinjsWriter.write(((Outcome.Cleaned) outcome).article()), UTF_8);
        }
    }

    /** Dateline once more, with one row more in one table. */
    private static final class OneRowMore extends ClassLoader {
        private final String table;
        private final String row;

        OneRowMore(String table, String row) {
            super(OneRowTest.class.getClassLoader());
            this.table = table;
            this.row = row;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null
                        ? loaded
                        : name.startsWith("news.dateline.")
                                ? again(name)
                                : getParent().loadClass(name);
            }
        }

        private Class<?> again(String name) throws ClassNotFoundException {
            try (InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            InputStream shipped = super.getResourceAsStream(name);
            return name.equals(table)
                    ? new SequenceInputStream(shipped, new ByteArrayInputStream(("\n" + row + "\n").getBytes(UTF_8)))
                    : shipped;
        }
    }
}
