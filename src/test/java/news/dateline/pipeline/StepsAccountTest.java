package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import news.dateline.enrich.CreditWord;
import news.dateline.enrich.CreditWords;
import news.dateline.item.Draft;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;
import news.dateline.item.ReadItem;
import news.dateline.text.FactTable;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;

/** Whatever the steps take for a dateline, a byline or a sign-off: no character is lost or invented. */
class StepsAccountTest {
    private static final List<String> PIECES = List.of(
            "PARIS",
            ", ",
            "Oct 22",
            " (Reuters)",
            " - ",
            "(أ ف ب)",
            "م.ع.ح/ع.ش",
            " ",
            "25-11-2023",
            "【ドーハ共同】",
            "新华社北京1月27日电",
            "（记者李明）",
            ".",
            "(",
            ")",
            "/",
            "/ТАСС/",
            "By Jane Roe",
            "Editing by A; ",
            "dpa",
            "kle/uh (dpa)",
            ":",
            "\u00a0",
            "قال",
            "The story went on",
            "(서울=연합뉴스) 이도흔 기자 = ",
            "=",
            "With files from AFP",
            "（完）",
            "٢٦ يوليو",
            "𝒳",
            "é");

    private static final Path ITEMS = Path.of("../shared/data/datelines-dev/files");

    @Test
    void keptAndRemovedAreWhatCameIn() {
        Random random = new Random(20240102);
        for (int round = 0; round < 5_000; round++) {
            // Given
            Draft draft = Drafts.of(paragraphs(random));

            // When
            Draft article = Drafts.enriched(draft);

            // Then
            assertEquals(Drafts.account(draft), Drafts.account(article), () -> draft.content()
                    .body());
            assertEquals(List.of(), Spans.untrue(draft, article), () -> draft.content()
                    .body());
        }
    }

    private static String[] paragraphs(Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            StringBuilder paragraph = new StringBuilder("x".repeat(random.nextInt(2)));
            for (int pieces = 1 + random.nextInt(7); pieces > 0; pieces--) {
                paragraph.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            paragraphs.add(paragraph.isEmpty() ? "x" : paragraph.toString());
        }
        return paragraphs.toArray(String[]::new);
    }

    @Test
    void keptAndRemovedAreWhatCameInOnRealItems() throws IOException {
        assumeTrue(Files.isDirectory(ITEMS), "the development items are not present beside the repository");
        try (Stream<Path> files = Files.list(ITEMS)) {
            for (Path file : files.sorted().toList()) {
                // Given
                RawItem item = RawItem.of(Files.readAllBytes(file), Hints.NONE, Instant.EPOCH);
                Draft draft = ((ReadItem.Drafted)
                                InOrder.readers(FactTables.shipped()).read(item).get(0))
                        .draft();

                // When
                Draft article = Drafts.enriched(draft);

                // Then
                assertEquals(Drafts.account(draft), Drafts.account(article), file::toString);
                assertEquals(List.of(), Spans.untrue(draft, article), file::toString);
            }
        }
    }

    @Test
    void everyPhraseOfTheCreditWordsIsRecognised() {
        CreditWords words = Drafts.KNOWLEDGE.words();
        for (List<String> row : FactTable.rows(CreditWords.class, "credit-words.tsv", 3)) {
            // When
            CreditWord kind = CreditWord.ofCode(row.get(1));

            // Then
            assertEquals(true, words.matches(kind, row.get(2)), row::toString);
            assertEquals(row.get(2).length(), words.endOfOpening(kind, row.get(2)), row::toString);
        }
    }
}
