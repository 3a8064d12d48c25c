package news.dateline.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Article;
import news.dateline.item.Hints;
import news.dateline.item.Outcome;
import news.dateline.item.RawItem;
import news.dateline.pipeline.Cleaner;
import news.dateline.pipeline.Limits;
import news.dateline.pipeline.Pipeline;
import news.dateline.text.BrokenTable;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskFolderTest {
    private static final Instant RECEIVED = Instant.parse("2024-03-05T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void withoutAFolderTheTablesCountAsTheyShip() {
        assertSame(FactTables.shipped(), DeskFolder.tables(Optional.empty()));
    }

    @Test
    void anAgencyThatTheDeskAddsIsCredited() throws IOException {
        // Given
        add("agency/agencies.tsv", "ruri\tRuritanian News Agency\tagency\tRS\ten\truri.example\t");
        add("agency/agency-aliases.tsv", "ruri\ten\tRURI\t");

        // When
        Article article = cleaned("VIENNA (RURI) - The bridge across the river was opened on Monday, the mayor said.");

        // Then
        assertEquals(
                List.of("ruri"),
                article.wire().agencies().stream().map(AgencyCredit::id).toList());
    }

    @Test
    void aMonthThatTheDeskAddsIsADate() throws IOException {
        // Given
        add("text/months.tsv", "en\tgregorian\t3\tMarsember\t");

        // When
        Article article =
                cleaned("VIENNA, Marsember 4, 2024 (Reuters) - The bridge was opened on Monday, the mayor said.");

        // Then
        assertEquals(
                "2024-03-04",
                article.wire().dateline().orElseThrow().date().orElseThrow().toString());
    }

    @Test
    void aLineThatTheDeskAddsIsNoPartOfTheArticle() throws IOException {
        // Given
        add("text/furniture.tsv", "en\tread-more\tstart\tGet the Ruritanian briefing");
        String text = "The bridge across the river is open\n\n"
                + "The bridge was opened on Monday by the mayor, after years of work on both banks.\n\n"
                + "Get the Ruritanian briefing\n\n"
                + "It carries two lanes and a path, and it cost twice what had been planned, she said.\n";

        // When
        Article shipped = article(Pipeline.within(Limits.DEFAULT), text);
        Article added = cleaned(text);

        // Then
        assertEquals(3, shipped.content().paragraphs().size());
        assertEquals(2, added.content().paragraphs().size());
    }

    @Test
    void aMonthThatTheDeskAddsDatesAPage() throws IOException {
        // Given
        add("text/months.tsv", "en\tgregorian\t3\tMarsember\t");
        String page = "<html><head><title>The bridge across the river is open</title></head><body><article>"
                + "<h1>The bridge across the river is open</h1><p class=date>4 Marsember 2024</p>"
                + "<p>The bridge was opened on Monday by the mayor, after years of work on both banks.</p>"
                + "<p>It carries two lanes and a path, and it cost twice what had been planned, she said.</p>"
                + "</article></body></html>";

        // Then
        assertEquals(
                "2024-03-04",
                cleaned(page)
                        .times()
                        .versionCreated()
                        .or(() -> cleaned(page).times().firstCreated())
                        .orElseThrow()
                        .toString());
    }

    @Test
    void aBylineThatTheDeskAddsOpensNoTelegram() throws IOException {
        // Given
        add("text/bylines.tsv", "en\tmay\tPenned by");
        String wire = "ZCZC RUR0001\nThe bridge across the river is open\nPenned by Ann Other\n\n"
                + "VIENNA (AFP) - The bridge was opened on Monday by the mayor, after years of work.\nNNNN\n";

        // Then
        assertEquals("Penned by Ann Other", cleaned(wire).editorial().by().orElseThrow());
    }

    @Test
    void aPhotoLabelThatTheDeskAddsEndsACaption() throws IOException {
        // Given
        add("text/photo-labels.tsv", "en\tSnapped by");
        String page = "<html><head><title>The bridge across the river is open</title></head><body><article>"
                + "<h1>The bridge across the river is open</h1>"
                + "<figure><img src=a.jpg><figcaption>The bridge on Monday. Snapped by: Ann Other/AFP</figcaption></figure>"
                + "<p>The bridge was opened on Monday by the mayor, after years of work on both banks.</p>"
                + "<p>It carries two lanes and a path, and it cost twice what had been planned, she said.</p>"
                + "</article></body></html>";

        // Then
        assertEquals(
                "The bridge on Monday.",
                cleaned(page).content().pictures().get(0).caption().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "agency/agencies.tsv, one cell, '7 columns apart by tabs wanted, not 1'",
        "text/weekdays.tsv, 'en~eight~Blursday', 'For input string: \"eight\"'",
        "text/furniture.tsv, 'en~gossip~line~Look here', 'no such kind: gossip'",
        "enrich/credit-words.tsv, 'en~nonsense~x', 'no such kind: nonsense'",
        "desk/signals.tsv, 'en~dash~shout~LOOK', 'no such signal: shout'",
        "gazetteer/names.tsv, '1~en~Nowhere~', 'no place has the id 1'"
    })
    void aRowThatDoesNotFitStopsTheStartWithItsFileAndLine(String table, String row, String why) throws IOException {
        // Given
        add(table, "# a note", row.replace('~', '\t'));

        // When
        BrokenTable broken = assertThrows(BrokenTable.class, this::cleaner);

        // Then
        assertEquals(folder.resolve(table) + ", line 2: " + why, broken.getMessage());
    }

    @Test
    void aFileOfAnotherNameStopsTheStart() throws IOException {
        // Given
        add("agency/agencys.tsv", "a\tb");

        // When
        BrokenTable broken = assertThrows(BrokenTable.class, this::cleaner);

        // Then
        assertEquals(
                folder.resolve("agency/agencys.tsv")
                        + ": no table that a desk may add to has the name agency/agencys.tsv",
                broken.getMessage());
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        Path missing = folder.resolve("nowhere");

        IllegalArgumentException failure =
                assertThrows(IllegalArgumentException.class, () -> DeskFolder.tables(Optional.of(missing)));

        assertEquals("dateline.tables.directory: no such folder: " + missing, failure.getMessage());
    }

    @Test
    void aFileThatIsNoUtf8IsNamed() throws IOException {
        Path file = folder.resolve("furniture.tsv");
        Files.write(file, "öffnen".getBytes(StandardCharsets.ISO_8859_1));

        IllegalArgumentException failure =
                assertThrows(IllegalArgumentException.class, () -> DeskFolder.tables(Optional.of(folder)));

        assertEquals(file + ": not UTF-8", failure.getMessage());
    }

    private void add(String table, String... rows) throws IOException {
        Path file = folder.resolve(table);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", rows) + "\n");
    }

    private Cleaner cleaner() {
        return Pipeline.within(Limits.DEFAULT, DeskFolder.tables(Optional.of(folder)));
    }

    private Article cleaned(String text) {
        return article(cleaner(), text);
    }

    private static Article article(Cleaner cleaner, String text) {
        RawItem item = RawItem.of(text.getBytes(StandardCharsets.UTF_8), Hints.NONE, RECEIVED);
        return ((Outcome.Cleaned) cleaner.clean(item).get(0)).article();
    }
}
