package news.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.dateline.item.AgencyCredit;
import news.dateline.item.Draft;
import news.dateline.item.Hints;
import news.dateline.item.RawItem;
import news.dateline.item.ReadItem;
import news.dateline.item.Signoff;
import news.dateline.text.FactTables;
import org.junit.jupiter.api.Test;

/** The page that the product started from, where it is present beside the repository. */
class SeedCreditsTest {
    private static final Path PAGE = Path.of("../shared/data/seed/dw-ar-2021-07-26.txt");

    @Test
    void readsTheCreditsOfTheRealPage() throws IOException {
        // Given
        assumeTrue(Files.exists(PAGE), "the seed article is not present beside the repository");
        RawItem item = RawItem.of(Files.readAllBytes(PAGE), Hints.NONE, Instant.EPOCH);
        Draft draft = ((ReadItem.Drafted)
                        InOrder.readers(FactTables.shipped()).read(item).get(0))
                .draft();

        // When
        Draft article = Drafts.enriched(draft);

        // Then
        assertEquals(Optional.of("ar"), article.language());
        assertEquals(
                Optional.of(LocalDate.of(2021, 7, 26)),
                article.wire().dateline().orElseThrow().date());
        assertEquals(List.of(), article.wire().dateline().orElseThrow().places());
        assertEquals(
                List.of("afp", "reuters"),
                article.wire().agencies().stream().map(AgencyCredit::id).toList());
        assertEquals(
                Optional.of(new Signoff("م.ع.ح/ع.ش (أ ف ب ، رويترز)", List.of("م.ع.ح", "ع.ش"))),
                article.wire().signoff());
        assertEquals(
                Optional.of("Susan Walsh"), article.content().pictures().get(0).photographer());
        assertEquals(
                List.of("ap", "picture-alliance"),
                article.content().pictures().get(0).agencies());
        assertEquals("dw", article.wire().publisher().orElseThrow().id());
        assertEquals(Drafts.account(draft), Drafts.account(article));
    }
}
