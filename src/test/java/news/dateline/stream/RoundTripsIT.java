package news.dateline.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.cli.RawSender;
import news.dateline.item.Hints;
import news.dateline.local.Broker;
import news.dateline.local.Database;
import news.dateline.local.ServiceProcess;
import news.dateline.local.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a batch waits for the database: that, and not its records, is what a batch of few records costs. */
class RoundTripsIT {
    private static final int BATCHES = 10;

    /** Receipts, names, and what stands. */
    private static final int READS = 3;

    /** Begin, the lock, all rows, commit. */
    private static final int WRITES = 4;

    private static final Pattern ENTRY = Pattern.compile("(?m)^(?=\\d+ [A-Z]+: )");
    private static final Pattern STATEMENT =
            Pattern.compile("^(\\d+) LOG: +(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern OF_THE_LOOP = Pattern.compile("from (receipt|story_name|article_version|unnest)\\b");

    @TempDir
    private static Path folder;

    @Test
    void aBatchGoesToTheDatabaseAndBackSevenTimes() throws Exception {
        Path log = folder.resolve("postgres/database.log");
        try (Broker broker = Broker.start(folder.resolve("kafka"), 0);
                Database database = Database.start(
                        folder.resolve("postgres"), 0, Map.of("log_statement", "all", "log_line_prefix", "%p "))) {
            Topics.create(broker.bootstrapServers());
            try (ServiceProcess service =
                    ServiceProcess.start(folder.resolve("service.log"), broker, database, Map.of())) {
                assertTrue(service.isAlive());
                for (int i = 0; i < BATCHES; i++) {
                    send(broker, i);
                    awaitCleaned(broker, i + 1);
                }
            }
        }

        Statements statements = Statements.of(Files.readString(log));

        assertEquals(BATCHES, statements.writing().size());
        statements.writing().forEach(one -> assertEquals(WRITES, one.size(), () -> String.join("\n", one)));
        assertEquals(BATCHES * READS, statements.reads().size(), () -> String.join("\n", statements.reads()));
    }

    /**
     * What the loop said to the database.
     *
     * @param writing the statements of each transaction that writes a receipt
     * @param reads before it
     */
    private record Statements(List<List<String>> writing, List<String> reads) {
        static Statements of(String log) {
            Map<String, List<String>> open = new HashMap<>();
            Statements found = new Statements(new ArrayList<>(), new ArrayList<>());
            for (String entry : ENTRY.split(log)) {
                Matcher statement = STATEMENT.matcher(entry);
                if (statement.find()) {
                    found.add(statement.group(2).strip(), open, statement.group(1));
                }
            }
            return found;
        }

        private void add(String statement, Map<String, List<String>> open, String process) {
            if (statement.equalsIgnoreCase("begin")) {
                open.put(process, new ArrayList<>());
            }
            List<String> transaction = open.get(process);
            if (transaction != null) {
                transaction.add(statement);
            } else if (OF_THE_LOOP.matcher(statement).find()) {
                reads.add(statement);
            }
            if (transaction != null && statement.equalsIgnoreCase("commit")) {
                open.remove(process);
                if (transaction.stream().anyMatch(one -> one.contains("insert into receipt"))) {
                    writing.add(transaction);
                }
            }
        }
    }

    private static void send(Broker broker, int number) throws Exception {
        String payload = "{\"id\": \"trip-" + number + "\", \"source\": \"Harbour Wire\", \"language\": \"en\","
                + " \"headline\": \"Ferry " + number + " is late\", \"body\": \"Ferry " + number
                + " waited for the harbour master.\"}";
        try (RawSender sender = new RawSender(broker.bootstrapServers(), RawSender.TOPIC)) {
            sender.send(
                    payload.getBytes(UTF_8),
                    new Hints(Optional.of("application/json"), Optional.empty(), Optional.empty(), Optional.empty()));
        }
    }

    private static void awaitCleaned(Broker broker, int events) throws InterruptedException {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (Committed.read(broker.bootstrapServers(), Topics.CLEANED).size() < events) {
            assertTrue(System.nanoTime() < deadline, "no event " + events);
            Thread.sleep(50);
        }
    }
}
