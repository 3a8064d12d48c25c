package news.dateline.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import news.dateline.item.Draft;
import news.dateline.item.FieldPath;
import news.dateline.item.Stated;
import news.dateline.pipeline.Drafts;
import org.junit.jupiter.api.Test;

class LocatedTest {
    private static final Stated METADATA = Stated.NOTHING.withLocated(new Stated.Found("Lund", "newsmlg2:located"));

    @Test
    void anArticleWithoutADatelineIsFiledWhereTheMetadataSay() {
        // Given
        Draft draft = Drafts.of("The ferry was late.").with(METADATA);

        // When
        Draft located = new Located().apply(draft);

        // Then
        assertEquals(Optional.of("Lund"), located.article().located());
        assertEquals("newsmlg2:located", located.wire().provenance().get(FieldPath.LOCATED));
    }

    @Test
    void theDatelineKnowsBetterThanTheMetadataWhichNameTheDesk() {
        // Given
        Draft draft = Drafts.of("LISBON, Jan 2 (Reuters) - The ferry was late.").with(METADATA);

        // When
        Draft located = Drafts.enriched(draft);

        // Then
        assertEquals(Optional.of("Lisbon"), located.article().located());
        assertEquals(null, located.wire().provenance().get(FieldPath.LOCATED));
    }
}
